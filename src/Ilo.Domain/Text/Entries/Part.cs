using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>A line of an entry's body.</summary>
/// <param name="Text">The text, without a marker.</param>
/// <param name="Line">The zero-based line.</param>
/// <param name="OpensParagraph">Whether a blank line, a marker or the entry's start stands above it.</param>
/// <param name="MayBeLabelled">Whether a colon, a bar or a tab stands in it, as behind each label.</param>
internal readonly record struct Part(Slice Text, int Line, bool OpensParagraph, bool MayBeLabelled);

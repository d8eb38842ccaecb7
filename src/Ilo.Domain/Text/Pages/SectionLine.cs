using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>A line of a section.</summary>
/// <param name="Text">The text, without a marker.</param>
/// <param name="GoesOn">Whether it continues the paragraph, bullet or point above.</param>
/// <param name="Depth">How deep it stands as a point; 0 for a paragraph.</param>
/// <param name="Number">The number of a point; -1 where none is printed.</param>
internal readonly record struct SectionLine(Slice Text, bool GoesOn, byte Depth = 0, int Number = -1);

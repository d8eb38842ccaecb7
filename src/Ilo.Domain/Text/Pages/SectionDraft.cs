using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>A section: its heading, and its paragraphs in <see cref="Scratch.SectionTexts"/>.</summary>
internal struct SectionDraft
{
    internal Slice Heading;
    internal FieldKind Field;
    internal int From;
    internal int Count;
}

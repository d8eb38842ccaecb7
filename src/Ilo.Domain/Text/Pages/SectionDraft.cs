using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>A section: its heading, and its paragraphs in <see cref="LayoutBuilder.SectionTexts"/>.</summary>
internal struct SectionDraft
{
    internal Slice Heading;
    internal FieldKind Field;

    /// <summary>Whether labelled fields stood right below the heading, which have gone to the page.</summary>
    internal bool HeadsFields;

    internal int From;
    internal int Count;
}

using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The layout tree of a page as all stages behind the layout see it: head, introduction, fields, sections and entries, each with its lines. Nothing in it can
/// be changed.
/// </summary>
internal readonly ref struct PageTree
{
    private readonly LayoutBuilder _layout;

    internal PageTree(LayoutBuilder layout, ReadOnlySpan<EntryDraft> entries)
    {
        _layout = layout;
        Entries = entries;
    }

    internal PageLines Lines => _layout.Lines;

    internal ref readonly PageDraft Head => ref _layout.Page;

    internal ReadOnlySpan<Slice> Introduction => _layout.Introduction.Items;

    internal ReadOnlySpan<SectionDraft> Sections => _layout.Sections.Items;

    internal ReadOnlySpan<SectionLine> SectionTexts => _layout.SectionTexts.Items;

    internal ReadOnlySpan<FieldDraft> Fields => _layout.Fields.Items;

    /// <summary>The lines of all entries.</summary>
    internal ReadOnlySpan<Part> Parts => _layout.Parts.Items;

    internal ReadOnlySpan<EntryDraft> Entries { get; }

    /// <summary>What head, fields and sections say of the parts of the text.</summary>
    internal ReadOnlySpan<Mark> Leaves => _layout.Leaves.Items;

    /// <inheritdoc cref="LayoutBuilder.KindOf"/>
    internal PageKind? KindOf(ReadOnlySpan<char> text, Slice title) => _layout.KindOf(text, title);

    /// <summary>Whether a node has the line.</summary>
    internal bool IsPlaced(int line) => _layout.IsPlaced(line);
}

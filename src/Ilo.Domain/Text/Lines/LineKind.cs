namespace Ilo.Domain.Text.Lines;

/// <summary>What a line opens with.</summary>
internal enum LineKind : byte
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>Text without a marker.</summary>
    Text,

    /// <summary>A number and a dot, as in <c>  1. Title</c>.</summary>
    Number,

    /// <summary>A bullet, as in <c>  • text</c>, or a dash on the text's own line, as in <c>- text</c>.</summary>
    Bullet,

    /// <summary>A dash alone, which opens an entry in the dashed style.</summary>
    Dash,

    /// <summary>Strap lines, breadcrumbs, site maps, newsroom notes, footers: no part of the page's own text.</summary>
    Boilerplate,
}

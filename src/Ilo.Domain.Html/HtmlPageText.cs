using Ilo.Domain.Text;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Html;

/// <summary>The text of an HTML page's content, laid out as <see cref="PageReader"/> reads it, and the links in it.</summary>
/// <remarks>Equal when every property is equal, the links in order. There is no order.</remarks>
public sealed record HtmlPageText
{
    internal HtmlPageText()
    {
    }

    /// <summary>Gets the text, lines parted by <c>\n</c>; empty where the page has no content.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>Gets whether the page was nested so deep that markup was left out; its text is kept.</summary>
    public bool IsFlattened { get; internal init; }

    /// <summary>Gets which pages hold the content of one without text: those in its frames, or none; null where the page has text or nothing at all.</summary>
    internal string? Frames { get; init; }

    /// <summary>Gets what the markup says of its lines.</summary>
    internal ValueList<MarkupLine> Markup { get; init; } = [];

    /// <summary>Gets the links in the text whose targets are web addresses, absolute, in the order of the text.</summary>
    public ValueList<PageLink> Links { get; internal init; } = [];

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}

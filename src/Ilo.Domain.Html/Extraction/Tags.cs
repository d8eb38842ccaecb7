using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>What the elements of HTML are.</summary>
internal static class Tags
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Neither text nor a place for text.
    private static readonly FrozenSet<string> Silent = new[]
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "math", "canvas", "audio", "video", "map", "input", "button",
        "select",
        "textarea", "datalist", "dialog", "head", "link", "meta", "title", "base", "noframes", "frameset", "progress", "meter", "label", "option",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lists = new[] { "ol", "ul", "menu", "dir" }.ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether an element is neither text nor a place for text; the button of an accordion, in a heading, is its text.</summary>
    internal static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) && !(element.LocalName == "button" && element.ParentElement is { } parent && HeadingLevel(parent) > 0);

    internal static bool IsList(IElement element) => Lists.Contains(element.LocalName);

    /// <summary>Returns 1 to 6 for a heading, else 0.</summary>
    internal static int HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : 0;

    /// <summary>Returns what elements that a page lays out alike have in common: the element's name, with its first class.</summary>
    internal static string LayoutName(IElement element) =>
        element.ClassList.Length > 0 ? element.LocalName + "." + element.ClassList[0] : element.LocalName;

    /// <summary>Whether a browser shows what is in an element in the smallest type.</summary>
    internal static bool IsSmallType(IElement element) => element.LocalName switch
    {
        "small" => true,
        "font" => element.GetAttribute("size")?.Trim() is { } size && (size == "1" || size is ['-', >= '1' and <= '9']),
        _ => false,
    };

    /// <summary>Whether a style sheet parts an element from the one right before it: <c>&lt;span class=figure&gt;100&lt;/span&gt;&lt;span
    /// class=unit&gt;kilns</c>.</summary>
    internal static bool IsSetApart(IElement element) =>
        element is { LocalName: "span", ClassList.Length: > 0 } && NodeWalk.HasFewSiblings(element)
            && element.PreviousSibling is IElement { LocalName: "span", ClassList.Length: > 0 } before && before.ClassName != element.ClassName;

    internal static bool IsBold(IElement element) => element.LocalName is "b" or "strong";
}

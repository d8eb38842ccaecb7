using System.Collections.Frozen;

namespace Ilo.Domain.Html.Extraction;

/// <summary>How the tags of HTML open and close, as far as depth depends on it (HTML Living Standard, 13.1.2 "Elements").</summary>
internal static class HtmlSyntax
{
    private static readonly FrozenSet<string> Void = new[]
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Old pages leave out their end tags; each closes the one before, so they add no depth of their own.
    private static readonly FrozenSet<string> EndOptional = new[]
    {
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup", "rt", "rp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Raw = new[]
    {
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether what follows the start tag is text up to its end tag.</summary>
    internal static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>Whether an element stays open until its end tag, or that of an element around it.</summary>
    internal static bool Nests(string name) => !Void.Contains(name) && !EndOptional.Contains(name);
}

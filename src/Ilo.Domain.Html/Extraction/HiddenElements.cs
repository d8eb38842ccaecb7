using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells elements that a browser does not show: by attribute, by style, or by one of the classes that say so to a style sheet.</summary>
internal static class HiddenElements
{
    // Names of the usual frameworks, their letters alone: "sr-only", "visually-hidden", "element-invisible", "hide-accessible", "a11y-hidden".
    private static readonly FrozenSet<string> Classes = new[]
    {
        "sronly", "visuallyhidden", "visuallyhiddenfocusable", "elementinvisible", "hideaccessible", "hiddenstructure", "screenreadertext", "screenreader",
        "screenreaderonly", "screenreadersonly", "offscreen", "assistivetext", "hidden", "ishidden", "uhidden", "displaynone", "invisible", "clipped",
        "visuallyhide", "ayhidden", "skiplink", "skiplinks", "skipnav", "hide", "printonly", "aural", "cloaked",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool Is(IElement element) =>
        ((element.HasAttribute("hidden") || IsStyledAway(element)
            || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)) && !IsPanel(element))
        || IsChange(element)
        || (element.LocalName is not ("h1" or "body" or "main") && element.ClassList.Length > 0 && HasClass(element));

    // When an article was changed, behind when it came out: weblogs write it for machines.
    private static bool IsChange(IElement element) =>
        element.LocalName == "time" && NodeWalk.Before(element)?.LocalName == "time"
            && (element.ClassList.Any(PartNames.Changes.Contains) || element.GetAttribute("itemprop") == "dateModified");

    // A tab, or what stands below a heading that opens it.
    private static bool IsPanel(IElement element) =>
        element.GetAttribute("role") == "tabpanel"
            || element.ClassList.SelectMany(NameWords.Of).Any(PartNames.Panels.Contains)
            || (Tags.IsBlock(element) && NodeWalk.Before(element) is { } above && Tags.HeadingLevel(above) > 0
                && (above.HasAttribute("aria-expanded") || above.QuerySelector("[aria-expanded]") is not null));

    private static bool IsStyledAway(IElement element) =>
        element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var bare
            && (bare.Contains("left:-9", StringComparison.OrdinalIgnoreCase) || bare.Contains("left:-1000", StringComparison.OrdinalIgnoreCase)
                || bare.Contains("text-indent:-", StringComparison.OrdinalIgnoreCase) || bare.Contains("clip:rect(", StringComparison.OrdinalIgnoreCase)
                || bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    // "d-none" hides, "d-none d-md-block" hides on small screens alone.
    private static bool HasClass(IElement element) =>
        element.ClassList.Any(static name => Classes.Contains(NameWords.Letters(name)))
        || (element.ClassList.Contains("d-none")
            && !element.ClassList.Any(static name => name.StartsWith("d-", StringComparison.Ordinal) && name != "d-none"));
}

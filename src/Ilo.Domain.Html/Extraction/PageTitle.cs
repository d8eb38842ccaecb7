using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Marks the title of a page whose builders marked it by its size alone: where the page has no first-level heading, the first line that says what the
/// document's own title says is made one.
/// </summary>
internal static class PageTitle
{
    private const int MaxLetters = 200;
    private const int LeastLetters = 3;

    // "News | ILO Alderton", "ILO Alderton - News"
    private static readonly string[] Signs = [" | ", " - ", " – ", " — ", " :: ", " : ", ": ", " » ", " > ", " · "];

    internal static void Mark(IDocument document, IElement body)
    {
        string title = Plain(document.Title ?? "");
        if (title.Length < LeastLetters || body.QuerySelector("h1") is not null)
        {
            return;
        }

        HashSet<string> names = new(
            [title, .. title.Split(Signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], StringComparer.OrdinalIgnoreCase);
        IElement? first = null;
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (!isEnd && node is IElement element && Tags.IsBlock(element) && element.LocalName != "li"
                && facts[element] is { Lines: 1, Links: 0, Dates: 0, Letters: >= LeastLetters and <= MaxLetters } own
                && facts[body].Letters > own.Letters && names.Contains(Plain(element.TextContent)))
            {
                // The name of the site stands in the document's title too, and above a page that has its title as a heading.
                if (Tags.HeadingLevel(element) > 0)
                {
                    Wrap(document, Innermost(element, facts));
                    return;
                }

                first ??= element;
            }
        }

        if (first is not null)
        {
            Wrap(document, Innermost(first, facts));
        }
    }

    private static IElement Innermost(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        while (element.Children.FirstOrDefault(child => Tags.IsBlock(child) && facts[child].Letters == facts[element].Letters) is { } inner)
        {
            element = inner;
        }

        return element;
    }

    private static void Wrap(IDocument document, IElement element)
    {
        IElement heading = document.CreateElement("h1");
        while (element.FirstChild is { } child)
        {
            heading.AppendChild(child);
        }

        element.AppendChild(heading);
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using AngleSharp.Dom;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Marks the title of a page whose builders marked it by its size alone: where the page has no first-level heading, the line that says what the
/// document's own title says is made one. The document's title names the page and the site (<c>News - ILO Alderton</c>), and so do two lines of the page: the
/// banner stands above, the title right above the text.
/// </summary>
internal static class PageTitle
{
    private const int MaxLetters = 200;
    private const int LeastLetters = 3;

    // The name of the site, a trail, a type and a day.
    private const int MaxLettersAbove = 160;
    private const int MostSigns = 8;
    private const int LeastCutLetters = 12;

    // A title stands above the text: what the page says once more behind this part of its letters is the name of the site, in its footer.
    private const double TopOfText = 0.5;

    // "News | ILO Alderton", "ILO Alderton - News"
    private static readonly string[] Signs = [" | ", " - ", " – ", " — ", " :: ", " : ", ": ", " » ", " > ", " · "];

    internal static void Mark(IDocument document, IElement body)
    {
        string title = Plain(document.Title ?? "");
        if (title.Length < LeastLetters || (body.QuerySelector("h1") is { } first && !IsBanner(first, body, title)))
        {
            return;
        }

        HashSet<string> names = NamesIn(title);
        IElement? heading = null;
        IElement? line = null;
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<IElement, ElementFacts> facts = ElementFacts.Of(body);
        int above = 0;
        foreach ((INode node, bool isEnd) in NodeWalk.Of(body))
        {
            if (node is IText text)
            {
                above += text.Data.Count(static letter => !char.IsWhiteSpace(letter));
            }

            bool isAboveText = above < facts[body].Letters * TopOfText || (heading ?? line) is null;
            if (!isEnd && isAboveText && node is IElement element && IsLine(element, facts) && facts[body].Letters > facts[element].Letters
                && Plain(element.TextContent) is var words && (names.Contains(words) || IsCut(element, words, names)) && !IsType(words) && seen.Add(words))
            {
                if (Tags.HeadingLevel(element) > 0)
                {
                    heading = element;
                }
                else
                {
                    line = element;
                }
            }
        }

        if ((heading ?? line) is { } found)
        {
            if (body.QuerySelector("h1") is { } banner)
            {
                IElement plain = document.CreateElement("div");
                plain.TextContent = banner.TextContent;
                banner.Replace(plain);
            }

            Wrap(document, Innermost(found, facts));
        }
    }

    /// <summary>Makes the first heading the title, where no other has its rank or a higher one and little stands above it.</summary>
    internal static void MarkAlone(IDocument document, IElement body)
    {
        IElement[] headings = [.. body.QuerySelectorAll("h1, h2, h3, h4, h5, h6")];
        int rank = headings.Length == 0 ? 1 : Tags.HeadingLevel(headings[0]);
        if (rank > 1 && !headings.Skip(1).Any(other => Tags.HeadingLevel(other) <= rank) && IsOnTop(headings[0], body))
        {
            Wrap(document, headings[0]);
        }
    }

    // A bold line that is no printed type may be the title itself.
    private static bool IsOnTop(IElement heading, IElement body)
    {
        int above = 0;
        foreach ((INode node, _) in NodeWalk.Of(body))
        {
            if (node == heading)
            {
                return true;
            }

            above += node is IText text ? Plain(text.Data).Length : 0;
            if (above > MaxLettersAbove || (node is IElement bold && Tags.IsBold(bold) && !IsType(Plain(bold.TextContent))))
            {
                return false;
            }
        }

        return false;
    }

    // "Crews win a raise", where the heading says what they win it for.
    private static bool IsCut(IElement element, string words, HashSet<string> names) =>
        Tags.HeadingLevel(element) > 0
            && names.Any(name => name.Length >= LeastCutLetters && name.Length < words.Length
                && words.StartsWith(name, StringComparison.OrdinalIgnoreCase) && words[name.Length] is ' ' or ':' or ',');

    // "Press release" says what a page is, and "News" may be its title as well.
    private static bool IsType(string words) => PagePhrases.Types.Contains(words) && !PagePhrases.ListHeadings.Contains(words);

    // "News - ILO Alderton" is the page's title, its one first-level heading is "ILO Alderton", and one of the next ranks is "News".
    private static bool IsBanner(IElement heading, IElement body, string title)
    {
        string name = Plain(heading.TextContent);
        string page = name.Length >= LeastLetters && title.EndsWith(name, StringComparison.OrdinalIgnoreCase)
            ? Signs.Select(sign => title[..^name.Length] is var before && before.EndsWith(sign, StringComparison.Ordinal) ? before[..^sign.Length] : "")
                .FirstOrDefault(static before => before.Length >= LeastLetters) ?? ""
            : "";
        return page.Length > 0 && body.QuerySelectorAll("h1").Length == 1
            && body.QuerySelectorAll("h2, h3").Any(other => string.Equals(Plain(other.TextContent), page, StringComparison.OrdinalIgnoreCase));
    }

    // The title, and what stands between any two of its signs: the page's own title may have one of them.
    private static HashSet<string> NamesIn(string title)
    {
        List<(int End, int Start)> cuts = [(0, 0)];
        for (int at = 1; at < title.Length && cuts.Count <= MostSigns; at++)
        {
            if (Signs.FirstOrDefault(sign => string.CompareOrdinal(title, at, sign, 0, sign.Length) == 0) is { } found)
            {
                cuts.Add((at, at + found.Length));
                at += found.Length - 1;
            }
        }

        cuts.Add((title.Length, title.Length));
        return new(
            cuts.SelectMany((cut, i) => cuts.Skip(i + 1).Select(next => title[cut.Start..Math.Max(cut.Start, next.End)].Trim()))
                .Where(static name => name.Length >= LeastLetters),
            StringComparer.OrdinalIgnoreCase);
    }

    // A block, or what is set in a type of its own and stands alone on its line.
    private static bool IsLine(IElement element, Dictionary<IElement, ElementFacts> facts) =>
        facts[element] is { Lines: 1, Links: 0, Dates: 0, Letters: >= LeastLetters and <= MaxLetters }
            && (Tags.IsBlock(element) ? element.LocalName != "li"
                : element.LocalName is "font" or "big" or "b" or "strong" && LineEdges.AreAround(element));

    private static IElement Innermost(IElement element, Dictionary<IElement, ElementFacts> facts)
    {
        int letters = facts[element].Letters;
        while (element.Children.FirstOrDefault(
            child => Tags.IsBlock(child) && facts.TryGetValue(child, out ElementFacts? own) && own.Letters == letters) is { } inner)
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

using System.Globalization;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells lines that a site adds to a page: its pages by number (<c>1 | 2 | Next</c>), what to do with the page (<c>Print this page</c>),
/// where it lies (<c>Home » Events</c>).</summary>
internal static class SiteLines
{
    private const int MaxLetters = 80;
    private const int LeastParts = 2;
    private const int MostWords = 7;
    private const int MostDigits = 4;

    private static readonly char[] Separators =
        [' ', '\u00A0', '|', '·', '•', '/', ',', '.', '…', '«', '»', '‹', '›', '<', '>', '←', '→', '[', ']', '(', ')', '-', '–', '—', ':', '\n', '\r', '\t',
            '’', '\''];

    private static readonly char[] Dashes = ['-', '–', '—'];

    private static readonly string[] Bars = [" - ", " – ", " — ", "|", "·", "•", "\n", "]", "/", "»"];

    private static readonly string[] TrailSigns = ["»", "›", " > ", " :: ", "→"];

    internal static bool Is(IElement element, Dictionary<IElement, ElementFacts> all) =>
        all[element] is { Letters: > 0 and <= MaxLetters, Headings: 0, Dates: 0 } facts
            && element.LocalName is "p" or "div" or "td" or "tr" or "table" or "li" or "ul" or "ol" or "span" or "a" or "font" or "center" or "small" or "nav"
            && (Tags.IsBlock(element) || element.ParentElement is not { } line || all[line].Letters == facts.Letters || LineEdges.AreAround(element))
            && element.TextContent is var text && (IsPaging(text, facts) || IsCount(text) || IsControlLine(text) || IsTrail(text)
                || (facts.Links == 1 && (IsReturn(text) || (facts.LinkLetters == facts.Letters && LinkWords.IsToList(text))))
                || IsChoice(text, facts) || ShareLines.Is(element, facts) || IsFiling(text, facts));

    /// <summary>Returns whether a line says what to do with the page and nothing else: <c>Back to the home page - Contact us</c>.</summary>
    internal static bool IsControlLine(string text) =>
        text.Length <= MaxLetters * LeastParts && (IsControl(text)
            || (text.Split(Bars, StringSplitOptions.RemoveEmptyEntries) is { Length: >= LeastParts } parts
                && parts.All(static part => part.Any(char.IsLetter) && (IsControl(part) || IsReturn(part) || WebPhrases.Homes.Contains(part.Trim())))));

    // "Tags: gold, women", each a link.
    private static bool IsFiling(string text, ElementFacts facts) =>
        facts is { Links: > 0, Lines: 1 } && text.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && SiteBoxes.IsFiling(text[..colon])
            && facts.Letters - facts.LinkLetters <= colon + 1 + facts.Links;

    private static bool IsPaging(string text, ElementFacts facts)
    {
        string[] parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        int figures = parts.Count(static part => part.All(char.IsAsciiDigit));
        return parts.Length >= LeastParts && (facts.Links > 0 || figures > LeastParts) && !text.Split(Dashes).Any(DateLines.IsInFigures)
            && parts.All(static part => WebPhrases.PagingWords.Contains(part) || part.All(char.IsAsciiDigit))
            && (parts.Any(static part => WebPhrases.Moves.Contains(part)) || (figures >= LeastParts && (figures < parts.Length || HoldNext(parts))));
    }

    // "12 projects"
    private static bool IsCount(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is [var figures, var what] && figures.All(char.IsAsciiDigit) && LinkWords.IsOfList(what);

    // "1 2 3 10" are pages, "1 200 000" is a sum.
    private static bool HoldNext(string[] figures) => figures.Zip(figures.Skip(1)).Any(static pair =>
        pair is { First.Length: <= MostDigits, Second.Length: <= MostDigits }
            && int.Parse(pair.Second, CultureInfo.InvariantCulture) == int.Parse(pair.First, CultureInfo.InvariantCulture) + 1);

    // "Home » Events » Forum"
    private static bool IsTrail(string text) =>
        text.Split(TrailSigns, StringSplitOptions.TrimEntries) is [var first, _, ..] && WebPhrases.Homes.Contains(first);

    // "Subscribe to this feed" is one too.
    private static bool IsControl(string text)
    {
        string[] words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return WebPhrases.Controls.Contains(string.Join(' ', words)) || (words.Length is > 1 and <= MostWords && WebPhrases.Invitations.Contains(words[0]));
    }

    // "Sort by Date Title", where the first words are no link: "Show of looms" that is one is a title.
    private static bool IsChoice(string text, ElementFacts facts) =>
        facts.Links > 0 && facts.LinkLetters < facts.Letters && WebPhrases.Choices.Match(text.TrimStart(), wholeWord: true) is > 0 and int length
            && facts.Letters <= facts.LinkLetters + length + facts.Links + 1;

    // "Back to the events", "Retour à l'accueil"
    private static bool IsReturn(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= MostWords } words && WebPhrases.Returns.Contains(words[0])
            && words[1..].All(static word =>
                word.Length == 1 || WebPhrases.Directions.Contains(word) || WebPhrases.Homes.Contains(word) || LinkWords.IsOfList(word));
}

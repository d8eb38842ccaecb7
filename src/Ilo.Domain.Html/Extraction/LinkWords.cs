using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells the words of a link that only leads on (<c>Read more »</c>) from a title.</summary>
internal static class LinkWords
{
    private static readonly char[] Edges = [' ', '\u00A0', '.', '…', '>', '<', '»', '«', '›', '‹', '→', '←', ':', '|', '[', ']', '(', ')', '+', '-', '–'];

    private const int MostWords = 6;

    internal static bool IsLink(string text) =>
        text.AsSpan().Trim(Edges) is var words
            && (words.IsEmpty || LinkPhrases.Is(words) || LinkPhrases.Is(text.AsSpan().Trim(" \u00A0»›>→")) || OpeningOf(text).Length > 0);

    // "Read more: Kilns open" says where it leads; a word alone in front of a colon may be a title's.
    private static string OpeningOf(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && text[..colon].Trim(Edges) is var opening
            && opening.Contains(' ', StringComparison.Ordinal) && LinkPhrases.Is(opening) ? opening : "";

    /// <summary>Returns whether a text leads to more of a list: <c>View all news</c>, <c>Toutes les publications</c>.</summary>
    internal static bool IsToList(string text)
    {
        string[] words = text.Trim(Edges).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isLong = words.Length is > 1 and <= MostWords;
        return (isLong || (words is [var only] && WebPhrases.Archives.Contains(only)))
            && (WebPhrases.ListOpenings.Contains(words[0]) || (WebPhrases.ListOpenings.Contains(words[^1]) && !PagePhrases.Connectives.Contains(words[^1])))
            && words.All(IsOfList);
    }

    /// <summary>Returns whether a word is one of those that name a list: <c>all</c>, <c>events</c>, <c>of</c>.</summary>
    internal static bool IsOfList(string word) =>
        WebPhrases.ListOpenings.Contains(word) || PagePhrases.ListNouns.Contains(word) || PagePhrases.Connectives.Contains(word);

    /// <summary>Returns a text without the link behind it that leads on, <c>Nine came. Read more »</c>, or without what it says of the file that its title
    /// links to: <c>(PDF, 1 MB)</c>.</summary>
    internal static (string Text, List<BlockLink> Links) WithoutTail(string text, List<BlockLink> links)
    {
        if (links is [{ Start: 0 }] && LinkPhrases.WithoutFile(text) is { Length: > 0 } title && title.Length < text.Length)
        {
            return WithoutTail(title.ToString(), [links[0] with { Length = Math.Min(links[0].Length, title.Length) }]);
        }

        if (links is [{ Start: 0 } whole] && whole.Length == text.Length && OpeningOf(text) is { Length: > 0 } opening)
        {
            return (opening, [whole with { Length = opening.Length }]);
        }

        // Alone on its line it stays: its target is the title's where that has none.
        if (links is not [.., { Start: > 0 } last] || !IsLink(text[last.Start..]) || text[last.Start..].Trim(Edges).Length == 0)
        {
            return (text, links);
        }

        string kept = text[..last.Start].TrimEnd(' ', '\u00A0', '|', '>', '»', '[', '(');
        return kept.Length == 0 ? (text, links) : (kept, [.. links.Where(link => link.Start + link.Length <= kept.Length)]);
    }
}

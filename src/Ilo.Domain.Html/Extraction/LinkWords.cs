using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells the words of a link that only leads on (<c>Read more »</c>) from a title.</summary>
internal static class LinkWords
{
    private static readonly char[] Edges = [' ', '\u00A0', '.', '…', '>', '<', '»', '«', '›', '‹', '→', '←', ':', '|', '[', ']', '(', ')', '+', '-', '–'];

    internal static bool IsLink(string text) => text.AsSpan().Trim(Edges) is var words && (words.IsEmpty || PagePhrases.LinkWords.Contains(words));

    /// <summary>Returns a text without the link behind it that leads on: <c>Nine came. Read more »</c>.</summary>
    internal static (string Text, List<BlockLink> Links) WithoutTail(string text, List<BlockLink> links)
    {
        // Alone on its line it stays: its target is the title's where that has none.
        if (links is not [.., { Start: > 0 } last] || !IsLink(text[last.Start..]) || text[last.Start..].Trim(Edges).Length == 0)
        {
            return (text, links);
        }

        string kept = text[..last.Start].TrimEnd(' ', '\u00A0', '|', '>', '»', '[', '(');
        return kept.Length == 0 ? (text, links) : (kept, [.. links.Where(link => link.Start + link.Length <= kept.Length)]);
    }
}

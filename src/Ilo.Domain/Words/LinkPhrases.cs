namespace Ilo.Domain.Words;

/// <summary>Knows the lines of a page that only lead on: <c>Read more</c>, <c>Download (PDF, 1.2 MB)</c>.</summary>
internal static class LinkPhrases
{
    private const int MaxRemark = 24;

    // What a link in brackets says of the file that it leads to.
    private static readonly string[] FileWords =
        ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "epub", "zip", "kb", "mb", "ko", "mo", "mp3", "mp4"];

    /// <summary>Whether a line, with the signs behind it, may lead on: its first letter and its length, which most lines fail by.</summary>
    internal static bool MayBe(ReadOnlySpan<char> line) => !line.IsEmpty && PagePhrases.LinkWords.CanOpen(line[0])
        && (PagePhrases.LinkWords.CanBe(line.Length - MaxRemark) || !char.IsLetterOrDigit(line[^1]));

    /// <summary>Whether a line, without the signs around it, leads on and says nothing else.</summary>
    internal static bool Is(ReadOnlySpan<char> line) =>
        !line.IsEmpty && PagePhrases.LinkWords.CanOpen(line[0]) && PagePhrases.LinkWords.Contains(WithoutFile(line));

    /// <summary>Returns a line without what it says of a file in brackets at its end: <c>Download (pdf, 860 KB)</c>, <c>Télécharger [PDF]</c>.</summary>
    internal static ReadOnlySpan<char> WithoutFile(ReadOnlySpan<char> line)
    {
        int open = line is [.., ')' or ']'] ? line.LastIndexOfAny('(', '[') : -1;
        return open > 0 && line.Length - open <= MaxRemark && HasFileWord(line[(open + 1)..^1]) ? line[..open].TrimEnd(" \u00A0") : line;
    }

    private static bool HasFileWord(ReadOnlySpan<char> remark)
    {
        foreach (Range part in remark.SplitAny(" ,\u00A0/-"))
        {
            foreach (string word in FileWords)
            {
                if (remark[part].Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

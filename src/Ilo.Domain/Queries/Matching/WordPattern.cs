namespace Ilo.Domain.Queries.Matching;

/// <summary>Words, beginnings of words and phrases, all of which a record must hold.</summary>
/// <remarks>A term is folded words with one space between; a star at its end makes its last word a beginning.</remarks>
internal sealed class WordPattern(IEnumerable<string> terms)
{
    // The space before and after makes whole words of what is found.
    private readonly string[] _needles = [.. terms.Select(term => term.EndsWith('*') ? $" {term[..^1]}" : $" {term} ")];

    /// <summary>Returns a term in its one form; null where it has neither letter nor digit and so cannot be found.</summary>
    internal static string? Canonical(string term)
    {
        string words = FoldedText.Of(term);
        return words.Length == 0 ? null : term.AsSpan().TrimEnd().EndsWith('*') ? words + "*" : words;
    }

    internal bool Matches(IRecord record)
    {
        using FoldedText text = new();
        foreach (string searched in record.SearchedTexts)
        {
            text.AppendBothWays(searched);
        }

        return IsIn(text.Words);
    }

    internal bool Matches(string? text)
    {
        using FoldedText folded = new();
        folded.AppendBothWays(text);
        return IsIn(folded.Words);
    }

    private bool IsIn(ReadOnlySpan<char> words)
    {
        foreach (string needle in _needles)
        {
            if (words.IndexOf(needle, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return true;
    }
}

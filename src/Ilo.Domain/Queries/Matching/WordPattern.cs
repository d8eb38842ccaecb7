namespace Ilo.Domain.Queries.Matching;

/// <summary>Words, beginnings of words and phrases, all of which a record must hold.</summary>
/// <remarks>
/// A term is folded words with one space between; a star at its end makes its last word a beginning. What a hyphen joins is found as one word and as
/// two: some write "co-operation", some "cooperation", and either asks for both.
/// </remarks>
internal sealed class WordPattern(IEnumerable<string> terms)
{
    internal const char Hyphen = '-';

    // Of each term the forms of which one must be there. The space before and after makes whole words of what is found.
    private readonly string[][] _needles = [.. terms.Select(Needles)];

    /// <summary>Returns a term in its one form; null where it has neither letter nor digit and so cannot be found.</summary>
    internal static string? Canonical(string term) => WithStar(FoldedText.Of(term), term);

    /// <summary>Returns a term of a search in its one form, which keeps its hyphens; null where it has neither letter nor digit.</summary>
    internal static string? CanonicalTerm(string term) => WithStar(FoldedText.WithHyphens(term), term);

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
        foreach (string[] forms in _needles)
        {
            if (!HasOne(words, forms))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOne(ReadOnlySpan<char> words, string[] forms)
    {
        foreach (string form in forms)
        {
            if (words.IndexOf(form, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Needles(string term)
    {
        string needle = term.EndsWith('*') ? $" {term[..^1]}" : $" {term} ";
        return needle.Contains(Hyphen, StringComparison.Ordinal)
            ? [needle.Replace(Hyphen, ' '), needle.Replace(Hyphen.ToString(), "", StringComparison.Ordinal)]
            : [needle];
    }

    private static string? WithStar(string words, string term) => words.Length == 0 ? null : term.AsSpan().TrimEnd().EndsWith('*') ? words + "*" : words;
}

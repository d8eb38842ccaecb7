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
        text.Append(record.Title);
        text.Append(record.Label);
        text.Append(record.Summary);
        foreach (Section section in record.Sections)
        {
            text.Append(section.Heading);
            foreach (string paragraph in section.Paragraphs)
            {
                text.Append(paragraph);
            }
        }

        foreach (string place in record.Places)
        {
            text.Append(place);
        }

        foreach (string? own in record.OwnTexts)
        {
            text.Append(own);
        }

        return IsIn(text.Words);
    }

    internal bool Matches(string? text)
    {
        using FoldedText folded = new();
        folded.Append(text);
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

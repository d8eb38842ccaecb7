namespace Ilo.Domain.Queries.Matching;

/// <summary>Takes apart what a person types to search for: words, and phrases in quotes.</summary>
internal static class SearchText
{
    /// <summary>Returns each term as typed, without its quotes.</summary>
    internal static IEnumerable<string> Terms(string text)
    {
        int position = 0;
        while (position < text.Length)
        {
            int start = position;
            if (IsQuote(text[position]))
            {
                position = EndOfQuoted(text, position);
                int end = position > start + 1 && IsQuote(text[position - 1]) ? position - 1 : position;
                yield return text[(start + 1)..end];
            }
            else if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else
            {
                while (position < text.Length && !char.IsWhiteSpace(text[position]) && !IsQuote(text[position]))
                {
                    position++;
                }

                yield return text[start..position];
            }
        }
    }

    /// <summary>Returns the position behind the closing quote, or the end of the text where nothing closes.</summary>
    internal static int EndOfQuoted(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            if (IsQuote(text[i]))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>Gets what a value must be put in quotes for.</summary>
    internal static System.Buffers.SearchValues<char> QuotesAndComma { get; } = System.Buffers.SearchValues.Create(",\"“”„«»");

    /// <summary>Straight, curly, low and angle quotes all do: keyboards and word processors put in what they like.</summary>
    internal static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}

namespace Ilo.Domain.Words;

/// <summary>Cuts a text into words and marks, in one pass.</summary>
/// <remarks>No-break spaces are spaces, curly quotes are straight, and a full stop inside an abbreviation makes no token.</remarks>
internal static class Tokenizer
{
    private const int BufferLength = 256;

    /// <summary>Cuts a text; words that the lexicon lacks get <see cref="Lexicon.Unknown"/>, or are added where <paramref name="add"/> is set.</summary>
    internal static List<Token> Read(string text, Lexicon lexicon, bool add = false)
    {
        List<Token> tokens = new(text.Length / 5);
        Span<char> buffer = stackalloc char[BufferLength];
        bool joined = false;
        bool elided = false;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (WordFolder.IsWordChar(c))
            {
                int end = Marks.EndOfInitials(text, at) ?? EndOfWord(text, at);
                int id = IdOf(text.AsSpan(at, end - at), buffer, lexicon, add);
                if (Marks.EndOfBreak(text, end) is { } next && EndOfWord(text, next) is int last && IdOf(text.AsSpan(at, last - at), buffer, lexicon, add: false) is var whole && whole != Lexicon.Unknown)
                {
                    (end, id) = (last, whole);
                }

                tokens.Add(new(TokenKind.Word, id, at, end - at, joined, elided));
                (joined, elided) = (false, false);
                at = end;
                continue;
            }

            bool inside = at > 0 && WordFolder.IsWordChar(text[at - 1]);
            bool before = at + 1 < text.Length && WordFolder.IsWordChar(text[at + 1]);
            if (Marks.IsApostrophe(c) && inside && (before || !Marks.ClosesQuotation(text, at)))
            {
                // Also behind a plural: "Employers' Federation" is the same name without the apostrophe.
                elided = before;
                at++;
                continue;
            }

            if ((Marks.IsHyphen(c) && inside && (before || Marks.IsSuspended(text, at))) || (c == '\u2013' && Marks.IsBetweenLetters(text, at)))
            {
                joined = before;
                at++;
                continue;
            }

            if (inside && Marks.EndOfInner(text, at) is { } behind)
            {
                at = behind;
                continue;
            }

            if (c == '&')
            {
                tokens.Add(new(TokenKind.Word, add ? lexicon.Add("and") : lexicon.Find("and"), at, 1, false, false));
                (joined, elided) = (false, false);
                at++;
                continue;
            }

            if (Marks.KindOf(text, at, tokens) is { } kind)
            {
                tokens.Add(new(kind, Lexicon.Mark(kind), at, 1, false, false));
                (joined, elided) = (false, false);
            }

            // A run of blank lines is looked at once.
            bool line = c is '\n' or '\r';
            at++;
            while (line && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        return tokens;
    }

    private static int EndOfWord(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (WordFolder.IsWordChar(text[end]) || (WordFolder.IsInvisible(text[end]) && end + 1 < text.Length && WordFolder.IsWordChar(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static int IdOf(ReadOnlySpan<char> word, Span<char> buffer, Lexicon lexicon, bool add)
    {
        if (word.Length * 2 > BufferLength)
        {
            return Lexicon.Unknown;
        }

        ReadOnlySpan<char> folded = buffer[..WordFolder.Fold(word, buffer)];
        if (add)
        {
            return lexicon.Add(folded.ToString());
        }

        // Amounts: a number that no name has is the same word as any other.
        int id = lexicon.Find(folded);
        return id == Lexicon.Unknown && !folded.ContainsAnyExceptInRange('0', '9') ? lexicon.Find("#") : id;
    }
}

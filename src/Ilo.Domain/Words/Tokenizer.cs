namespace Ilo.Domain.Words;

/// <summary>Cuts a text into words and marks, in one pass.</summary>
/// <remarks>No-break spaces are spaces, curly quotes are straight, and a full stop inside an abbreviation makes no token.</remarks>
internal static class Tokenizer
{
    // Words that agree so far are one word: no language's are longer.
    private const int LongestWord = 64;

    /// <summary>Cuts a text; words that the lexicon lacks get <see cref="Lexicon.Unknown"/>, or are added where <paramref name="add"/> is set.</summary>
    internal static List<Token> Read(string text, Lexicon lexicon, bool add = false)
    {
        List<Token> tokens = new((text.Length / 4) + 4);
        if (add)
        {
            Read(text, new WordNumbers.OfAll(lexicon), tokens);
        }
        else
        {
            Read(text, lexicon, tokens);
        }

        return tokens;
    }

    /// <summary>Cuts a text into tokens behind those that a list has; words that the lexicon lacks get <see cref="Lexicon.Unknown"/>.</summary>
    internal static void Read(string text, Lexicon lexicon, List<Token> tokens) => Read(text, new WordNumbers.OfKnown(lexicon), tokens);

    /// <summary>Cuts a text into its words alone, each under the number of its stem.</summary>
    internal static List<Token> Stems(string text, Lexicon lexicon, Lexicon known)
    {
        List<Token> tokens = new((text.Length / 4) + 4);
        Stems(text, lexicon, known, tokens);
        return tokens;
    }

    /// <summary>Puts these words behind those that a list has.</summary>
    internal static void Stems(string text, Lexicon lexicon, Lexicon known, List<Token> tokens) =>
        Read(text, new WordNumbers.OfStems(lexicon, known), tokens);

    private static void Read<TNumbers>(string text, TNumbers numbers, List<Token> tokens)
        where TNumbers : struct, IWordNumbers
    {
        Span<char> buffer = stackalloc char[WordFolder.BufferLength(LongestWord)];
        bool joined = false;
        bool elided = false;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (c == ' ')
            {
                at++;
                continue;
            }

            int length = WordFolder.FoldPlain(text, at, buffer, LongestWord, out int end);
            if (end > at && !IsBroken(text, at, end))
            {
                WordShape shape = char.IsAsciiLetterLower(c) ? WordShape.Lower : Acronyms.ShapeOf(text.AsSpan(at, end - at));
                tokens.Add(new(TokenKind.Word, numbers.Of(buffer[..length]), at, end - at, shape, joined, elided));
                (joined, elided) = (false, false);
                at = end;
                continue;
            }

            if (LetterFolder.IsWordChar(c))
            {
                end = EndOfWord(text, at);
                int id = numbers.Of(Folded(text.AsSpan(at, end - at), buffer));
                if (WordSigns.EndOfBreak(text, end) is { } next && EndOfPart(text, next) is int last
                    && numbers.Known(Folded(text.AsSpan(at, end - at), text.AsSpan(next, last - next), buffer)) is var whole && whole != Lexicon.Unknown)
                {
                    (end, id) = (last, whole);
                }

                tokens.Add(new(TokenKind.Word, id, at, end - at, Acronyms.ShapeOf(text.AsSpan(at, end - at)), joined, elided));
                (joined, elided) = (false, false);
                at = end;
                continue;
            }

            bool inside = at > 0 && LetterFolder.IsWordChar(text[at - 1]);
            bool before = at + 1 < text.Length && LetterFolder.IsWordChar(text[at + 1]);
            if (WordSigns.IsApostrophe(c) && inside && (before || !WordSigns.ClosesQuotation(text, at)))
            {
                // Also behind a plural: "Employers' Federation" is the same name without the apostrophe.
                elided = before;
                at++;
                continue;
            }

            if ((WordSigns.IsHyphen(c) && inside && (before || WordSigns.IsSuspended(text, at))) || (c == '\u2013' && WordSigns.IsBetweenLetters(text, at)))
            {
                joined = before;
                at++;
                continue;
            }

            if (inside && WordSigns.EndOfInner(text, at) is { } behind)
            {
                at = behind;
                continue;
            }

            if (c == '&')
            {
                tokens.Add(new(TokenKind.Word, numbers.Of(NamePhrases.Ampersand), at, 1, WordShape.Lower, false, false));
                (joined, elided) = (false, false);
                at++;
                continue;
            }

            if (numbers.WantsMarks && WordSigns.KindOf(text, at, tokens) is { } kind)
            {
                tokens.Add(new(kind, Lexicon.Mark(kind), at, 1, WordShape.Lower, false, false));
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
    }

    // Whether more than letters may belong to a word: the stops of "E.U.", a hyphen at a line's end.
    private static bool IsBroken(string text, int at, int end) =>
        end < text.Length && ((text[end] == '.' && end - at <= 2) || (text[end] == '-' && end + 1 < text.Length && text[end + 1] is '\r' or '\n' or ' '));

    /// <summary>Returns where the word at a place ends; "E.U." is one word, without its last full stop.</summary>
    internal static int EndOfWord(ReadOnlySpan<char> text, int at) => WordSigns.EndOfInitials(text, at) ?? EndOfPart(text, at);

    private static int EndOfPart(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length
            && (LetterFolder.IsWordChar(text[end]) || (LetterFolder.IsInvisible(text[end]) && end + 1 < text.Length && LetterFolder.IsWordChar(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // Of the two parts of a broken word.
    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> part, ReadOnlySpan<char> rest, Span<char> buffer)
    {
        Span<char> whole = stackalloc char[LongestWord];
        part = part[..Math.Min(part.Length, LongestWord / 2)];
        rest = rest[..Math.Min(rest.Length, LongestWord / 2)];
        part.CopyTo(whole);
        rest.CopyTo(whole[part.Length..]);
        return Folded(whole[..(part.Length + rest.Length)], buffer);
    }

    private static ReadOnlySpan<char> Folded(scoped ReadOnlySpan<char> word, Span<char> buffer) =>
        buffer[..WordFolder.Fold(word[..Math.Min(word.Length, LongestWord)], buffer)];
}

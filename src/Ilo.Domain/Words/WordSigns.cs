namespace Ilo.Domain.Words;

/// <summary>Which characters between words mean something.</summary>
internal static class WordSigns
{
    // A word this short before a full stop is read as an abbreviation where no capital follows, as in "Inc. and".
    private const int LongestAbbreviation = 3;

    // A word that a line's end breaks goes on within so many characters: the line's end and the next one's indent.
    private const int WidestBreak = 12;

    internal static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4';

    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00AD';

    internal static bool IsBetweenLetters(string text, int at) => at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    /// <summary>Returns where the letters of "E.U." and "U.S." end, without the last full stop; null where a word is no such letters.</summary>
    internal static int? EndOfInitials(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end + 2 < text.Length && char.IsUpper(text[end]) && text[end + 1] == '.' && char.IsUpper(text[end + 2])
            && (end + 3 == text.Length || !LetterFolder.IsWordChar(text[end + 3])))
        {
            end += 2;
        }

        return end == at ? EndOfDoubled(text, at) : end + 1;
    }

    // "EE.UU.", "FF.AA.": two letters for a plural.
    private static int? EndOfDoubled(ReadOnlySpan<char> text, int at) =>
        at + 4 < text.Length && char.IsUpper(text[at]) && text[at + 1] == text[at] && text[at + 2] == '.' && char.IsUpper(text[at + 3])
            && text[at + 4] == text[at + 3] && (at + 5 == text.Length || !LetterFolder.IsWordChar(text[at + 5])) ? at + 5 : null;

    /// <summary>Returns where a word goes on that a hyphen breaks at the end of a line, in small letters, also where lines were joined with a space; null
    /// where none is broken.</summary>
    internal static int? EndOfBreak(ReadOnlySpan<char> text, int at)
    {
        int next = at < text.Length && IsHyphen(text[at]) ? at + 1 : text.Length;
        int end = Math.Min(text.Length, next + WidestBreak);
        int word = next;
        while (word < end && char.IsWhiteSpace(text[word]))
        {
            word++;
        }

        return word > next && word < end && char.IsLower(text[word]) ? word : null;
    }

    /// <summary>Returns the character behind what stands inside a word or a number: "(s)" behind a noun, the comma of "4,5".</summary>
    internal static int? EndOfInner(string text, int at)
    {
        if (text[at] == ',')
        {
            return char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]) ? at + 1 : null;
        }

        int close = at + 2;
        close += close < text.Length && text[close] == 's' ? 1 : 0;
        return text[at] == '(' && close < text.Length && text[close] == ')' && text[at + 1] is 's' or 'e' or 'x' ? close + 1 : null;
    }

    /// <summary>Tells whether the hyphen ends a word that shares the next one's second half, as in "SDC- and EU-funded".</summary>
    internal static bool IsSuspended(string text, int at) =>
        at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && char.IsLetter(text[at + 2]);

    /// <summary>Tells whether a quote mark behind a word closes a quotation that an opening mark began.</summary>
    internal static bool ClosesQuotation(string text, int at)
    {
        // Bounded, so that a text of nothing but apostrophes takes linear time.
        for (int i = at - 1, end = Math.Max(0, at - 200); i >= end; i--)
        {
            if ((text[i] is '\u2018' or '\'') && (i == 0 || !LetterFolder.IsWordChar(text[i - 1])))
            {
                return true;
            }

            if (text[i] is '\n')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Returns what a character is to the rules; null for spaces and what they pass over.</summary>
    internal static TokenKind? KindOf(string text, int at, List<Token> tokens)
    {
        char c = text[at];
        switch (c)
        {
            case ',':
                return TokenKind.Comma;
            case ';':
                return TokenKind.Semicolon;
            case ':':
                return TokenKind.Colon;
            case '(' or '[' or '{':
                return TokenKind.Open;
            case ')' or ']' or '}':
                return TokenKind.Close;
            case '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019' or '\'' or '\u2039' or '\u203A':
                return TokenKind.Quote;
            case '\u2013' or '\u2014' or '\u2212' or '-' or '\u2010' or '\u2011':
                return TokenKind.Dash;
            case '/':
                return TokenKind.Slash;
            case '!' or '?' or '\u2022' or '\u2026' or '|' or '\u00B7' or '\u25CF' or '\uF0B7':
                return TokenKind.SentenceEnd;
            case '\n' or '\r' or '\u2028' or '\u2029':
                return IsBreak(text, at, tokens) ? TokenKind.LineBreak : null;
            case '.':
                return EndsSentence(text, at) ? TokenKind.SentenceEnd : null;
            case '+' or '@' or '=' or '%' or '#' or '*' or '<' or '>' or '_':
                return TokenKind.Other;
            default:
                return null;
        }
    }

    /// <summary>A full stop ends a sentence where a capital follows and what precedes is no abbreviation.</summary>
    private static bool EndsSentence(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || IsApostrophe(text[next]) || text[next] is '"' or '\u201D' or '\u00BB' or ')'))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        int start = at;
        while (start > 0 && LetterFolder.IsWordChar(text[start - 1]) && at - start < 64)
        {
            start--;
        }

        int length = at - start;
        bool tight = next == at + 1;
        if (tight)
        {
            // "Work.ILO" has lost its space; "U.S.", "S.A." and "3.5" have not.
            return length > LongestAbbreviation && char.IsUpper(text[next]) && char.IsLower(text[at - 1]);
        }

        if (char.IsLower(text[next]))
        {
            return false;
        }

        // "EE.UU. (USDOL)": what stands in brackets belongs to the name.
        bool initial = (length == 1 || (text[next] == '(' && start > 0 && text[start - 1] == '.')) && char.IsUpper(text[start]);
        return !initial && !NamePhrases.Abbreviations.Contains(text.AsSpan(start, length));
    }

    // A line that ends in mid-phrase is a wrapped one: the next goes on with a small letter, or this one ends in a small word.
    private static bool IsBreak(string text, int at, List<Token> tokens)
    {
        int next = at + 1;
        int breaks = 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            breaks += text[next] == '\n' && text[next - 1] != '\r' ? 1 : 0;
            next++;
        }

        if (breaks > 1 || next >= text.Length || tokens.Count == 0 || tokens[^1].Kind == TokenKind.LineBreak)
        {
            return tokens.Count > 0 && tokens[^1].Kind != TokenKind.LineBreak;
        }

        Token last = tokens[^1];
        bool goesOn = char.IsLower(text[next]) || last.Kind == TokenKind.Comma || (last.IsWord && char.IsLower(text[last.Start]) && last.Length <= 4);
        goesOn |= last.Kind == TokenKind.Dash || last.Kind == TokenKind.Open || text[next] == '(';
        return !goesOn && !(last.IsWord && LineWrap.GoesOn(text, at, next));
    }
}

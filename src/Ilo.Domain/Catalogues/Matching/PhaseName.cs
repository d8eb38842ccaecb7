using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>What a title or text says about the phase of a project.</summary>
/// <param name="Number">The phase's number from 1; 0 where none is given.</param>
/// <param name="IsNamed">Whether a phase is named at all, such as "a new phase".</param>
/// <param name="Count">How many words name it.</param>
/// <param name="From">The first word that names it.</param>
internal readonly record struct PhaseName(byte Number, bool IsNamed, byte Count, int From)
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

    /// <summary>Gets the phase's number; 1 where none is given, as a first phase is often not named.</summary>
    internal int Order => Math.Max((int)Number, 1);

    /// <summary>Returns whether the two cannot be one phase.</summary>
    internal bool Differs(PhaseName other) =>
        Order != other.Order || (IsNamed && Number == 0) != (other.IsNamed && other.Number == 0);

    /// <summary>Returns whether a word is one of those that name the phase.</summary>
    internal bool Holds(int word) => IsNamed && word >= From && word < From + Count;

    /// <summary>Returns what a title says, its words not known yet.</summary>
    internal static PhaseName OfTitle(string title) => Find(title, Tokenizer.Stems(title, new(), new()), table: null, isTitle: true);

    /// <summary>Looks for "phase II", "second phase", "a new phase", and, in titles, a Roman number at the end or before a bracket or colon.</summary>
    internal static PhaseName Find(string text, List<Token> words, WordTable? table, bool isTitle)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (table?.MayBePhase(words[i].Id) == false || !NamePhrases.PhaseNouns.Contains(text.AsSpan(words[i].Start, words[i].Length)))
            {
                continue;
            }

            if (i + 1 < words.Count && NumberOf(text, words[i + 1]) is > 0 and byte after)
            {
                return new(after, true, 2, i);
            }

            if (i > 0 && NumberOf(text, words[i - 1]) is > 0 and byte before)
            {
                return new(before, true, 2, i - 1);
            }

            if (i > 0 && NamePhrases.OtherPhases.Contains(text.AsSpan(words[i - 1].Start, words[i - 1].Length)))
            {
                return new(0, true, 2, i - 1);
            }
        }

        return isTitle ? AtEnd(text, words) : default;
    }

    private static PhaseName AtEnd(string text, List<Token> words)
    {
        // A single I or V is as likely an initial as a number.
        for (int i = 1; i < words.Count; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(words[i].Start, words[i].Length);
            if (word.Length >= 2 && char.IsUpper(word[0]) && (i == words.Count - 1 || text[words[i].End] is ')' or ':' or ',' or ';')
                && Roman(word) is > 1 and byte number)
            {
                return new(number, true, 1, i);
            }
        }

        return default;
    }

    private static byte NumberOf(string text, Token word)
    {
        ReadOnlySpan<char> s = text.AsSpan(word.Start, word.Length);
        if (s.Length == 1 && s[0] is >= '1' and <= '9')
        {
            return (byte)(s[0] - '0');
        }

        return NamePhrases.PhaseOrdinals.TryGet(s, out int ordinal) ? (byte)ordinal : char.IsUpper(s[0]) ? Roman(s) : (byte)0;
    }

    /// <summary>Returns the number of a phase that stands in Roman digits; 0 where it is none.</summary>
    internal static byte Roman(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < Romans.Length; i++)
        {
            if (word.Equals(Romans[i], StringComparison.OrdinalIgnoreCase))
            {
                return (byte)(i + 1);
            }
        }

        return 0;
    }
}

using System.Buffers;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>
/// Finds the sentence of a summary that says what became of the event itself: <c>The workshop has been postponed.</c>, <c>Cancelled.</c> What the sentence says
/// of something else (<c>The strike was cancelled</c>), or only supposes, is none.
/// </summary>
internal static class StateSentences
{
    // What the sentence speaks of stands near its beginning.
    private const int MaxSubjectWords = 8;
    private const int MaxSentences = 12;
    private const int MaxPredicateWords = 30;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…");

    internal static StatedState Of(ReadOnlySpan<char> summary)
    {
        // Hardly any summary holds such a word.
        if (!StateWords.AreIn(summary))
        {
            return StatedState.None;
        }

        for (int i = 0; i < MaxSentences && !summary.IsEmpty; i++)
        {
            ReadOnlySpan<char> sentence = First(summary);
            StatedState state = OfSentence(sentence);
            if (state is StatedState.Postponed or StatedState.Cancelled or StatedState.Rescheduled)
            {
                return state;
            }

            summary = summary[Math.Min(sentence.Length + 1, summary.Length)..].TrimStart();
        }

        return StatedState.None;
    }

    /// <summary>The first sentence; the whole text where none ends in it.</summary>
    internal static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Ends); at >= 0 && at + 1 < text.Length;)
        {
            if (text[at + 1] == ' ')
            {
                return text[..(at + 1)];
            }

            int next = text[(at + 1)..].IndexOfAny(Ends);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return text;
    }

    private static StatedState OfSentence(ReadOnlySpan<char> sentence)
    {
        StatedState note = StateNotes.Of(sentence);
        if (note != StatedState.None)
        {
            return note;
        }

        // "Cancelled The fees are returned": a line of its own, joined with the text below it.
        int space = sentence.IndexOf(' ');
        if (space > 0 && space + 1 < sentence.Length && char.IsUpper(sentence[space + 1])
            && PagePhrases.Statuses.TryGet(sentence[..space].Trim("*!:()[]"), out note))
        {
            return note;
        }

        int subject = EndOfSubject(sentence);
        return subject > 0 ? OfPredicate(sentence[subject..]) : StatedState.None;
    }

    // "The workshop", "This two-day meeting"; 0 where another noun or no event is spoken of.
    private static int EndOfSubject(ReadOnlySpan<char> sentence)
    {
        int words = 0;
        foreach (Range range in sentence.SplitAny(" \u00A0"))
        {
            ReadOnlySpan<char> word = sentence[range].Trim(",;:()«»“”\"");
            if (word.IsEmpty)
            {
                continue;
            }

            if (PagePhrases.Suppositions.Contains(word) || ++words > MaxSubjectWords)
            {
                return 0;
            }

            int apostrophe = word.IndexOfAny('\'', '’');
            ReadOnlySpan<char> noun = apostrophe is 1 ? word[2..] : word;
            if (PagePhrases.TitleNouns.TryGet(noun, out WordSense sense))
            {
                return sense == WordSense.Event ? range.End.Value : 0;
            }
        }

        return 0;
    }

    // The curly apostrophe counts as the straight one.
    private static bool Opens(ReadOnlySpan<char> text, string phrase)
    {
        int apostrophe = phrase.IndexOf('\'', StringComparison.Ordinal);
        return text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
            || (apostrophe >= 0 && text.Length >= phrase.Length && text[apostrophe] == '’'
                && text[..apostrophe].Equals(phrase.AsSpan(0, apostrophe), StringComparison.OrdinalIgnoreCase)
                && text[(apostrophe + 1)..].StartsWith(phrase.AsSpan(apostrophe + 1), StringComparison.OrdinalIgnoreCase));
    }

    // The verb and the word right behind it, before anything that somebody says or supposes.
    private static StatedState OfPredicate(ReadOnlySpan<char> rest)
    {
        int words = 0;
        for (int at = 0; at < rest.Length && words < MaxPredicateWords; words++)
        {
            while (at < rest.Length && Blank.Is(rest[at]))
            {
                at++;
            }

            ReadOnlySpan<char> here = rest[at..];
            int space = here.IndexOf(' ');
            ReadOnlySpan<char> word = (space < 0 ? here : here[..space]).Trim(",;:()");
            if (PagePhrases.Suppositions.Contains(word))
            {
                return StatedState.None;
            }

            foreach ((string phrase, StatedState state) in PagePhrases.StatePredicates)
            {
                if (Opens(here, phrase) && (here.Length == phrase.Length || !char.IsLetter(here[phrase.Length])))
                {
                    return StateNotes.WithDate(state, here[phrase.Length..]);
                }
            }

            at += space < 0 ? here.Length : space + 1;
        }

        return StatedState.None;
    }
}

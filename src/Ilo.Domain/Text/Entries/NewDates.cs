using System.Buffers;
using Ilo.Domain.Dates;
using Ilo.Domain.Recognition;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Records;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>
/// The dates to which an event was moved, where the old ones stand on its date line: <c>Postponed to 7-9 June 2014</c> in its title, on a line below or in a
/// sentence that says it of the event. They are the dates; where they stand stays what it is.
/// </summary>
internal static class NewDates
{
    // "has been postponed for lack of oil from 3-5 May to the new dates of 7-9 June 2014"
    private const int MaxWords = 24;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;!?");

    /// <summary>Gives the events among the entries their new dates.</summary>
    internal static void Apply(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, Span<EntryDraft> drafts)
    {
        foreach (ref EntryDraft draft in drafts)
        {
            if (draft.Kind != RecordKind.Event || !draft.IsDated)
            {
                continue;
            }

            bool isTitle = draft.TitleCount == 1 && draft.TitleEnd == 0 && draft.TitleStart == 0;
            bool taken = isTitle && TryTake(text, parts[draft.TitlePart].Text, TextPart.Title, ref draft.Date);
            for (int i = draft.SummaryPart; i < draft.EndPart && !taken; i++)
            {
                taken = i != draft.DatePart && TryTake(text, parts[i].Text, TextPart.Body, ref draft.Date);
            }
        }
    }

    /// <summary>Reads the new dates of the event that a page is about from its title or introduction; false where none are there.</summary>
    internal static bool TryTake(ReadOnlySpan<char> text, Slice title, ReadOnlySpan<Slice> introduction, ref DateHead head)
    {
        bool taken = head.IsDated && TryTake(text, title, TextPart.Title, ref head);
        for (int i = 0; i < introduction.Length && head.IsDated && !taken; i++)
        {
            taken = TryTake(text, introduction[i], TextPart.Body, ref head);
        }

        return taken;
    }

    // Few texts hold a word for a state, and of these the rules tell which say it of the event.
    private static bool TryTake(ReadOnlySpan<char> text, Slice slice, TextPart part, ref DateHead head)
    {
        ReadOnlySpan<char> line = slice.In(text);
        if (!line.ContainsAnyInRange('0', '9') || !StateWords.OfEvents.AreIn(line)
            || StatedStates.OfEvent(line.ToString(), part) != StatedState.Rescheduled || !TryFind(line, out DateLine dates, out int start))
        {
            return false;
        }

        head.Line = dates;
        head.Date = new(slice.Start + start, slice.Start + start + dates.Length);
        head.Time = default;
        return true;
    }

    /// <summary>
    /// Finds the dates behind the word that says that something was moved, in its sentence: behind "to" or its like, else the first. The days of a sentence
    /// behind it are those of something else.
    /// </summary>
    private static bool TryFind(ReadOnlySpan<char> line, out DateLine dates, out int start)
    {
        int moved = 0;
        while (moved < line.Length && PagePhrases.MovedTo.Match(line[moved..], wholeWord: true) == 0)
        {
            moved = NextWord(line, moved);
        }

        (dates, start) = (default, 0);
        int at = moved;
        for (int words = 0; words < MaxWords && at < line.Length; words++)
        {
            int next = NextWord(line, at);
            ReadOnlySpan<char> word = line[at..next].TrimEnd(" \u00A0:,");
            if (!word.IsEmpty && SentenceEnds.Contains(word[^1]))
            {
                break;
            }

            bool isTo = PagePhrases.NewDateLeads.Contains(word);
            if ((isTo || words == 0) && DateRemarks.TryDates(line[next..], out DateLine found, out int from)
                && !line.Slice(next, from).ContainsAny(SentenceEnds))
            {
                (dates, start) = (found, next + from);
                if (isTo)
                {
                    return true;
                }
            }

            at = next;
        }

        return start > 0;
    }

    private static int NextWord(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && !Blank.Is(line[at]))
        {
            at++;
        }

        while (at < line.Length && (Blank.Is(line[at]) || line[at] is '(' or '['))
        {
            at++;
        }

        return at;
    }
}

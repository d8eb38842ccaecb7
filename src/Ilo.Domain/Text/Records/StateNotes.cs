using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>Reads a few words that say only what became of something: <c>cancelled</c>, <c>Postponed until further notice</c>, <c>Reporté au 7 juin
/// 2021</c>.</summary>
internal static class StateNotes
{
    private const string Signs = " ()[]{}*!:.-–—/|\u00A0";
    private const string SignsBehind = Signs + ",;";

    // "Postponed until further notice because of the flood": more words are a sentence about something else.
    private const int MaxWords = 12;

    internal static StatedState Of(ReadOnlySpan<char> note)
    {
        note = note.Trim(Signs);
        return MayBe(note) ? PagePhrases.Statuses.TryGet(note, out StatedState state) ? state : OfFirst(note, isSure: false) : StatedState.None;
    }

    /// <summary>Whether a text opens with the first word of a state: most do not.</summary>
    internal static bool MayBe(ReadOnlySpan<char> note)
    {
        int end = note.IndexOfAny(' ', '\u00A0');
        return PagePhrases.StatusOpenings.Contains((end < 0 ? note : note[..end]).TrimEnd(SignsBehind));
    }

    internal static ReadOnlySpan<char> WithoutSigns(ReadOnlySpan<char> note) => note.TrimStart(Signs);

    /// <summary>As <see cref="Of"/>, where brackets already part the words from what they speak of.</summary>
    internal static StatedState OfWords(ReadOnlySpan<char> note)
    {
        note = note.Trim(Signs);
        return PagePhrases.Statuses.TryGet(note, out StatedState state) ? state : OfFirst(note, isSure: true);
    }

    // A date behind "postponed" is the new one.
    internal static StatedState WithDate(StatedState state, ReadOnlySpan<char> rest) =>
        state == StatedState.Postponed && DateLineParser.TryFind(rest, out _, out DateLine date) && date.Status == DateLineStatus.Dates
            ? StatedState.Rescheduled : state;

    private static StatedState OfFirst(ReadOnlySpan<char> note, bool isSure)
    {
        int space = note.IndexOf(' ');
        if (space < 0 || !PagePhrases.Statuses.TryGet(note[..space].TrimEnd(",;:"), out StatedState state))
        {
            return StatedState.None;
        }

        ReadOnlySpan<char> rest = note[(space + 1)..].TrimStart(" -–—");
        bool reason = note[space - 1] is ',' or ':' || PagePhrases.StateReasons.Match(rest, wholeWord: true) > 0;
        return isSure || (reason && Lines.Prose.CountWords(rest, MaxWords + 1) <= MaxWords) ? WithDate(state, rest) : StatedState.None;
    }
}

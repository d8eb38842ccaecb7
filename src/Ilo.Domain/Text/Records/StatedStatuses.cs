using System.Buffers;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>
/// Reads what became of an event or a project: <c>CANCELLED: Forum</c>, <c>Forum (postponed)</c>, <c>Forum - rescheduled</c>, a label or a line of the
/// summary that says nothing else, and a sentence of the summary that says it of the event itself.
/// </summary>
internal static class StatedStatuses
{
    private const int MinCapitals = 3;

    // What parts a state from the name beside it.
    private static readonly SearchValues<char> Signs = SearchValues.Create("([{:–—!|-");

    /// <param name="title">The title.</param>
    /// <param name="label">The label.</param>
    /// <param name="summary">The summary.</param>
    /// <param name="field">What a labelled field says; what stands beside the title, the label and the summary go before it.</param>
    internal static EventStatus OfEvent(string title, string? label = null, string? summary = null, StatedState field = StatedState.None)
    {
        StatedState state = BesideTitle(title);
        state = IsOfEvent(state) ? state : label is null ? StatedState.None : StateNotes.Of(label);
        state = IsOfEvent(state) ? state : summary is null ? StatedState.None : StateSentences.Of(summary);
        return (IsOfEvent(state) ? state : field) switch
        {
            StatedState.Postponed => EventStatus.Postponed,
            StatedState.Cancelled => EventStatus.Cancelled,
            StatedState.Rescheduled => EventStatus.Rescheduled,
            _ => EventStatus.Announced,
        };
    }

    /// <inheritdoc cref="OfEvent"/>
    internal static ProjectStatus OfProject(string title, string? label = null, string? summary = null, StatedState field = StatedState.None)
    {
        StatedState state = BesideTitle(title);
        state = state != StatedState.None || label is null ? state : StateNotes.Of(label);
        state = state != StatedState.None || summary is null || !StateNotes.MayBe(StateNotes.WithoutSigns(summary))
            ? state : StateNotes.Of(StateSentences.First(summary));
        return (state is StatedState.Closed or StatedState.Active or StatedState.Planned ? state : field) switch
        {
            StatedState.Closed => ProjectStatus.Closed,
            StatedState.Active => ProjectStatus.Active,
            StatedState.Planned => ProjectStatus.Planned,
            _ => ProjectStatus.Unknown,
        };
    }

    private static bool IsOfEvent(StatedState state) => state is StatedState.Postponed or StatedState.Cancelled or StatedState.Rescheduled;

    private static StatedState BesideTitle(ReadOnlySpan<char> title)
    {
        StatedState state = StatedState.None;
        if (title.ContainsAny(Signs))
        {
            state = InBrackets(title);
            state = state == StatedState.None ? InFront(title) : state;
            state = state == StatedState.None ? Behind(title) : state;
        }

        return state == StatedState.None ? InCapitals(title) : state;
    }

    // "CANCELLED Forum of pilots": a word in capitals at either end of a title that is not in capitals itself.
    private static StatedState InCapitals(ReadOnlySpan<char> title)
    {
        if (title.Length < MinCapitals || ((char.IsLower(title[0]) || char.IsLower(title[1])) && char.IsLower(title[^1])))
        {
            return StatedState.None;
        }

        int first = title.IndexOf(' ');
        int last = title.LastIndexOf(' ');
        if (first <= 0)
        {
            return StatedState.None;
        }

        return IsCapital(title[..first]) && !IsCapital(title[(first + 1)..]) ? StateNotes.Of(title[..first])
            : IsCapital(title[(last + 1)..]) && !IsCapital(title[..last]) ? StateNotes.Of(title[(last + 1)..])
            : StatedState.None;
    }

    private static bool IsCapital(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return text.Length >= MinCapitals;
    }

    private static StatedState InBrackets(ReadOnlySpan<char> title)
    {
        for (int open = title.IndexOfAny("([{"); open >= 0;)
        {
            ReadOnlySpan<char> words = title[(open + 1)..];
            int close = words.IndexOfAny(")]}");
            StatedState state = StateNotes.OfWords(close < 0 ? words : words[..close]);
            if (state != StatedState.None)
            {
                return state;
            }

            int next = title[(open + 1)..].IndexOfAny("([{");
            open = next < 0 ? -1 : open + 1 + next;
        }

        return StatedState.None;
    }

    // "CANCELLED: Forum", "ANNULÉ – Forum"; "Closed doors" is a title.
    private static StatedState InFront(ReadOnlySpan<char> title)
    {
        int sign = title.IndexOfAny(":–—!|");
        int dash = title.IndexOf(" - ", StringComparison.Ordinal);
        sign = sign < 0 || (dash >= 0 && dash < sign) ? dash : sign;
        return sign > 0 ? StateNotes.Of(title[..sign]) : StatedState.None;
    }

    // "Forum - cancelled", "Forum: postponed to 2021"
    private static StatedState Behind(ReadOnlySpan<char> title)
    {
        int sign = Math.Max(title.LastIndexOfAny(":–—|"), title.LastIndexOf(" - ", StringComparison.Ordinal));
        return sign > 0 ? StateNotes.Of(title[(sign + 1)..].TrimStart('-')) : StatedState.None;
    }
}

using Ilo.Domain.Recognition;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>
/// What became of an event or a project: <c>CANCELLED: Forum</c>, <c>Forum (postponed)</c>, <c>Forum - rescheduled</c>, a label or a line of the
/// summary that says nothing else, and a sentence of the summary that says it of the event itself. The words of rules say so (<c>states.rules</c>).
/// </summary>
internal static class StatedStatuses
{
    // A summary says what became of a project only where it begins: "active" and "planned" are common words.
    private const int ProjectReach = 40;

    /// <param name="title">The title.</param>
    /// <param name="label">The label.</param>
    /// <param name="summary">The summary.</param>
    /// <param name="field">What a labelled field says; what stands beside the title, the label and the summary go before it.</param>
    internal static EventStatus OfEvent(string title, string? label = null, string? summary = null, StatedState field = StatedState.None) =>
        First(StatedStates.OfEvent, StateWords.OfEvents, int.MaxValue, title, label, summary, field) switch
        {
            StatedState.Postponed => EventStatus.Postponed,
            StatedState.Cancelled => EventStatus.Cancelled,
            StatedState.Rescheduled => EventStatus.Rescheduled,
            _ => EventStatus.Announced,
        };

    /// <inheritdoc cref="OfEvent"/>
    internal static ProjectStatus OfProject(string title, string? label = null, string? summary = null, StatedState field = StatedState.None) =>
        First(StatedStates.OfProject, StateWords.OfProjects, ProjectReach, title, label, summary, field) switch
        {
            StatedState.Closed => ProjectStatus.Closed,
            StatedState.Active => ProjectStatus.Active,
            StatedState.Planned => ProjectStatus.Planned,
            _ => ProjectStatus.Unknown,
        };

    private static StatedState First(
        Func<string, TextPart, StatedState> find, StateWords words, int reach, string title, string? label, string? summary, StatedState field)
    {
        StatedState state = Of(title, TextPart.Title, int.MaxValue);
        state = state == StatedState.None ? Of(label, TextPart.Label, int.MaxValue) : state;
        state = state == StatedState.None ? Of(summary, TextPart.Body, reach) : state;
        return state == StatedState.None ? field : state;

        // Hardly any text holds such a word.
        StatedState Of(string? text, TextPart part, int reach) =>
            text is not null && words.AreIn(text.AsSpan(0, Math.Min(text.Length, reach))) ? find(text, part) : StatedState.None;
    }
}

using Ilo.Domain.Recognition.Rules;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds what a title, a label or a text says became of an event or a project, by the rules of <c>states.rules</c>.</summary>
internal static class StatedStates
{
    private const Statement OfEvents = Statement.Postponed | Statement.Cancelled | Statement.Rescheduled;
    private const Statement OfProjects = Statement.Closed | Statement.Active | Statement.Planned;

    private static readonly Lazy<TextRecognizer> Rules = new(BuiltInTables.States);

    /// <summary>Returns whether an event is postponed, cancelled or moved to another time; none of these where the text does not say it.</summary>
    internal static StatedState OfEvent(string text, TextPart part) => Of(text, part, OfEvents, onlyAtStart: false);

    /// <summary>Returns whether a project is closed, goes on or is planned: a title says it anywhere, a text only where it begins.</summary>
    internal static StatedState OfProject(string text, TextPart part) => Of(text, part, OfProjects, part != TextPart.Title);

    /// <summary>Returns what a text says of either.</summary>
    internal static StatedState OfAny(string text, TextPart part) => Of(text, part, OfEvents | OfProjects, onlyAtStart: false);

    private static StatedState Of(string text, TextPart part, Statement wanted, bool onlyAtStart) => Rules.Value.FirstOf(text, part, wanted, onlyAtStart) switch
    {
        Statement.Postponed => StatedState.Postponed,
        Statement.Cancelled => StatedState.Cancelled,
        Statement.Rescheduled => StatedState.Rescheduled,
        Statement.Closed => StatedState.Closed,
        Statement.Active => StatedState.Active,
        Statement.Planned => StatedState.Planned,
        _ => StatedState.None,
    };
}

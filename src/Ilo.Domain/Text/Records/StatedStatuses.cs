using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>Reads a status in brackets in a title, such as <c>(POSTPONED until further notice)</c>.</summary>
internal static class StatedStatuses
{
    internal static EventStatus OfEvent(string title) => Of(title) switch
    {
        StatedState.Postponed => EventStatus.Postponed,
        StatedState.Cancelled => EventStatus.Cancelled,
        _ => EventStatus.Announced,
    };

    internal static ProjectStatus OfProject(string title) => Of(title) switch
    {
        StatedState.Closed => ProjectStatus.Closed,
        StatedState.Active => ProjectStatus.Active,
        StatedState.Planned => ProjectStatus.Planned,
        _ => ProjectStatus.Unknown,
    };

    private static StatedState Of(ReadOnlySpan<char> title)
    {
        int open = title.IndexOf('(');
        if (open < 0)
        {
            return StatedState.None;
        }

        ReadOnlySpan<char> words = title[(open + 1)..];
        int close = words.IndexOf(')');
        words = close < 0 ? words : words[..close];
        if (PagePhrases.Statuses.TryGet(words.Trim(), out StatedState status))
        {
            return status;
        }

        int space = words.IndexOf(' ');
        return space > 0 && PagePhrases.Statuses.TryGet(words[..space], out status) ? status : StatedState.None;
    }
}

using Ilo.Domain.Text.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>Reads a status in brackets in a title, such as <c>(POSTPONED until further notice)</c>.</summary>
internal static class StatedStatuses
{
    internal static EventStatus OfEvent(string title) => Of(title) switch
    {
        'p' => EventStatus.Postponed,
        'c' => EventStatus.Cancelled,
        _ => EventStatus.Announced,
    };

    internal static ProjectStatus OfProject(string title) => Of(title) switch
    {
        'l' => ProjectStatus.Closed,
        'a' => ProjectStatus.Active,
        'i' => ProjectStatus.Planned,
        _ => ProjectStatus.Unknown,
    };

    private static char Of(ReadOnlySpan<char> title)
    {
        int open = title.IndexOf('(');
        if (open < 0)
        {
            return default;
        }

        ReadOnlySpan<char> words = title[(open + 1)..];
        int close = words.IndexOf(')');
        words = close < 0 ? words : words[..close];
        if (Lexicon.Statuses.TryGet(words.Trim(), out char status))
        {
            return status;
        }

        int space = words.IndexOf(' ');
        return space > 0 && Lexicon.Statuses.TryGet(words[..space], out status) ? status : default;
    }
}

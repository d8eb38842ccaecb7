using NodaTime;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>One entry of a feed, before it is written in a format.</summary>
internal sealed record FeedEntry
{
    internal required string Id { get; init; }

    internal required string Title { get; init; }

    internal string? Summary { get; init; }

    internal ValueList<Section> Sections { get; init; } = [];

    /// <summary>Gets the moment that the entry is ordered by and that Atom asks for; null where there is none.</summary>
    internal Instant? Updated { get; init; }

    /// <summary>Gets the moment of publication; null where it is not known to the day.</summary>
    internal Instant? Published { get; init; }

    /// <summary>Gets the moment of a change that the entry tells of; null where it tells of none.</summary>
    internal Instant? Changed { get; init; }

    /// <summary>Gets the date as exactly as the page gives it, where that is not to the day.</summary>
    internal string? InexactDate { get; init; }

    /// <summary>Gets whether it is of a project: its status is then one of a project.</summary>
    internal bool IsProject { get; init; }

    /// <summary>Gets the days of an event or a project.</summary>
    internal DateInterval? Days { get; init; }

    /// <summary>Gets where it is, as printed.</summary>
    internal string? Place { get; init; }

    /// <summary>Gets who holds an event, as printed.</summary>
    internal string? Organizer { get; init; }

    /// <summary>Gets what became of an event, for example <c>Postponed</c>, or the stated status of a project; null where nothing is stated.</summary>
    internal string? Status { get; init; }

    internal LanguageCode? Language { get; init; }

    internal string? Byline { get; init; }

    internal string? Credit { get; init; }

    /// <summary>Gets the kind of article, for example <c>PressRelease</c>.</summary>
    internal string? Kind { get; init; }

    internal string? KindLabel { get; init; }

    /// <summary>Gets the themes: code and name.</summary>
    internal ValueList<(string Code, string Name)> Themes { get; init; } = [];

    /// <summary>Gets the labels of kind and themes, each once.</summary>
    internal IEnumerable<string> Tags => (KindLabel is null ? [] : new[] { KindLabel }).Concat(Themes.Select(theme => theme.Name)).Distinct();

    internal Uri? Page { get; init; }

    internal Uri? Original { get; init; }
}

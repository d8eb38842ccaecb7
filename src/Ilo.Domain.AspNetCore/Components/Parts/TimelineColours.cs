using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>A colour of a timeline: its class, what it stands for, and how many projects have it.</summary>
internal sealed record TimelineColour(string Css, string Label, int Count);

/// <summary>The colours of the projects of a timeline, by status or by donor.</summary>
internal sealed class TimelineColours
{
    // More colours cannot be told apart.
    private const int MostDonors = 6;

    private readonly Func<Project, string> _keyOf;
    private readonly Dictionary<string, TimelineColour> _colours;

    private TimelineColours(Func<Project, string> keyOf, IEnumerable<(string Key, TimelineColour Colour)> colours)
    {
        _keyOf = keyOf;
        Legend = [.. colours.Select(one => one.Colour)];
        _colours = colours.ToDictionary(one => one.Key, one => one.Colour);
    }

    /// <summary>Gets the colours that projects have.</summary>
    internal IReadOnlyList<TimelineColour> Legend { get; }

    internal static TimelineColours Of(IloColour by, IReadOnlyList<Project> projects, LocalDate day, InterfaceWords words) =>
        by == IloColour.Donor ? OfDonors(projects, words) : OfStatus(projects, day, words);

    /// <summary>Returns the colour of a project.</summary>
    internal TimelineColour Of(Project project) => _colours[_keyOf(project)];

    private static TimelineColours OfStatus(IReadOnlyList<Project> projects, LocalDate day, InterfaceWords words) => new(
        project => project.StatusOn(day).ToString(),
        projects.CountBy(project => project.StatusOn(day)).OrderBy(one => FacetGroup.PlaceOf(one.Key))
            .Select(one => (one.Key.ToString(), new TimelineColour(one.Key.ToString().ToLowerInvariant(), words.Of(one.Key), one.Value))).ToArray());

    private static TimelineColours OfDonors(IReadOnlyList<Project> projects, InterfaceWords words)
    {
        Dictionary<string, string> names = projects.SelectMany(project => project.Donors).DistinctBy(donor => donor.Id)
            .ToDictionary(donor => donor.Id.ToString(), donor => donor.Name);
        string[] shown = [.. projects.Where(project => project.Donors.Count == 1).CountBy(project => project.Donors[0].Id.ToString())
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(MostDonors).Select(one => one.Key)];
        string KeyOf(Project project) => project.Donors switch
        {
            { IsEmpty: true } => " none",
            { Count: > 1 } => " several",
            var donors => Array.IndexOf(shown, donors[0].Id.ToString()) >= 0 ? donors[0].Id.ToString() : " other",
        };
        Dictionary<string, int> counts = projects.CountBy(KeyOf).ToDictionary();
        IEnumerable<(string Key, string Css, string Label)> all =
        [
            .. shown.Select((id, i) => (id, $"colour-{(i + 1).ToString(CultureInfo.InvariantCulture)}", names[id])),
            (" several", "colour-several", words["SeveralDonors"]), (" other", "colour-other", words["OtherDonors"]), (" none", "unknown", words["NotStated"]),
        ];
        return new(KeyOf, all.Where(one => counts.ContainsKey(one.Key)).Select(one => (one.Key, new TimelineColour(one.Css, one.Label, counts[one.Key])))
            .ToArray());
    }
}

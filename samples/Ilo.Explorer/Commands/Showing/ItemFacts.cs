using Ilo.Domain;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands.Showing;

/// <summary>What is known of an item in a line each.</summary>
internal static class ItemFacts
{
    /// <summary>Returns labels and texts; a text is empty where nothing is known, and says so where people ask for it.</summary>
    internal static IEnumerable<(string Label, string Text)> Of(IRecord record, LocalDate today) =>
    [
        ("Dates", Dates(record, today)),
        .. record switch
        {
            Project project => OfProject(project),
            Event item => [("Place", item.Place ?? ""), ("Organiser", item.Organizer ?? ""),
                ("Status", item.StatedStatus == default ? "" : $"{item.StatedStatus}, says the page")],
            Article article => [("Place", article.Place ?? ""), ("Author", article.Byline ?? "")],
            _ => Array.Empty<(string, string)>(),
        },
        ("Donors", record.Donors.IsEmpty ? record is Project ? "not stated" : "" : string.Join("; ", record.Donors.Select(Names.InFull))),
        ("Partners", string.Join("; ", record.Partners.Select(Names.InFull))),
        ("Themes", string.Join("; ", record.Themes.Select(theme => theme.Name))),
    ];

    /// <summary>Returns when a record is, to stand behind its title: with a comma in front; nothing where it has no date.</summary>
    internal static string Behind(IRecord record) => record switch
    {
        Project { Duration: { } days } => $", {Days.Of(days)}",
        { Days: null } => "",
        _ => $", {Days.Beginning(record)}",
    };

    /// <summary>Returns what a project costs, for example <c>EUR 11,500,000</c>; nothing where that is not known.</summary>
    internal static string Budget(Project project) => project.Budget?.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<(string Label, string Text)> OfProject(Project project) =>
    [
        ("Budget", Budget(project)),
        ("Code", project.Code ?? ""),
        ("Places", string.Join("; ", project.Locations)),
        ("For", string.Join("; ", project.Beneficiaries)),
    ];

    private static string Dates(IRecord record, LocalDate today) => record switch
    {
        Project { Duration: { } days } project => $"{Days.Of(days)}, {Shown.Length(days)}: {Words.StatusOf(project, today)} on {Days.Of(today)}",
        Article { Date: { } date } => Days.Of(date),
        { Days: { } days } => Days.Of(days),
        _ => "not stated",
    };
}

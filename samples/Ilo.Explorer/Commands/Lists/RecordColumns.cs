using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;
using NodaTime;

namespace Ilo.Explorer.Commands.Lists;

/// <summary>The columns of the lists of projects, events and articles.</summary>
internal static class RecordColumns
{
    internal static IReadOnlyList<Column<CatalogueItem<Project>>> Projects(Func<LocalDate> on) =>
    [
        new("title", "Project", item => item.Record.Title),
        new("start", "First day", item => Shown.Day(item.Record.Duration?.Start)),
        new("end", "Last day", item => Shown.Day(item.Record.Duration?.End)),
        new("length", "Length", item => Shown.Length(item.Record.Duration)) { IsInTable = false },
        new("status", "Status", item => Words.StatusOf(item.Record, on())),
        new("donors", "Donors", item => Names.OfDonors(item.Record)) { Wraps = true },
        new("partners", "Partners", item => Names.OfPartners(item.Record)) { IsInTable = false, Wraps = true },
        new("themes", "Themes", item => Themes(item.Record)) { IsInTable = false, Wraps = true },
        new("budget", "Budget", item => item.Record.Budget is { } budget ? budget.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")
        {
            IsInTable = false,
            IsNumber = true,
        },
        new("currency", "Currency", item => item.Record.Budget?.Currency.ToString() ?? "") { IsInTable = false },
        new("code", "Code", item => item.Record.Code ?? "") { IsInTable = false },
        new("places", "Places", item => string.Join("; ", item.Record.Locations)) { IsInTable = false, Wraps = true },
        .. OfEach<Project>(),
    ];

    internal static IReadOnlyList<Column<CatalogueItem<Event>>> Events =>
    [
        new("title", "Event", item => item.Record.Title),
        new("start", "First day", item => Shown.Day(item.Record.Dates?.Start)),
        new("end", "Last day", item => Shown.Day(item.Record.Dates?.End)),
        new("place", "Place", item => item.Record.Place ?? "") { Wraps = true },
        new("projects", "Projects", item => string.Join("; ", item.Record.Projects)) { IsInTable = false, Wraps = true },
        new("donors", "Donors", item => Names.OfDonors(item.Record)) { IsInTable = false, Wraps = true },
        new("themes", "Themes", item => Themes(item.Record)) { IsInTable = false, Wraps = true },
        .. OfEach<Event>(),
    ];

    internal static IReadOnlyList<Column<CatalogueItem<Article>>> Articles =>
    [
        new("title", "Article", item => item.Record.Title),
        new("date", "Date", item => item.Record.Date?.ToString() ?? ""),
        new("kind", "Kind", item => Words.Of(item.Record.Kind)),
        new("place", "Place", item => item.Record.Place ?? "") { IsInTable = false, Wraps = true },
        new("projects", "Projects", item => string.Join("; ", item.Record.Projects)) { IsInTable = false, Wraps = true },
        new("donors", "Donors", item => Names.OfDonors(item.Record)) { IsInTable = false, Wraps = true },
        new("themes", "Themes", item => Themes(item.Record)) { IsInTable = false, Wraps = true },
        .. OfEach<Article>(),
    ];

    private static Column<CatalogueItem<T>>[] OfEach<T>()
        where T : class, IRecord =>
    [
        new("language", "Lang", item => item.Record.Language?.ToString() ?? "") { IsInTable = false },
        new("id", "Identifier", item => item.Identifier.ToString()) { IsInTable = false },
        new("source", "Source", item => $"{item.Sources[0].Source.SourceName}:{Numbers.Plain(item.Sources[0].Source.Line + 1)}") { IsInTable = false },
    ];

    private static string Themes(IRecord record) => string.Join("; ", record.Themes.Select(theme => theme.Name));
}

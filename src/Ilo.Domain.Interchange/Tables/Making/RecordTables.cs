using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The tables of projects, events and articles: a row for each.</summary>
internal static class RecordTables
{
    internal static Table Projects(Catalogue catalogue, TableOptions options) => Of(
        catalogue.ProjectItems,
        Column.Required<CatalogueItem<Project>>("project", ItemNames.IdentifierOf),
        Column.Required<CatalogueItem<Project>>("title", item => item.Record.Title),
        Column.Text<CatalogueItem<Project>>("label", item => item.Record.Label),
        Column.Day<CatalogueItem<Project>>("start", item => item.Record.Duration?.Start),
        Column.Day<CatalogueItem<Project>>("end", item => item.Record.Duration?.End),
        Column.Integer<CatalogueItem<Project>>("days", item => item.Record.Duration?.Length),
        Column.Text<CatalogueItem<Project>>("status_stated", item => Names.OrNull(item.Record.StatedStatus, ProjectStatus.Unknown)),
        Column.Text<CatalogueItem<Project>>("status_on", item => Names.OrNull(item.Record.StatusOn(options.AsOf), ProjectStatus.Unknown)),
        Column.Day<CatalogueItem<Project>>("as_of", _ => options.AsOf),
        Column.Number<CatalogueItem<Project>>("budget_amount", item => item.Record.Budget?.Amount),
        Column.Text<CatalogueItem<Project>>("budget_currency", item =>
            item.Record.Budget is { } budget && budget.Currency != default ? budget.Currency.ToString() : null),
        Column.Text<CatalogueItem<Project>>("code", item => item.Record.Code),
        Column.Text<CatalogueItem<Project>>("language", item => item.Record.Language?.ToString()),
        Column.Text<CatalogueItem<Project>>("summary", item => item.Record.Summary),
        Column.Text<CatalogueItem<Project>>("credit", item => item.Record.Credit),
        Column.Text<CatalogueItem<Project>>("page", item => options.Links?.PageOf(item)?.AbsoluteUri));

    internal static Table Events(Catalogue catalogue, TableOptions options) => Of(
        catalogue.EventItems,
        Column.Required<CatalogueItem<Event>>("event", ItemNames.IdentifierOf),
        Column.Required<CatalogueItem<Event>>("title", item => item.Record.Title),
        Column.Text<CatalogueItem<Event>>("label", item => item.Record.Label),
        Column.Day<CatalogueItem<Event>>("start", item => item.Record.Dates?.Start),
        Column.Day<CatalogueItem<Event>>("end", item => item.Record.Dates?.End),
        Column.Integer<CatalogueItem<Event>>("days", item => item.Record.Dates?.Length),
        Column.Required<CatalogueItem<Event>>("status", item => Names.Of(item.Record.StatedStatus)),
        Column.Text<CatalogueItem<Event>>("place", item => item.Record.Place),
        Column.Text<CatalogueItem<Event>>("organizer", item => item.Record.Organizer),
        Column.Text<CatalogueItem<Event>>("language", item => item.Record.Language?.ToString()),
        Column.Text<CatalogueItem<Event>>("summary", item => item.Record.Summary),
        Column.Text<CatalogueItem<Event>>("credit", item => item.Record.Credit),
        Column.Text<CatalogueItem<Event>>("page", item => options.Links?.PageOf(item)?.AbsoluteUri));

    internal static Table Articles(Catalogue catalogue, TableOptions options) => Of(
        catalogue.ArticleItems,
        Column.Required<CatalogueItem<Article>>("article", ItemNames.IdentifierOf),
        Column.Required<CatalogueItem<Article>>("title", item => item.Record.Title),
        Column.Text<CatalogueItem<Article>>("label", item => item.Record.Label),
        Column.Required<CatalogueItem<Article>>("kind", item => Names.Of(item.Record.Kind)),
        Column.Required<CatalogueItem<Article>>("kind_name", item => item.Record.PrintedKind ?? Names.InWords(item.Record.Kind)),
        Column.Text<CatalogueItem<Article>>("date", item => item.Record.Date?.ToString()),
        Column.Day<CatalogueItem<Article>>("date_first", item => item.Record.Date?.FirstDay),
        Column.Day<CatalogueItem<Article>>("date_last", item => item.Record.Date?.LastDay),
        Column.Text<CatalogueItem<Article>>("date_precision", item => item.Record.Date is { } date ? Names.Of(date.Precision) : null),
        Column.Text<CatalogueItem<Article>>("byline", item => item.Record.Byline),
        Column.Text<CatalogueItem<Article>>("place", item => item.Record.Place),
        Column.Text<CatalogueItem<Article>>("language", item => item.Record.Language?.ToString()),
        Column.Text<CatalogueItem<Article>>("summary", item => item.Record.Summary),
        Column.Text<CatalogueItem<Article>>("credit", item => item.Record.Credit),
        Column.Text<CatalogueItem<Article>>("page", item => options.Links?.PageOf(item)?.AbsoluteUri));

    private static Table Of<TRecord>(ValueList<CatalogueItem<TRecord>> items, params Column<CatalogueItem<TRecord>>[] columns)
        where TRecord : class, IRecord =>
        Column.ToTable(ItemNames.Plural<TRecord>(), items, Sorted(items), ItemNames.SourceOf, [ItemNames.Kind<TRecord>()], [], columns);

    private static IEnumerable<CatalogueItem<TRecord>> Sorted<TRecord>(ValueList<CatalogueItem<TRecord>> items)
        where TRecord : class, IRecord =>
        items.OrderBy(item => item.Record.Days is null).ThenBy(item => item.Record.Days is { } days ? Iso.InIso(days.Start) : default);
}

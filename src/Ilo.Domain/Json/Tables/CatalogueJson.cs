using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Shapes;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json.Tables;

/// <summary>The document of a catalogue: the version of its form, how it was joined, and every item with what it rests on.</summary>
internal static class CatalogueJson
{
    internal static ObjectContract<Catalogue> Contract { get; } = new(
        "catalogue",
        (ref arguments) => Of(
            arguments.Next<int>(),
            arguments.Next<CatalogueOptions>(),
            arguments.List<CatalogueItem<Project>>(),
            arguments.List<CatalogueItem<Event>>(),
            arguments.List<CatalogueItem<Article>>(),
            arguments.List<CatalogueItem<Office>>(),
            arguments.Next<CatalogueIdentities>(),
            arguments.AnyTexts()),
        Rows<Catalogue>.Required("SchemaVersion", _ => IloJson.SchemaVersion, Documents.Version),
        Rows<Catalogue>.Required(nameof(Catalogue.Options), catalogue => catalogue.Options),
        Rows<Catalogue>.List(nameof(Catalogue.Projects), catalogue => catalogue.ProjectItems),
        Rows<Catalogue>.List(nameof(Catalogue.Events), catalogue => catalogue.EventItems),
        Rows<Catalogue>.List(nameof(Catalogue.Articles), catalogue => catalogue.ArticleItems),
        Rows<Catalogue>.List(nameof(Catalogue.Offices), catalogue => catalogue.OfficeItems),
        Rows<Catalogue>.Optional(
            nameof(Catalogue.FormerIdentities),
            catalogue => catalogue.FormerIdentities == CatalogueIdentities.Empty ? null : catalogue.FormerIdentities),
        Rows<Catalogue>.AnyTexts(nameof(Catalogue.PagesWithoutRecords), catalogue => catalogue.PagesWithoutRecords));

    internal static ObjectContract<CatalogueItem<TRecord>> Item<TRecord>(string kind, RecordShape<TRecord> shape)
        where TRecord : class => new(
        $"{kind}Item",
        (ref arguments) => Item(
            arguments.Next<Id<TRecord>>(),
            arguments.Next<TRecord>(),
            arguments.List<ItemSource<TRecord>>(),
            shape,
            arguments.List<Match>(),
            arguments.List<CatalogueFinding>(),
            arguments.List<CatalogueLink>()),
        Rows<CatalogueItem<TRecord>>.Required("Identifier", item => item.Identifier),
        Rows<CatalogueItem<TRecord>>.Required("Record", item => item.Record),
        Rows<CatalogueItem<TRecord>>.RequiredList("Sources", item => ItemSource<TRecord>.Of(item, shape)),
        Rows<CatalogueItem<TRecord>>.List("Merges", item => item.Merges),
        Rows<CatalogueItem<TRecord>>.List("Findings", item => item.Findings),
        Rows<CatalogueItem<TRecord>>.List("Links", item => item.Links));

    internal static ObjectContract<SourceRecord<TRecord>> Source<TRecord>(string kind)
        where TRecord : class => new(
        $"{kind}Source",
        (ref arguments) => new(arguments.Next<SourceReference>(), arguments.Next<PageKind>(), arguments.Next<int>(), arguments.Next<TRecord>()),
        Rows<SourceRecord<TRecord>>.Required("Source", source => source.Source),
        Rows<SourceRecord<TRecord>>.Required("PageKind", source => source.PageKind),
        Rows<SourceRecord<TRecord>>.Required("Entry", source => source.Entry, Numbers.AtLeast(-1)),
        Rows<SourceRecord<TRecord>>.Required("Record", source => source.Record));

    internal static ObjectContract<ItemSource<TRecord>> SourceOfItem<TRecord>(string kind)
        where TRecord : class => new(
        $"{kind}ItemSource",
        (ref arguments) => new(arguments.Next<SourceReference>(), arguments.Next<PageKind>(), arguments.Next<int>(), arguments.Next<TRecord?>()),
        Rows<ItemSource<TRecord>>.Required("Source", source => source.Source),
        Rows<ItemSource<TRecord>>.Required("PageKind", source => source.PageKind),
        Rows<ItemSource<TRecord>>.Required("Entry", source => source.Entry, Numbers.AtLeast(-1)),
        Rows<ItemSource<TRecord>>.Optional("Record", source => source.Record));

    private static Catalogue Of(
        int version,
        CatalogueOptions options,
        ValueList<CatalogueItem<Project>> projects,
        ValueList<CatalogueItem<Event>> events,
        ValueList<CatalogueItem<Article>> articles,
        ValueList<CatalogueItem<Office>> offices,
        CatalogueIdentities? former,
        ValueList<string> emptyPages)
    {
        _ = version;
        CheckIdentifiers(projects);
        CheckIdentifiers(events);
        CheckIdentifiers(articles);
        CheckIdentifiers(offices);
        return new(new CatalogueContent(options, projects, events, articles, offices)
        {
            Former = former ?? CatalogueIdentities.Empty,
            EmptyPages = emptyPages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
        });
    }

    // Which source gave which property is not written: sources and findings say it.
    private static CatalogueItem<TRecord> Item<TRecord>(
        Id<TRecord> identifier,
        TRecord record,
        ValueList<ItemSource<TRecord>> sources,
        RecordShape<TRecord> shape,
        ValueList<Match> merges,
        ValueList<CatalogueFinding> findings,
        ValueList<CatalogueLink> links)
        where TRecord : class =>
        sources.IsEmpty ? throw new JsonException("The item has no source.")
            : new(identifier.ToString(), record, ItemSource<TRecord>.Sources(sources, record, shape)) { Merges = merges, Findings = findings, Links = links };

    // Items are looked up by identifier.
    private static void CheckIdentifiers<TRecord>(ValueList<CatalogueItem<TRecord>> items)
        where TRecord : class
    {
        HashSet<Id<TRecord>> identifiers = new(items.Count);
        foreach (CatalogueItem<TRecord> item in items)
        {
            if (!identifiers.Add(item.Identifier))
            {
                throw new JsonException($"Two items have the identifier {JsonText.Quoted(item.Identifier.ToString())}.");
            }
        }
    }
}

using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
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
            arguments.Next<CatalogueIdentities>()),
        Rows<Catalogue>.Required("SchemaVersion", _ => IloJson.SchemaVersion, Documents.Version),
        Rows<Catalogue>.Required(nameof(Catalogue.Options), catalogue => catalogue.Options),
        Rows<Catalogue>.List(nameof(Catalogue.Projects), catalogue => catalogue.ProjectItems),
        Rows<Catalogue>.List(nameof(Catalogue.Events), catalogue => catalogue.EventItems),
        Rows<Catalogue>.List(nameof(Catalogue.Articles), catalogue => catalogue.ArticleItems),
        Rows<Catalogue>.List(nameof(Catalogue.Offices), catalogue => catalogue.OfficeItems),
        Rows<Catalogue>.Optional(
            nameof(Catalogue.FormerIdentities),
            catalogue => catalogue.FormerIdentities == CatalogueIdentities.Empty ? null : catalogue.FormerIdentities));

    internal static ObjectContract<CatalogueItem<TRecord>> Item<TRecord>(string kind)
        where TRecord : class => new(
        $"{kind}Item",
        (ref arguments) => WithSource<TRecord>(new(arguments.Next<Id<TRecord>>().ToString(), arguments.Next<TRecord>(), arguments.List<SourceRecord<TRecord>>())
        {
            PropertySources = arguments.List<PropertySource>(),
            Merges = arguments.List<Match>(),
            Findings = arguments.List<CatalogueFinding>(),
            Links = arguments.List<CatalogueLink>(),
        }),
        Rows<CatalogueItem<TRecord>>.Required("Identifier", item => item.Identifier),
        Rows<CatalogueItem<TRecord>>.Required("Record", item => item.Record),
        Rows<CatalogueItem<TRecord>>.RequiredList("Sources", item => item.Sources),
        Rows<CatalogueItem<TRecord>>.List("PropertySources", item => item.PropertySources),
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

    private static Catalogue Of(
        int version,
        CatalogueOptions options,
        ValueList<CatalogueItem<Project>> projects,
        ValueList<CatalogueItem<Event>> events,
        ValueList<CatalogueItem<Article>> articles,
        ValueList<CatalogueItem<Office>> offices,
        CatalogueIdentities? former)
    {
        _ = version;
        CheckIdentifiers(projects);
        CheckIdentifiers(events);
        CheckIdentifiers(articles);
        CheckIdentifiers(offices);
        return new(options, former ?? CatalogueIdentities.Empty, projects, events, articles, offices);
    }

    private static CatalogueItem<TRecord> WithSource<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class =>
        item.Sources.IsEmpty ? throw new JsonException("The item has no source.") : item;

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

using System.Text.Json;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

/// <summary>The document of a catalogue: the version of its form, how it was joined, and every entry with what it rests on.</summary>
internal sealed class CatalogueCodec : RecordCodec<Catalogue, CatalogueCodec.Draft>
{
    private CatalogueCodec()
        : base("catalogue", [
            Required("SchemaVersion", SchemaVersionCodec.Instance, _ => IloJson.SchemaVersion, (ref _, _) => { }),
            Required(nameof(Catalogue.Options), CatalogueOptionsCodec.Instance, catalogue => catalogue.Options, (ref draft, value) => draft.Options = value),
            List(nameof(Catalogue.Projects), Projects, catalogue => catalogue.ProjectItems, (ref draft, value) => draft.Projects = value),
            List(nameof(Catalogue.Events), Events, catalogue => catalogue.EventItems, (ref draft, value) => draft.Events = value),
            List(nameof(Catalogue.Articles), Articles, catalogue => catalogue.ArticleItems, (ref draft, value) => draft.Articles = value),
            List(nameof(Catalogue.Offices), Offices, catalogue => catalogue.OfficeItems, (ref draft, value) => draft.Offices = value),
            Optional(nameof(Catalogue.FormerIdentities), CatalogueIdentitiesCodec.Instance, catalogue => catalogue.FormerIdentities == CatalogueIdentities.Empty ? null : catalogue.FormerIdentities, (ref draft, value) => draft.Former = value),
        ])
    {
    }

    // Before Instance, which needs them: initialisers run in the order of the text.
    internal static CatalogueItemCodec<Project> Projects { get; } = new("project", ProjectCodec.Instance);

    internal static CatalogueItemCodec<Event> Events { get; } = new("event", EventCodec.Instance);

    internal static CatalogueItemCodec<Article> Articles { get; } = new("article", ArticleCodec.Instance);

    internal static CatalogueItemCodec<Office> Offices { get; } = new("office", OfficeCodec.Instance);

    internal static CatalogueCodec Instance { get; } = new();

    protected override Catalogue Build(in Draft draft)
    {
        CheckKeys(draft.Projects);
        CheckKeys(draft.Events);
        CheckKeys(draft.Articles);
        CheckKeys(draft.Offices);
        return new(draft.Options!, draft.Former ?? CatalogueIdentities.Empty, draft.Projects, draft.Events, draft.Articles, draft.Offices);
    }

    // Entries are looked up by key.
    private static void CheckKeys<TRecord>(ValueList<CatalogueItem<TRecord>> entries)
        where TRecord : class
    {
        HashSet<string> keys = new(entries.Count, StringComparer.Ordinal);
        foreach (CatalogueItem<TRecord> entry in entries)
        {
            if (!keys.Add(entry.Key))
            {
                throw new JsonException($"Two entries have the key {JsonText.Quoted(entry.Key)}.");
            }
        }
    }

    internal struct Draft
    {
        internal CatalogueOptions? Options;
        internal CatalogueIdentities? Former;
        internal ValueList<CatalogueItem<Project>> Projects;
        internal ValueList<CatalogueItem<Event>> Events;
        internal ValueList<CatalogueItem<Article>> Articles;
        internal ValueList<CatalogueItem<Office>> Offices;
    }
}

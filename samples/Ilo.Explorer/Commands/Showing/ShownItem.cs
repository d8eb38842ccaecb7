using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Explorer.Commands.Showing;

/// <summary>An item of a catalogue, whatever kind it is.</summary>
/// <param name="Noun">What it is, in a word.</param>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Record">What the pages say of it.</param>
/// <param name="Findings">What its texts state.</param>
/// <param name="Sources">Where it was read.</param>
/// <param name="Properties">Which page each property came from.</param>
/// <param name="Related">What it is linked to, with how.</param>
/// <param name="ToJson">Returns it as JSON, with everything that it rests on.</param>
internal sealed record ShownItem(
    string Noun,
    string Identifier,
    IRecord Record,
    ValueList<CatalogueFinding> Findings,
    IReadOnlyList<(SourceReference Place, PageKind Page)> Sources,
    ValueList<PropertySource> Properties,
    IReadOnlyList<(string How, IRecord Record)> Related,
    Func<string> ToJson)
{
    /// <summary>Returns the items of a catalogue: projects, events, articles.</summary>
    internal static IEnumerable<ShownItem> All(Catalogue catalogue) =>
    [
        .. catalogue.ProjectItems.Select(item => Of("project", item, RelatedTo(catalogue, item.Record))),
        .. catalogue.EventItems.Select(item => Of("event", item, catalogue.ProjectsOf(item.Record).Select(project => ("project", (IRecord)project)))),
        .. catalogue.ArticleItems.Select(
            item => Of(Output.Words.Of(item.Record.Kind), item, catalogue.ProjectsOf(item.Record).Select(project => ("project", (IRecord)project)))),
    ];

    private static ShownItem Of<T>(string noun, CatalogueItem<T> item, IEnumerable<(string, IRecord)> related)
        where T : class, IRecord => new(
            noun,
            item.Identifier.ToString(),
            item.Record,
            item.Findings,
            [.. item.Sources.Select(source => (source.Source, source.PageKind))],
            item.PropertySources,
            [.. related],
            () => IloJson.Serialize(item));

    private static IEnumerable<(string How, IRecord Record)> RelatedTo(Catalogue catalogue, Project project) =>
    [
        .. catalogue.PredecessorsOf(project).Select(other => ("follows", (IRecord)other)),
        .. catalogue.SuccessorsOf(project).Select(other => ("goes on in", (IRecord)other)),
        .. catalogue.EventsOf(project).Cast<IRecord>().Concat(catalogue.ArticlesOf(project)).OrderByDescending(record => record.Days?.Start)
            .ThenBy(record => record.Title, StringComparer.Ordinal)
            .Select(record => (record is Article article ? Output.Words.Of(article.Kind) : "event", record)),
    ];
}

using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Conformance.Knowledge;

/// <summary>Which entries a catalogue holds to be about one project.</summary>
internal static class SameProject
{
    /// <summary>Returns every group of two entries or more: list entries, detail pages, events and articles.</summary>
    internal static IEnumerable<JsonArray> Groups(Catalogue catalogue) =>
        catalogue.ProjectGroups.Select(Entries).Where(entries => entries.Count > 1).Select(entries => new JsonArray([.. entries]));

    private static List<JsonObject> Entries(ProjectGroup group) =>
    [
        .. group.Project?.Sources.Select(source => Entry(source, source.Record.Title)) ?? [],
        .. group.Events.SelectMany(entry => entry.Sources).Select(source => Entry(source, source.Record.Title)),
        .. group.Articles.SelectMany(entry => entry.Sources).Select(source => Entry(source, source.Record.Title)),
    ];

    private static JsonObject Entry<TRecord>(SourceRecord<TRecord> source, string title)
        where TRecord : class =>
        new() { ["page"] = source.Source.SourceName, ["title"] = title };
}

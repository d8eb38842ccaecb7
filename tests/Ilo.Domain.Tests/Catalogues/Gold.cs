using System.Text.Json;
using Ilo.Domain.Catalogues;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>What a careful editor holds to be one project, and how a catalogue compares.</summary>
internal static class Gold
{
    /// <summary>Returns the pairs of titles that a catalogue puts into one project and the editor does not.</summary>
    internal static IEnumerable<string> WrongPairs(Catalogue catalogue) => Pairs(catalogue).Except(SameProject());

    /// <summary>Returns the share of the editor's pairs that the catalogue finds.</summary>
    internal static double FoundShare(Catalogue catalogue) => (double)SameProject().Intersect(Pairs(catalogue)).Count() / SameProject().Count;

    /// <summary>Returns the editor's pairs that the catalogue does not find.</summary>
    internal static IEnumerable<string> MissedPairs(Catalogue catalogue) => SameProject().Except(Pairs(catalogue));

    internal static HashSet<string> Pairs(Catalogue catalogue) =>
        [.. catalogue.ProjectGroups.SelectMany(group => Pairs(
        [
            .. group.Project?.Sources.Select(source => (source.Source.SourceName, source.Record.Title)) ?? [],
            .. group.Events.SelectMany(entry => entry.Sources).Select(source => (source.Source.SourceName, source.Record.Title)),
            .. group.Articles.SelectMany(entry => entry.Sources).Select(source => (source.Source.SourceName, source.Record.Title)),
        ]))];

    internal static HashSet<string> SameProject()
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(SharedCorpus.PathOrSkip("vocabulary", "gold-knowledge.json")));
        return [.. gold.RootElement.GetProperty("sameProject").EnumerateArray().SelectMany(group => Pairs(
            [.. group.GetProperty("entries").EnumerateArray()
                .Select(entry => (Path.GetFileName(entry.GetProperty("page").GetString()!), entry.GetProperty("title").GetString()!))]))];
    }

    private static IEnumerable<string> Pairs(List<(string Page, string Title)> entries)
    {
        List<string> sorted = [.. entries.Select(entry => $"{entry.Page}: {entry.Title}").Order(StringComparer.Ordinal)];
        return sorted.SelectMany((first, i) => sorted.Skip(i + 1).Select(second => $"{first} | {second}"));
    }
}

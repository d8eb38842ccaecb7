using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The tables of links between items, and of the places in pages that values come from.</summary>
internal static class LinkTables
{
    internal static Table Links(Catalogue catalogue) => Column.ToTable(
        "links",
        LinksOf(catalogue.ProjectItems).Concat(LinksOf(catalogue.EventItems)).Concat(LinksOf(catalogue.ArticleItems)),
        row => row.Source,
        [],
        [],
        Column.Required<LinkRow>("from_kind", row => row.FromKind),
        Column.Required<LinkRow>("from", row => row.From),
        Column.Required<LinkRow>("to_kind", row => row.ToKind),
        Column.Required<LinkRow>("to", row => row.To),
        Column.Required<LinkRow>("link", row => Names.Of(row.Link.Kind)),
        Column.Number<LinkRow>("score", row => (decimal)row.Link.Match.Score));

    internal static Table Sources(Catalogue catalogue) => Column.ToTable(
        "sources",
        SourcesOf(catalogue.ProjectItems).Concat(SourcesOf(catalogue.EventItems)).Concat(SourcesOf(catalogue.ArticleItems)),
        row => row.Source,
        [],
        [],
        Column.Required<SourceRow>("kind", row => row.Kind),
        Column.Required<SourceRow>("record", row => row.Record),
        Column.Required<SourceRow>("property", row => row.Property),
        Column.Text<SourceRow>("file", row => row.Source.SourceName.Length == 0 ? null : row.Source.SourceName),
        Column.Text<SourceRow>("address", row => row.Source.Address?.AbsoluteUri),
        Column.Position<SourceRow>("line", row => row.Source.Line + 1),
        Column.Position<SourceRow>("column", row => row.Source.Column + 1),
        Column.Text<SourceRow>("states", row => row.States),
        Column.Text<SourceRow>("words", row => row.Words));

    private static IEnumerable<LinkRow> LinksOf<TRecord>(ValueList<CatalogueItem<TRecord>> items)
        where TRecord : class =>
        items.SelectMany(item => item.Links.Select(link => new LinkRow(
            ItemNames.Kind<TRecord>(), ItemNames.IdentifierOf(item), ItemNames.TargetKind<TRecord>(link.Kind), link.Key, link, ItemNames.SourceOf(item))));

    private static IEnumerable<SourceRow> SourcesOf<TRecord>(ValueList<CatalogueItem<TRecord>> items)
        where TRecord : class =>
        items.SelectMany(item => item.PropertySources
            .Select(source => new SourceRow(ItemNames.Kind<TRecord>(), ItemNames.IdentifierOf(item), source.Property, source.Source, States: null, Words: null))
            .Concat(item.Findings.Select(finding => new SourceRow(
                ItemNames.Kind<TRecord>(), ItemNames.IdentifierOf(item), finding.Property, finding.Source, $"{Names.Of(finding.Kind)} {finding.Id}",
                    finding.Words))));

    private sealed record LinkRow(string FromKind, string From, string ToKind, string To, CatalogueLink Link, SourceReference Source);

    private sealed record SourceRow(string Kind, string Record, string Property, SourceReference Source, string? States, string? Words);
}

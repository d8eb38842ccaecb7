using Ilo.Domain.Catalogues;
using Ilo.EmbedSite.Content;

namespace Ilo.EmbedSite.Http;

/// <summary>What a page is made from: one snapshot, the day, the query. The same three make the same page.</summary>
/// <param name="Snapshot">What the site shows.</param>
/// <param name="Today">The day on which it is asked.</param>
/// <param name="Options">The site's options.</param>
/// <param name="QueryString">The query string with its question mark; empty where there is none.</param>
internal sealed record SiteRequest(SiteSnapshot Snapshot, LocalDate Today, SiteOptions Options, string QueryString)
{
    internal Catalogue Catalogue => Snapshot.Catalogue;

    /// <summary>Reads the query of a list.</summary>
    internal ListQuery ReadQuery(params ReadOnlySpan<RecordOrder> order) => ListQuery.Read(QueryString, Options, order);
}

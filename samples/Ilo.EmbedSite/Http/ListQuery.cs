using Ilo.Domain.Diagnostics;

namespace Ilo.EmbedSite.Http;

/// <summary>The query of a list, read from a URL.</summary>
/// <param name="Query">The query as asked, without what the site sets: links to other lists are made from it.</param>
/// <param name="Effective">The query to answer: with the site's page size and order where the URL gives none.</param>
/// <param name="Diagnostics">What a person should know about the query.</param>
internal sealed record ListQuery(CatalogueQuery Query, CatalogueQuery Effective, ValueList<Diagnostic> Diagnostics)
{
    // What other sites and mail programs add to links; everything else that is not understood is told.
    private static readonly string[] Foreign = ["utm_", "fbclid=", "gclid=", "msclkid=", "mc_cid=", "mc_eid="];

    /// <summary>Gets whether something in the URL could not be read: the answer is then 400 and says what.</summary>
    internal bool IsBad => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    internal static ListQuery Read(string queryString, SiteOptions options, ReadOnlySpan<RecordOrder> order)
    {
        IEnumerable<string> parts = queryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Foreign.Any(prefix => part.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));
        QueryReading reading = CatalogueQuery.ParseUrl(string.Join('&', parts));

        // Which kind is asked for is in the path.
        CatalogueQuery query = reading.Query with { In = [] };
        CatalogueQuery effective = query with
        {
            PageSize = Math.Min(query.PageSize ?? options.PageSize, options.MaxPageSize),
            Order = query.Order.IsEmpty ? ValueList.Create(order) : query.Order,
        };
        return new(query, effective, reading.Diagnostics);
    }
}

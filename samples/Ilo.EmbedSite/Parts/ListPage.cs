using Ilo.Domain.Diagnostics;
using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Pages;

namespace Ilo.EmbedSite.Parts;

/// <summary>A list of records with a form, facets and pages. Its address holds the whole query.</summary>
internal static class ListPage
{
    internal static PageContent Render<TRecord>(SiteRequest request, ListDefinition<TRecord> list)
        where TRecord : class, IRecord
    {
        ListQuery query = request.ReadQuery(list.Sorts[0].Order);
        if (query.IsBad)
        {
            return Bad(list, query);
        }

        IEnumerable<TRecord> records = list.Records(request);
        ResultPage<TRecord> answer = records.Answer(query.Effective);
        ValueList<Facet> facets = records.Facets(query.Query);
        return new(list.Title, Markup.Of($"""
            <h1>{list.Title}</h1>
            {FilterForm.Of(list, query)}
            {Notices(query.Diagnostics)}<div class="columns">
            {Facets.Of(list.Path, facets)}
            <section aria-labelledby="found" class="results">
            <h2 id="found">{Found(list, answer)}</h2>
            {Chosen.Of(list.Path, query.Query, facets)}{(answer.Total == 0 ? Nothing(list) : default)}<ol class="records">{answer.Items.Select(record => list.Item(request, record))}</ol>
            {Pager.Of(list.Path, query.Query, answer)}
            </section>
            </div>
            """))
        {
            Part = list.Path,
            Canonical = Urls.With(list.Path, query.Query),
        };
    }

    private static string Found<TRecord>(ListDefinition<TRecord> list, ResultPage<TRecord> answer)
        where TRecord : class, IRecord
    {
        string count = Text.Count(answer.Total, list.One, list.Many);
        return answer.PageCount > 1 ? $"{count}, page {answer.Number} of {answer.PageCount}" : count;
    }

    private static Markup Nothing<TRecord>(ListDefinition<TRecord> list)
        where TRecord : class, IRecord =>
        Markup.Of($"<p>Nothing answers this query. Take a filter away, or see <a href=\"{list.Path}\">all {list.Many}</a>.</p>");

    private static PageContent Bad<TRecord>(ListDefinition<TRecord> list, ListQuery query)
        where TRecord : class, IRecord =>
        new("The query cannot be read", Markup.Of($"""
            <h1>The query cannot be read</h1>
            <div class="notice" role="alert"><ul>{query.Diagnostics.Select(Message)}</ul></div>
            <p>Correct the address, or start from <a href="{list.Path}">all {list.Many}</a>.</p>
            """))
        {
            Part = list.Path,
            Status = StatusCodes.Status400BadRequest,
        };

    internal static Markup Notices(ValueList<Diagnostic> diagnostics) => diagnostics.IsEmpty
        ? default
        : Markup.Of($"<div class=\"notice\" role=\"status\"><ul>{diagnostics.Select(Message)}</ul></div>\n");

    private static Markup Message(Diagnostic diagnostic) => Markup.Of($"<li>{Text.Cut(diagnostic.Message)}</li>");
}

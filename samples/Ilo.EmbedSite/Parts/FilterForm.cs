using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ilo.EmbedSite.Parts;

/// <summary>The form above a list: words, a day, the order. What else the query holds goes along in hidden fields.</summary>
internal static class FilterForm
{
    internal static Markup Of<TRecord>(ListDefinition<TRecord> list, ListQuery query)
        where TRecord : class, IRecord
    {
        CatalogueQuery asked = query.Query;
        CatalogueQuery rest = asked with { Words = [], ActiveOn = null, Order = [], Page = 1 };
        string words = new CatalogueQuery { Words = asked.Words }.ToString();
        return Markup.Of($"""
            <form class="filter" action="{list.Path}" method="get" role="search" aria-label="Filter {list.Many}">
            <p><label for="q">Words</label><input id="q" name="q" type="search" value="{words}" maxlength="200" autocomplete="off"></p>
            {(typeof(TRecord) == typeof(Project) ? Active(asked) : default)}<p><label for="sort">Order</label><select id="sort" name="sort">{list.Sorts.Select(sort => Option(sort.Order, sort.Label, query))}</select></p>
            {Hidden(rest)}<p><button type="submit">Show</button></p>
            </form>
            """);
    }

    private static Markup Active(CatalogueQuery query) =>
        Markup.Of($"<p><label for=\"active\">Running on</label><input id=\"active\" name=\"active\" type=\"date\" value=\"{(query.ActiveOn is { } day ? Text.Iso(day) : "")}\"></p>\n");

    private static Markup Option(RecordOrder order, string label, ListQuery query) => query.Effective.Order[0] == order
        ? Markup.Of($"<option value=\"{order.ToString()}\" selected>{label}</option>")
        : Markup.Of($"<option value=\"{order.ToString()}\">{label}</option>");

    private static IEnumerable<Markup> Hidden(CatalogueQuery query) =>
        QueryHelpers.ParseQuery(query.ToUrlQuery()).SelectMany(pair => pair.Value.Select(value => Markup.Of($"<input type=\"hidden\" name=\"{pair.Key}\" value=\"{value}\">")));
}

using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Parts;

namespace Ilo.EmbedSite.Pages;

/// <summary>The donors and the themes, and the page of each.</summary>
internal static class NamePages
{
    internal static PageContent Donors(SiteRequest request)
    {
        Dictionary<Id<Donor>, int> counts = request.Catalogue.Projects.SelectMany(project => project.Donors.Select(donor => donor.Id).Distinct()).CountBy(id => id).ToDictionary();
        return new("Donors", Markup.Of($"""
            <h1>Donors</h1>
            <table><caption>Donors by number of projects</caption>
            <thead><tr><th scope="col">Donor</th><th scope="col">Kind</th><th scope="col" class="number">Projects</th></tr></thead>
            <tbody>{request.Catalogue.Donors.OrderByDescending(donor => counts.GetValueOrDefault(donor.Id)).ThenBy(donor => donor.Name, StringComparer.Ordinal).Select(donor =>
                Markup.Of($"<tr><th scope=\"row\">{Items.Link(donor)}</th><td>{Text.InWords(donor.Kind)}</td><td class=\"number\">{counts.GetValueOrDefault(donor.Id)}</td></tr>"))}</tbody>
            </table>
            """))
        {
            Part = "/donors",
        };
    }

    internal static PageContent Themes(SiteRequest request)
    {
        Dictionary<Id<Theme>, int> counts = request.Catalogue.Projects.SelectMany(project => project.Themes.Select(theme => theme.Id).Distinct()).CountBy(id => id).ToDictionary();
        return new("Themes", Markup.Of($"""
            <h1>Themes</h1>
            <table><caption>Themes by number of projects that name them</caption>
            <thead><tr><th scope="col">Theme</th><th scope="col" class="number">Projects</th></tr></thead>
            <tbody>{request.Catalogue.Themes.OrderByDescending(theme => counts.GetValueOrDefault(theme.Id)).ThenBy(theme => theme.Name, StringComparer.Ordinal).Select(theme =>
                Markup.Of($"<tr><th scope=\"row\">{Items.Link(theme)}</th><td class=\"number\">{counts.GetValueOrDefault(theme.Id)}</td></tr>"))}</tbody>
            </table>
            """))
        {
            Part = "/themes",
        };
    }

    internal static PageContent? Donor(SiteRequest request, string id)
    {
        if (request.Catalogue.Donors.FirstOrDefault(donor => donor.Id.ToString() == id) is not { } donor)
        {
            return null;
        }

        return new(donor.Name, Markup.Of($"""
            <h1><bdi>{donor.Name}</bdi></h1>
            <dl class="facts">{RecordParts.Fact("Acronym", donor.Acronym)}{RecordParts.Fact("Kind", Text.InWords(donor.Kind))}{RecordParts.Fact("Country", donor.Country?.ToString())}{RecordParts.Fact("IATI identifier", donor.IatiIdentifier)}</dl>
            {Records(request, new CatalogueQuery { Donors = [donor.Id] })}
            """))
        {
            Part = "/donors",
        };
    }

    internal static PageContent? Theme(SiteRequest request, string id)
    {
        if (request.Catalogue.Themes.FirstOrDefault(theme => theme.Id.ToString() == id) is not { } theme)
        {
            return null;
        }

        Theme? wider = request.Catalogue.Themes.FirstOrDefault(other => other.Id == theme.Parent);
        IEnumerable<Theme> narrower = request.Catalogue.Themes.Where(other => other.Parent == theme.Id);
        return new(theme.Name, Markup.Of($"""
            <h1><bdi>{theme.Name}</bdi></h1>
            <dl class="facts">{RecordParts.Fact("In French", theme.FrenchName)}{RecordParts.Fact("In Spanish", theme.SpanishName)}{RecordParts.Fact("Part of", wider is null ? default : Items.Link(wider))}
            {RecordParts.Fact("Wider than", RecordParts.Names(narrower.Select(Items.Link)))}{RecordParts.Fact("Goals", RecordParts.Names(theme.SdgTargets.Select(target => Text.Name($"SDG {target}"))))}</dl>
            {Records(request, new CatalogueQuery { Themes = [theme.Id] })}
            """))
        {
            Part = "/themes",
        };
    }

    private static Markup Records(SiteRequest request, CatalogueQuery query) => Markup.Of($"""
        {Section(request, Lists.Projects, query)}{Section(request, Lists.Events, query)}{Section(request, Lists.Articles, query)}
        """);

    /// <summary>Returns the first records of a kind that answer a query, and a link to all of them.</summary>
    internal static Markup Section<TRecord>(SiteRequest request, ListDefinition<TRecord> list, CatalogueQuery query)
        where TRecord : class, IRecord
    {
        ResultPage<TRecord> answer = list.Records(request).Answer(query with { PageSize = request.Options.PageSize, Page = 1, Order = [list.Sorts[0].Order] });
        return answer.Total == 0 ? default : Markup.Of($"""
            <section><h2>{Text.Count(answer.Total, list.One, list.Many)}</h2>
            <p><a href="{Urls.With(list.Path, query)}">Filter these {list.Many}</a></p>
            <ul class="records">{answer.Items.Select(record => list.Item(request, record))}</ul></section>

            """);
    }
}

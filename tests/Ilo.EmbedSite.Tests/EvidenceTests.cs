using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ilo.Domain;
using Ilo.Domain.AspNetCore;
using Ilo.Domain.Catalogues;
using Microsoft.Extensions.DependencyInjection;

namespace Ilo.EmbedSite.Tests;

/// <summary>"How we know" leads to the pages, where the settings give their addresses.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public async Task HowWeKnow_WhereAddressesAreKnown_LinksEachQuotationToItsPage()
    {
        Dictionary<string, string> addresses = new() { ["projects.txt"] = "https://pages.example.org/projects", ["project-iles.txt"] = "https://pages.example.org/iles?a=1&b=2" };
        await using TestSite site = new(TestSite.SamplePages, addresses.ToDictionary(one => $"Ilo:Addresses:{one.Key}", one => one.Value));
        await site.PageAsync("/");
        Catalogue catalogue = site.Services.GetRequiredService<IloCatalogue>().Current.Catalogue;
        int linked = 0, named = 0;
        foreach (CatalogueItem<Project> item in catalogue.ProjectItems)
        {
            IHtmlDocument page = await site.PageAsync($"/projects/{item.Identifier}");
            foreach (IElement from in page.QuerySelectorAll(".ilo-quotation .ilo-from"))
            {
                string source = from.TextContent.Split(", line ")[0].Trim();
                string? link = from.QuerySelector("a")?.GetAttribute("href");
                if (addresses.TryGetValue(source, out string? address))
                {
                    Assert.Equal(address, link);
                    linked++;
                }
                else
                {
                    Assert.Null(link);
                    named++;
                }
            }
        }

        Assert.True(linked > 10 && named > 10, $"{linked} linked, {named} named");
    }

    [Fact]
    public async Task HowWeKnow_WhereTwoPagesSayTheSame_QuotesItOnceWithBothPlaces()
    {
        await using TestSite site = new(TestSite.SamplePages);
        await site.PageAsync("/");
        int shared = 0;
        foreach (CatalogueItem<Project> item in site.Services.GetRequiredService<IloCatalogue>().Current.Catalogue.ProjectItems)
        {
            IHtmlDocument page = await site.PageAsync($"/projects/{item.Identifier}");
            foreach (IElement known in page.QuerySelectorAll(".ilo-known"))
            {
                string[] quotations = [.. known.QuerySelectorAll(".ilo-quotation").Select(one => $"{one.FirstElementChild!.InnerHtml} {one.FirstElementChild.GetAttribute("lang")}")];
                Assert.Equal(quotations.Distinct(), quotations);
                shared += known.QuerySelectorAll(".ilo-quotation").Count(one => one.QuerySelectorAll(".ilo-from").Length > 1);
            }
        }

        Assert.True(shared >= 2, $"{shared} quotations with several places");
    }
}

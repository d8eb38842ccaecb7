using System.Text.Json;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Tests;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Interchange.Tests.LinkedData;

public sealed class JsonLdTests
{
    private static readonly LinkedDataOptions Options = new() { Links = Items.Links };

    [Fact]
    public void Write_AnEvent_GivesTheExactObject()
    {
        Event record = new()
        {
            Title = "Launch",
            Dates = new(new(2019, 12, 11), new(2019, 12, 12)),
            StatedStatus = EventStatus.Cancelled,
            Place = "Lahore",
            Language = LanguageCode.English,
            Themes = [Vocabulary.Default.Themes[Id<Theme>.Parse("decent-work", null)]],
        };
        Assert.Equal(
            $$"""
            {
              "@context": "https://schema.org",
              "@type": "Event",
              "@id": "tag:example.org,2026-01-01:events/one",
              "name": "Launch",
              "url": "https://example.org/events/one",
              "startDate": "2019-12-11",
              "endDate": "2019-12-12",
              "eventStatus": {
                "@id": "https://schema.org/EventCancelled"
              },
              "location": {
                "@type": "Place",
                "name": "Lahore"
              },
              "about": {
                "@type": "DefinedTerm",
                "termCode": "decent-work",
                "name": "Decent work",
                "inDefinedTermSet": "{{Repository.Address}}/themes"
              },
              "inLanguage": "en"
            }
            """,
            Items.Text(stream => JsonLdWriter.Write(stream, Items.Of(record), Options)));
    }

    [Fact]
    public void Write_AProject_StatesAGrantOnlyWhereOneDonorGivesAnAmountInACurrency()
    {
        Project record = new()
        {
            Title = "Lamps",
            Duration = new(new(2019, 6, 1), new(2020, 2, 29)),
            Budget = new(512000m, CurrencyCode.Parse("USD", null)),
            Donors = [Donor.Named("A")],
            Partners = [Organisation.Named("P")]
        };
        (JsonElement one, ExportReport report) = Written(record);
        Assert.Equal(512000m, one.GetProperty("funding").GetProperty("amount").GetProperty("value").GetDecimal());
        Assert.Equal("2019-06-01/2020-02-29", one.GetProperty("subjectOf").GetProperty("temporalCoverage").GetString());
        Assert.False(one.TryGetProperty("startDate", out _));
        Assert.Equal(["ILO0672"], report.Diagnostics.Select(diagnostic => diagnostic.Id));
        (JsonElement two, ExportReport other) = Written(record with { Donors = [Donor.Named("A"), Donor.Named("B")], Partners = [] });
        Assert.False(two.TryGetProperty("funding", out _));
        Assert.Equal(["ILO0671"], other.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(ArticleKind.News, "NewsArticle")]
    [InlineData(ArticleKind.Feature, "NewsArticle")]
    [InlineData(ArticleKind.PressRelease, "NewsArticle")]
    [InlineData(ArticleKind.Statement, "Article")]
    [InlineData(ArticleKind.Notice, "Article")]
    [InlineData(ArticleKind.Publication, "Report")]
    [InlineData(ArticleKind.Document, "DigitalDocument")]
    [InlineData(ArticleKind.Media, "MediaObject")]
    public void Write_EachKindOfArticle_HasItsType(ArticleKind kind, string type)
    {
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => JsonLdWriter.Write(
            stream, Items.Of(new Article { Title = "A", Kind = kind, Date = new(2019, 7) }), Options)));
        Assert.Equal((type, "2019-07", "A", "A"), (json.RootElement.GetProperty("@type").GetString(), json.RootElement.GetProperty("datePublished").GetString(),
            json.RootElement.GetProperty("name").GetString(), json.RootElement.GetProperty("headline").GetString()));
        Assert.False(json.RootElement.TryGetProperty("license", out _));
    }

    [Theory]
    [InlineData(OrganisationKind.Government, "GovernmentOrganization")]
    [InlineData(OrganisationKind.LocalGovernment, "GovernmentOrganization")]
    [InlineData(OrganisationKind.InternationalNgo, "NGO")]
    [InlineData(OrganisationKind.NationalNgo, "NGO")]
    [InlineData(OrganisationKind.RegionalNgo, "NGO")]
    [InlineData(OrganisationKind.PartnerCountryNgo, "NGO")]
    [InlineData(OrganisationKind.Multilateral, "Organization")]
    [InlineData(OrganisationKind.Unknown, "Organization")]
    public void Write_EachKindOfDonor_HasItsType(OrganisationKind kind, string type)
    {
        Donor donor = Donor.Named("A") with { Kind = kind, Acronym = "AA", IatiIdentifier = "XX-1" };
        (JsonElement one, _) = Written(new() { Title = "Lamps", Donors = [donor] });
        JsonElement funder = one.GetProperty("funder");
        Assert.Equal((type, "A", "AA", "XX-1"), (funder.GetProperty("@type").GetString(), funder.GetProperty("name").GetString(),
            funder.GetProperty("alternateName").GetString(), funder.GetProperty("identifier").GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData(EventStatus.Announced, "EventScheduled")]
    [InlineData(EventStatus.Cancelled, "EventCancelled")]
    [InlineData(EventStatus.Postponed, "EventPostponed")]
    [InlineData(EventStatus.Rescheduled, "EventRescheduled")]
    public void Write_EachStatusOfAnEvent_IsAnIri(EventStatus status, string name)
    {
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => JsonLdWriter.Write(
            stream, Items.Of(new Event { Title = "A", StatedStatus = status }), Options)));
        Assert.Equal("https://schema.org/" + name, json.RootElement.GetProperty("eventStatus").GetProperty("@id").GetString());
        Assert.False(json.RootElement.TryGetProperty("location", out _));
    }

    [Fact]
    public void Write_AnOffice_IsAnOrganisationOfTheIlo()
    {
        Catalogue catalogue = new(new CatalogueContent(new(), [], [], [], [Items.Of(new Office { Name = "Office for Norland", Introduction = "About it." })]));
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => JsonLdWriter.Write(stream, catalogue, Options)));
        JsonElement office = json.RootElement.GetProperty("@graph")[0];
        Assert.Equal(("Organization", "Office for Norland", "About it.", "International Labour Organization"), (office.GetProperty("@type").GetString(),
            office.GetProperty("name").GetString(), office.GetProperty("description").GetString(),
            office.GetProperty("parentOrganization").GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("By A. Writer, Director", "A. Writer")]
    [InlineData("Por Ana de la Cruz", "Ana de la Cruz")]
    [InlineData("ILO News team and partners", null)]
    [InlineData("Photo", null)]
    public void Write_AnArticle_NamesAnAuthorOnlyWhereTheLineIsAName(string byline, string? name)
    {
        using JsonDocument json = JsonDocument.Parse(
            Items.Text(stream => JsonLdWriter.Write(stream, Items.Of(new Article { Title = "A", Byline = byline }), Options)));
        Assert.Equal(name, json.RootElement.TryGetProperty("author", out JsonElement author) ? author.GetProperty("name").GetString() : null);
        Assert.Equal(name is null ? byline : null, json.RootElement.TryGetProperty("creditText", out JsonElement credit) ? credit.GetString() : null);
    }

    [Fact]
    public void Write_AnyCatalogue_UsesOnlyPropertiesOfTheTypes()
    {
        Dictionary<string, string[]> domains = Csv("schemaorg/properties-cut.csv").ToDictionary(cells => cells[0], cells => cells[1].Split(' '));
        Dictionary<string, string[]> parents = Csv("schemaorg/types-cut.csv")
            .ToDictionary(cells => cells[0], cells => cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));

        // The table is cut to the classes of most use, and this one is not among them.
        parents["DigitalDocument"] = ["CreativeWork"];
        Items.Check(Items.Projects.ListOf()
            .SelectMany(projects => Items.Events.ListOf()
            .SelectMany(events => Items.Articles.ListOf().Select(articles => Items.CatalogueOf(projects, events, articles)))), catalogue =>
        {
            using JsonDocument json = JsonDocument.Parse(
                Items.Text(stream => JsonLdWriter.Write(
                stream, catalogue, Options with { Licence = new("https://example.org/licence"), WithLanguages = true })));
            Assert.Equal(catalogue.Projects.Count + catalogue.Events.Count + catalogue.Articles.Count, json.RootElement.GetProperty("@graph").GetArrayLength());
            Visit(json.RootElement.GetProperty("@graph"));
        }, count: 40);

        // The control: what the shapes do not see, this does.
        Assert.False(IsIn("startDate", "Project"));
        Assert.True(IsIn("startDate", "Event"));

        bool IsIn(string property, string type) => Ancestors(type).Intersect(domains[property]).Any();
        IEnumerable<string> Ancestors(string type) => (parents.GetValueOrDefault(type) ?? []).SelectMany(Ancestors).Prepend(type).Append("Thing");
        void Visit(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                Assert.All(element.EnumerateArray(), Visit);
            }
            else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("@type", out JsonElement type))
            {
                foreach (JsonProperty property in element.EnumerateObject().Where(property => property.Name[0] != '@'))
                {
                    Assert.True(domains.ContainsKey(property.Name) && IsIn(property.Name, type.GetString()!), $"{type}.{property.Name}");
                    Visit(property.Value);
                }
            }
        }
    }

    [Fact]
    [Trait("Trap", "7")]
    public void ScriptElement_AnyItem_EndsWhereItEndsAndKeepsTheTexts() => Items.Check(Items.Articles, record =>
    {
        string script = JsonLd.ScriptElement(Items.Of(record), Options);
        AngleSharp.Html.Dom.IHtmlDocument page = new HtmlParser().ParseDocument($"<!DOCTYPE html><head>{script}</head><p>one</p><p>two</p>");
        Assert.Equal(["one", "two"], page.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        using JsonDocument json = JsonDocument.Parse(page.QuerySelector("script")!.TextContent);
        Assert.Equal((record.Title, record.Summary),
            (json.RootElement.GetProperty("headline").GetString(), json.RootElement.GetProperty("description").GetString()));
    });

    [Fact]
    public async Task WriteAsync_OneItem_GivesTheSameBytes()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await Same(stream => JsonLdWriter.Write(stream, Items.SamplePages.ProjectItems[0], Options),
            stream => JsonLdWriter.WriteAsync(stream, Items.SamplePages.ProjectItems[0], Options, token));
        await Same(stream => JsonLdWriter.Write(stream, Items.SamplePages.EventItems[0], Options),
            stream => JsonLdWriter.WriteAsync(stream, Items.SamplePages.EventItems[0], Options, token));
        await Same(stream => JsonLdWriter.Write(stream, Items.SamplePages.ArticleItems[0], Options),
            stream => JsonLdWriter.WriteAsync(stream, Items.SamplePages.ArticleItems[0], Options, token));

        static async Task Same(Func<Stream, ExportReport> write, Func<Stream, Task<ExportReport>> writeAsync)
        {
            (byte[] bytes, ExportReport report) = Items.Written(write);
            using MemoryStream stream = new();
            Assert.Equal(report, await writeAsync(stream));
            Assert.Equal(bytes, stream.ToArray());
        }
    }

    [Fact]
    public void Write_WithLanguages_GivesTextsTheirLanguageWhereItIsKnown()
    {
        LinkedDataOptions options = Options with { WithLanguages = true };
        Theme theme = Vocabulary.Default.Themes[Id<Theme>.Parse("child-labour", null)];
        Article record = new() { Title = "Un an", Summary = "Un an après.", Language = LanguageCode.French, Themes = [theme], Donors = [Donor.Named("A")] };
        using JsonDocument json = JsonDocument.Parse(Items.Text(stream => JsonLdWriter.Write(stream, Items.Of(record), options)));
        JsonElement root = json.RootElement;
        Assert.All(
            [("name", record.Title), ("headline", record.Title), ("description", record.Summary)],
            expected => Assert.Equal((expected.Item2, "fr"), Tagged(root.GetProperty(expected.Item1))));
        JsonElement names = (root.GetProperty("about") is { ValueKind: JsonValueKind.Array } terms ? terms[0] : root.GetProperty("about")).GetProperty("name");
        Assert.Equal(
            [(theme.Name, "en"), (theme.FrenchName!, "fr"), (theme.SpanishName!, "es")], names.EnumerateArray().Select(Tagged));
        Assert.Equal("A", root.GetProperty("funder").GetProperty("name").GetString());

        using JsonDocument plain = JsonDocument.Parse(Items.Text(stream => JsonLdWriter.Write(stream, Items.Of(record with { Language = null }), options)));
        Assert.Equal(record.Title, plain.RootElement.GetProperty("name").GetString());

        static (string, string) Tagged(JsonElement text) => (text.GetProperty("@value").GetString()!, text.GetProperty("@language").GetString()!);
    }

    private static (JsonElement Object, ExportReport Report) Written(Project record)
    {
        (byte[] bytes, ExportReport report) = Items.Written(stream => JsonLdWriter.Write(stream, Items.Of(record), Options));
        using JsonDocument json = JsonDocument.Parse(bytes);
        return (json.RootElement.Clone(), report);
    }

    private static IEnumerable<string[]> Csv(string path) => File.ReadLines(Shared.PathOf(path)).Skip(1).Select(line => line.Split(','));
}

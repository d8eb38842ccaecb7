using System.Text.Json;
using Ilo.Domain.Interchange.LinkedData;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Interchange.Tests.LinkedData;

/// <summary>What stands in the objects is what the records hold: every value of generated records is read back and compared.</summary>
public sealed class JsonLdValueTests
{
    private static readonly LinkedDataOptions Options = new() { Links = Items.Links };

    [Fact]
    public void Write_AnyProject_ItsValuesReadBackEqual() => Items.Check(Items.Projects, record =>
    {
        JsonElement one = Read(stream => JsonLdWriter.Write(stream, Items.Of(record), Options));
        Assert.Equal(
            ("Project", "tag:example.org,2026-01-01:projects/one", "https://example.org/projects/one"),
            (Text(one, "@type"), Text(one, "@id"), Text(one, "url")));
        Assert.Equal((Held(record.Title), Held(record.Summary)), (Text(one, "name"), Text(one, "description")));
        Assert.Equal(record.Code is { } code ? ("PropertyValue", "ILO project code", Held(code)) : default, PropertyOf(one));
        Assert.Equal(record.Donors.Select(Of), All(one, "funder").Select(Party));
        Assert.Equal(record.Locations.Select(Held), All(one, "areaServed").Select(place => place.GetString()));
        Assert.Equal(Terms(record.Themes), All(one, "keywords").Select(Term));
        AssertGrant(record, one);

        JsonElement page = one.GetProperty("subjectOf");
        Assert.Equal(("WebPage", "https://example.org/projects/one"), (Text(page, "@type"), Text(page, "url")));
        Assert.Equal(record.Duration is { } days ? $"{Iso.Day(days.Start)}/{Iso.Day(days.End)}" : null, Text(page, "temporalCoverage"));
        Assert.Equal(record.Language?.ToString(), Text(page, "inLanguage"));
        AssertNames(one, "@context @type @id name description url identifier funder funding areaServed keywords subjectOf");
    });

    [Fact]
    public void Write_AnyEvent_ItsValuesReadBackEqual() => Items.Check(Items.Events, record =>
    {
        JsonElement one = Read(stream => JsonLdWriter.Write(stream, Items.Of(record), Options));
        Assert.Equal(
            ("Event", "tag:example.org,2026-01-01:events/one", "https://example.org/events/one"),
            (Text(one, "@type"), Text(one, "@id"), Text(one, "url")));
        Assert.Equal((Held(record.Title), Held(record.Summary)), (Text(one, "name"), Text(one, "description")));

        // The end is the last day.
        Assert.Equal(
            (record.Dates is { } first ? Iso.Day(first.Start) : null, record.Dates is { } last ? Iso.Day(last.End) : null),
            (Text(one, "startDate"), Text(one, "endDate")));
        string status = record.StatedStatus switch
        {
            EventStatus.Cancelled => "EventCancelled",
            EventStatus.Postponed => "EventPostponed",
            EventStatus.Rescheduled => "EventRescheduled",
            _ => "EventScheduled",
        };
        Assert.Equal("https://schema.org/" + status, Text(one.GetProperty("eventStatus"), "@id"));
        Assert.Equal(record.Place is { } place ? ("Place", Held(place)) : default, Named(one, "location"));
        Assert.Equal(record.Organizer is { } organizer ? ("Organization", Held(organizer)) : default, Named(one, "organizer"));
        Assert.Equal(record.Donors.Select(Of), All(one, "funder").Select(Party));
        Assert.Equal(record.Partners.Select(Of), All(one, "contributor").Select(Party));
        Assert.Equal(Terms(record.Themes), All(one, "about").Select(Term));
        Assert.Equal(record.Language?.ToString(), Text(one, "inLanguage"));
        AssertNames(one, "@context @type @id name description url startDate endDate eventStatus location organizer funder contributor about inLanguage");
    });

    [Fact]
    public void Write_AnyArticle_ItsValuesReadBackEqual() => Items.Check(Items.Articles, record =>
    {
        JsonElement one = Read(stream => JsonLdWriter.Write(stream, Items.Of(record), Options));
        Assert.Equal(("tag:example.org,2026-01-01:articles/one", "https://example.org/articles/one"), (Text(one, "@id"), Text(one, "url")));
        Assert.Equal((Held(record.Title), Held(record.Title), Held(record.Summary)), (Text(one, "name"), Text(one, "headline"), Text(one, "description")));
        Assert.Equal(record.Date?.ToString(), Text(one, "datePublished"));
        string? said = Text(one, "creditText") ?? (one.TryGetProperty("author", out JsonElement author) ? Text(author, "name") : null);
        Assert.NotNull(said);
        Assert.Contains(said, Held(record.Byline)!, StringComparison.Ordinal);
        Assert.Equal(record.Place is { } place ? ("Place", Held(place)) : default, Named(one, "locationCreated"));
        Assert.Equal(record.Donors.Select(Of), All(one, "funder").Select(Party));
        Assert.Equal(record.Partners.Select(Of), All(one, "contributor").Select(Party));
        Assert.Equal(Terms(record.Themes), All(one, "about").Select(Term));
        Assert.Equal(record.Language?.ToString(), Text(one, "inLanguage"));
        AssertNames(
            one, "@context @type @id name headline description url datePublished author creditText locationCreated funder contributor about inLanguage");
    });

    // One donor and a sum in a currency are a grant, and nothing else is.
    private static void AssertGrant(Project record, JsonElement one)
    {
        bool isGrant = record.Budget is { } budget && budget.Currency != default && record.Donors.Count == 1;
        Assert.Equal(isGrant, one.TryGetProperty("funding", out JsonElement funding));
        if (isGrant)
        {
            JsonElement amount = funding.GetProperty("amount");
            Assert.Equal(
                ("MonetaryGrant", "MonetaryAmount", record.Budget!.Value.Amount, record.Budget.Value.Currency.ToString()),
                (Text(funding, "@type"), Text(amount, "@type"), amount.GetProperty("value").GetDecimal(), Text(amount, "currency")));
            Assert.Equal(Of(record.Donors[0]), Party(funding.GetProperty("funder")));
        }
    }

    private static void AssertNames(JsonElement one, string known) =>
        Assert.Subset(known.Split(' ').ToHashSet(), one.EnumerateObject().Select(property => property.Name).ToHashSet());

    private static (string? Type, string? Name, string? Acronym, string? Identifier) Of(Donor donor) =>
        (TypeOf(donor.Kind), Held(donor.Name), Held(donor.Acronym), Held(donor.IatiIdentifier));

    private static (string? Type, string? Name, string? Acronym, string? Identifier) Of(Organisation partner) =>
        (TypeOf(partner.Kind), Held(partner.Name), Held(partner.Acronym), null);

    private static string TypeOf(OrganisationKind kind) => (int)kind switch
    {
        10 or 11 => "GovernmentOrganization",
        >= 21 and <= 24 => "NGO",
        _ => "Organization",
    };

    private static (string?, string?, string?, string?) Party(JsonElement party) => (Text(party, "@type"), Text(party, "name"), Text(party, "alternateName"),
        party.TryGetProperty("identifier", out JsonElement identifier) ? Text(identifier, "value") : null);

    // Each theme and those that it is a part of, once.
    private static IEnumerable<(string?, string?, string?)> Terms(ValueList<Theme> themes) => themes
        .Concat(themes.SelectMany(theme => Vocabulary.Default.Themes.TryGet(theme.Id, out _) ? Vocabulary.Default.Themes.Ancestors(theme.Id) : []))
        .DistinctBy(theme => theme.Id).Select(theme => ((string?)"DefinedTerm", (string?)theme.Id.ToString(), Held(theme.Name)));

    private static (string?, string?, string?) Term(JsonElement term) => (Text(term, "@type"), Text(term, "termCode"), Text(term, "name"));

    private static (string?, string?, string?) PropertyOf(JsonElement one) =>
        one.TryGetProperty("identifier", out JsonElement property) ? (Text(property, "@type"), Text(property, "propertyID"), Text(property, "value")) : default;

    private static (string?, string?) Named(JsonElement one, string property) =>
        one.TryGetProperty(property, out JsonElement named) ? (Text(named, "@type"), Text(named, "name")) : default;

    private static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out JsonElement text) ? text.GetString() : null;

    // One value stands alone, several in a list.
    private static JsonElement[] All(JsonElement element, string property) =>
        !element.TryGetProperty(property, out JsonElement value) ? [] : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string? Held(string? text) => text is null ? null : CleanText.ForJson(text, out _);

    private static JsonElement Read(Func<Stream, ExportReport> write)
    {
        using JsonDocument json = JsonDocument.Parse(Items.Written(write).Bytes);
        return json.RootElement.Clone();
    }
}

using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Vocabularies;
using NodaTime;

namespace Ilo.Domain.Interchange.LinkedData;

/// <content>The objects inside objects.</content>
internal static partial class ThingMaker
{
    private const string ThemeSet = RepositoryAddress.Value + "/themes";

    private static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static JsonObject Payer<TRecord>(Thing<TRecord> thing, Donor donor)
        where TRecord : class => thing.Named(TypeOf(donor.Kind), donor.Name, donor.Acronym, donor.IatiIdentifier);

    private static JsonObject Partner<TRecord>(Thing<TRecord> thing, Organisation partner)
        where TRecord : class => thing.Named(TypeOf(partner.Kind), partner.Name, partner.Acronym);

    private static string TypeOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Government or OrganisationKind.LocalGovernment => "GovernmentOrganization",
        OrganisationKind.InternationalNgo or OrganisationKind.NationalNgo or OrganisationKind.RegionalNgo or OrganisationKind.PartnerCountryNgo => "NGO",
        _ => "Organization",
    };

    // With several donors the page does not say who gives how much, and without a currency not how much it is.
    private static JsonObject? Grant(Thing<Project> thing, CatalogueItem<Project> item, ExportLog log)
    {
        if (item.Record.Budget is not { } budget)
        {
            return null;
        }

        if (budget.Currency == default || item.Record.Donors.Count != 1)
        {
            string states = budget.Currency == default ? "no currency" : $"{Iso.Number(item.Record.Donors.Count)} donors";
            log.Note(item, nameof(Project.Budget), InterchangeDiagnostics.GrantNotStated, item.Record.Title, states);
            return null;
        }

        return new()
        {
            ["@type"] = "MonetaryGrant",
            ["amount"] = new JsonObject { ["@type"] = "MonetaryAmount", ["value"] = budget.Amount, ["currency"] = budget.Currency.ToString() },
            ["funder"] = Payer(thing, item.Record.Donors[0]),
        };
    }

    // startDate and endDate are no properties of a project; its page can say what time it covers.
    private static JsonObject? WebPage(CatalogueItem<Project> item, LinkedDataOptions options, ExportLog log)
    {
        DateInterval? duration = Sayable(item, item.Record.Duration, nameof(Project.Duration), item.Record.Title, log);
        Uri? address = ItemNames.OriginalOf(item) ?? options.Links.PageOf(item);
        if (duration is null && address is null)
        {
            return null;
        }

        JsonObject page = new() { ["@type"] = "WebPage" };
        if (address is not null)
        {
            page.Add("url", address.AbsoluteUri);
        }

        if (duration is not null)
        {
            page.Add("temporalCoverage", $"{Iso.Day(duration.Start)}/{Iso.Day(duration.End)}");
        }

        if (item.Record.Language is { } language)
        {
            page.Add("inLanguage", language.ToString());
        }

        return page;
    }

    private static JsonObject? OriginalPage<TRecord>(CatalogueItem<TRecord> item)
        where TRecord : class =>
        ItemNames.OriginalOf(item) is { } original ? new() { ["@type"] = "WebPage", ["url"] = original.AbsoluteUri } : null;

    private static IEnumerable<JsonNode?> About<TRecord>(Thing<TRecord> thing, CatalogueItem<TRecord> item, ValueList<Theme> themes, LinkedDataOptions options)
        where TRecord : class =>
        Terms(thing, themes, options)
            .Concat(item.Linked(CatalogueLinkKind.Project).Select(project => Reference(options.Links.Tag($"{ItemNames.Plural<Project>()}/{project}"))));

    // schema.org has no property for the wider term, so the wider themes are listed too.
    private static IEnumerable<JsonNode?> Terms<TRecord>(Thing<TRecord> thing, ValueList<Theme> themes, LinkedDataOptions options)
        where TRecord : class
    {
        ThemeVocabulary vocabulary = (options.Vocabulary ?? Vocabulary.Default).Themes;
        return themes.Concat(themes.SelectMany(theme => vocabulary.TryGet(theme.Id, out _) ? vocabulary.Ancestors(theme.Id) : []))
            .DistinctBy(theme => theme.Id)
            .Select(theme => new JsonObject
            {
                ["@type"] = "DefinedTerm",
                ["termCode"] = theme.Id.ToString(),
                ["name"] = NamesOf(thing, theme, options),
                ["inDefinedTermSet"] = ThemeSet,
            });
    }

    // A theme's name is English; where languages are asked for, it has its French and its Spanish one beside it.
    private static JsonNode NamesOf<TRecord>(Thing<TRecord> thing, Theme theme, LinkedDataOptions options)
        where TRecord : class
    {
        if (!options.WithLanguages)
        {
            return thing.Clean("about", theme.Name);
        }

        (string? Name, LanguageCode Language)[] names =
            [(theme.Name, LanguageCode.English), (theme.FrenchName, LanguageCode.French), (theme.SpanishName, LanguageCode.Spanish)];
        return new JsonArray([.. names.Where(one => one.Name is not null).Select(one => thing.Text("about", one.Name!, one.Language))]);
    }
}

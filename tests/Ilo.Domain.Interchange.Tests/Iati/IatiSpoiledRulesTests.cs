using System.Xml.Linq;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>The rules that written files never break speak where such a file is spoiled: their silence is an answer.</summary>
public sealed class IatiSpoiledRulesTests
{
    private static readonly LocalDate AsOf = IatiWriterTests.Options.AsOf;

    private static readonly Project Whole = new()
    {
        Title = "Better Lamps",
        Duration = new(new(2019, 1, 1), new(2019, 12, 31)),
        Summary = "A summary.",
        Language = LanguageCode.English,
        Budget = new(512000.50m, CurrencyCode.Parse("USD", null)),
        StatedStatus = ProjectStatus.Closed,
        Locations = ["Punjab"],
        Donors = [Vocabulary.Default.Donors[Id<Donor>.Parse("eu", null)]],
        Themes = Vocabulary.Default.Themes.Where(theme => theme.DacPurposeCode is not null).DistinctBy(theme => theme.DacPurposeCode).Take(3).ToValueList(),
    };

    // The rule, and what is done to the activity, which has three sectors with a third each, one country, a budget of a year and the actual days.
    public static TheoryData<string, string> Spoils => new()
    {
        { "2.1.1", "a sector without a share" },
        { "2.1.1", "sectors of another vocabulary without a share" },
        { "2.1.2", "shares of 100.01" },
        { "2.1.2", "shares of another vocabulary of 90" },
        { "3.1.1", "a second country without a share" },
        { "3.1.2", "two countries of 60 each" },
        { "7.5.3", "a budget of a year and two days" },
        { "11.1.4", "an actual start tomorrow" },
        { "11.1.5", "an actual end tomorrow" },
        { "1.3.13", "an identifier with /" },
        { "1.3.13", "an identifier with &" },
        { "1.3.13", "an identifier with |" },
        { "1.3.13", "an identifier with ?" },
        { "3.7.1", "no country" },
        { "4.1.1", "no language" },
        { "6.2.2", "no sector" },
    };

    [Theory]
    [MemberData(nameof(Spoils))]
    [Trait("Trap", "4")]
    [Trait("Trap", "5")]
    [Trait("Trap", "6")]
    public void Check_ASpoiledFile_NamesTheRule(string rule, string what)
    {
        XDocument file = XDocument.Load(new MemoryStream(Written()));
        Assert.Empty(Rules(file));
        Spoil(file.Root!.Element("iati-activity")!, what);
        Assert.Equal([rule], Rules(file));
    }

    // Rules that need the Registry's list of prefixes, which no ruleset holds, are not run: docs/interchange.md says so.
    [Fact]
    public void Check_ThePrefixesOfTheRegistry_IsNotDone()
    {
        string json = File.ReadAllText(Shared.PathOf("iati/rulesets/standard.json"));
        Assert.Equal(2, json.Split("ORG-ID-PREFIX").Length - 1);
        XDocument file = XDocument.Load(new MemoryStream(Written()));
        file.Root!.Element("iati-activity")!.Element("reporting-org")!.SetAttributeValue("ref", "XX-NO-SUCH-LIST-1");
        Assert.DoesNotContain("1.14.8", Rules(file));
        string docs = File.ReadAllText(Ilo.Domain.Tests.Repository.PathOf("docs/interchange.md"));
        Assert.Contains("1.14.8", docs, StringComparison.Ordinal);
        Assert.Contains("1.18.8", docs, StringComparison.Ordinal);
    }

    private static void Spoil(XElement activity, string what)
    {
        XElement[] sectors = [.. activity.Elements("sector")];
        string tomorrow = NodaTime.Text.LocalDatePattern.Iso.Format(AsOf.PlusDays(1));
        switch (what)
        {
            case "a sector without a share":
                // The two others make the whole, so that the sum is kept.
                sectors[0].SetAttributeValue("percentage", null);
                sectors[1].SetAttributeValue("percentage", "50");
                sectors[2].SetAttributeValue("percentage", "50");
                break;
            case "shares of 100.01":
                sectors[2].SetAttributeValue("percentage", "33.35");
                break;
            case "sectors of another vocabulary without a share":
                sectors[0].AddBeforeSelf(Sector(null), Sector(null));
                break;
            case "shares of another vocabulary of 90":
                sectors[0].AddBeforeSelf(Sector("40"), Sector("50"));
                break;
            case "a second country without a share":
                activity.Element("recipient-country")!.AddAfterSelf(Country(null));
                activity.Element("recipient-country")!.SetAttributeValue("percentage", "100");
                break;
            case "two countries of 60 each":
                activity.Element("recipient-country")!.AddAfterSelf(Country("60"));
                activity.Element("recipient-country")!.SetAttributeValue("percentage", "60");
                break;
            case "a budget of a year and two days":
                activity.Element("budget")!.Element("period-end")!.SetAttributeValue("iso-date", "2020-01-02");
                break;
            case "an actual start tomorrow" or "an actual end tomorrow":
                string type = what == "an actual start tomorrow" ? "2" : "4";
                activity.Elements("activity-date").Single(date => date.Attribute("type")!.Value == type).SetAttributeValue("iso-date", tomorrow);
                if (type == "2")
                {
                    activity.Elements("activity-date").Single(date => date.Attribute("type")!.Value == "4").Remove();
                }

                break;
            case "no country":
                activity.Element("recipient-country")!.Remove();
                break;
            case "no language":
                activity.SetAttributeValue(XNamespace.Xml + "lang", null);
                break;
            case "no sector":
                activity.Elements("sector").Remove();
                break;
            default:
                activity.Element("iati-identifier")!.Value += what[^1] + "x";
                break;
        }
    }

    private static XElement Sector(string? share) => new(
        "sector", new XAttribute("vocabulary", "2"), new XAttribute("code", "110"), share is null ? null : new XAttribute("percentage", share));

    private static XElement Country(string? share) => new(
        "recipient-country", new XAttribute("code", "IN"), share is null ? null : new XAttribute("percentage", share));

    private static byte[] Written() => IatiWriterTests.Written(
        [Whole], IatiWriterTests.Options with { Sectors = IatiSectors.EqualShares, ActualDatesFromStatedStatus = true });

    // Errors and warnings; the rules each once.
    private static string[] Rules(XDocument file)
    {
        using MemoryStream stream = new();
        file.Save(stream);
        stream.Position = 0;
        return [.. IatiRulesTests.LoadShared("iati/rulesets/standard.json").Check(stream, AsOf).Select(found => found.Arguments[0]).Distinct()];
    }
}

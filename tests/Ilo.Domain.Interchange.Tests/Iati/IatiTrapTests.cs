using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Tests.Generators;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>A file is not filled up to be valid, states no share that no page states, and gives back donors and partners that no vocabulary has.</summary>
public sealed class IatiTrapTests
{
    private static readonly IatiOptions Options = IatiWriterTests.Options;

    private static readonly string[] Countries = ["PK", "IN", "BD", "NP", "LK", "BT", "MV"];

    private static readonly Project Whole = IatiWriterTests.Whole with
    {
        Title = "Better Lamps",
        Budget = new(512000.50m, CurrencyCode.Parse("USD", null)),
        Locations = ["Punjab"],
        Sections = [new() { Heading = "Context", Paragraphs = ["Three"] }],
    };

    // What each property is written as; without it, exactly that is not there, and of the rules exactly these are broken.
    public static TheoryData<string, string, string> Lacking => new()
    {
        { nameof(Project.Summary), "description[1]", "" },
        { nameof(Project.Beneficiaries), "description[3]", "" },
        { nameof(Project.Sections), "description[4]", "" },
        { nameof(Project.Donors), "participating-org[1]", "" },
        { nameof(Project.Partners), "participating-org[4]", "" },
        { nameof(Project.Code), "other-identifier", "" },
        { nameof(Project.Locations), "location", "" },
        { nameof(Project.Themes), "sector tag[2] tag[3] tag[99]", "6.2.2" },
        { nameof(Project.Budget), "@default-currency budget", "" },
        { nameof(Project.Language), "@lang", "4.1.1" },
        { nameof(Project.StatedStatus), "", "" },
        { nameof(Project.Label), "", "" },
        { nameof(Project.Credit), "", "" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    [Trait("Trap", "4")]
    public void Write_WithoutAProperty_LacksItsElementsAndNoOthers(string property, string elements, string rules)
    {
        Project record = ProjectShape.Table.Properties.Single(one => one.Name == property).Copy(new Project { Title = "None" }, Whole);
        byte[] bytes = Written(record, Options);
        (HashSet<string> whole, HashSet<string> names) = (Names(Written(Whole, Options)), Names(bytes));
        Assert.Equal(
            elements.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), whole.Except(names).Order(StringComparer.Ordinal));
        Assert.Empty(names.Except(whole));
        Assert.Empty(IatiSchema.Faults(new MemoryStream(bytes)));
        Assert.Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries), RuleErrors(bytes));
    }

    // Every text of the file is one of the record's or one that the caller gave.
    [Fact]
    [Trait("Trap", "4")]
    public void Write_AProject_HasNoTextWithoutASource()
    {
        string[] given =
        [
            Whole.Title, Whole.Summary!, .. Whole.Locations, .. Whole.Beneficiaries, "Context\nThree", .. Whole.Donors.Select(donor => donor.Name),
            .. Whole.Partners.Select(partner => partner.Name), .. Whole.Themes.Select(theme => theme.Name), "512000.5", "GB-COH-1234567-item-1",
            Options.Reporter.Name, IatiOrganisation.Ilo.Name,
        ];
        IEnumerable<string> texts = Activity(Written(Whole, Options)).DescendantNodes().OfType<XText>().Select(text => text.Value)
            .Where(text => !string.IsNullOrWhiteSpace(text));
        Assert.Empty(texts.Except(given));
        Assert.DoesNotContain("transaction", System.Text.Encoding.UTF8.GetString(Written(Whole, Options)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Trap", "4")]
    public void Write_WithoutACountry_BreaksThatRuleAlone() =>
        Assert.Equal(["3.7.1"], RuleErrors(Written(Whole, Options with { RecipientCountry = null })));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [Trait("Trap", "6")]
    public void Write_SeveralCountries_WritesOneAndNamesTheOthers(int count)
    {
        CountryCode[] countries = [.. Countries.Take(count).Select(code => CountryCode.Parse(code, null))];
        string[] places = [.. countries.Select((_, index) => $"Place {index}")];
        Project record = Whole with { Locations = places.ToValueList() };
        IatiOptions options = Options with { RecipientCountry = null, CountryOf = place => countries[Array.IndexOf(places, place)] };
        (byte[] bytes, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, Items.CatalogueOf([record]), options));
        XElement country = Assert.Single(Activity(bytes).Elements("recipient-country"));
        Assert.Equal(("PK", null), (country.Attribute("code")!.Value, country.Attribute("percentage")?.Value));
        Assert.Equal(
            countries.Skip(1).Select(one => one.ToString()),
            report.Diagnostics.Where(one => one.Id == "ILO0607").Select(one => one.Arguments[1]));
        Assert.Empty(RuleErrors(bytes));
        Assert.Empty(IatiSchema.Faults(new MemoryStream(bytes)));
    }

    [Fact]
    [Trait("Trap", "6")]
    public void Write_EqualSharesOfAnyNumber_AddUpToAHundred()
    {
        Theme theme = Whole.Themes[0];
        for (int count = 2; count <= 40; count++)
        {
            Project record = Whole with
            {
                Themes = Enumerable.Range(0, count).Select(index => theme with { Id = Id<Theme>.Parse($"t{index}", null), DacPurposeCode = $"{15110 + index}" })
                    .ToValueList(),
            };
            XElement activity = Activity(Written(record, Options with { Sectors = IatiSectors.EqualShares }));
            Assert.Equal(100m, activity.Elements("sector").Sum(sector => (decimal)sector.Attribute("percentage")!));
            Assert.All(activity.Elements("sector"), sector => Assert.Matches(@"^\d+\.\d\d$", sector.Attribute("percentage")!.Value));
        }
    }

    [Fact]
    public void Write_DonorsAndPartnersOutsideTheVocabulary_ReadBackEqual() => Items.Check(
        from donors in Parties.ListOf()
        from partners in Parties.ListOf()
        select (donors, partners),
        parties =>
        {
            Project record = Whole with
            {
                Donors = parties.donors.Select(one => Donor.Named(one.Name) with { Kind = one.Kind, IatiIdentifier = one.Reference }).ToValueList(),
                Partners = parties.partners.Select(one => Organisation.Named(one.Name) with { Kind = one.Kind }).ToValueList(),
            };
            IatiActivity read = Assert.Single(IatiWriterTests.Read(Written(record, Options)));
            Assert.Equal(record.Donors, read.Project!.Donors);
            Assert.Equal(record.Partners, read.Project.Partners);
            Assert.Empty(read.Diagnostics);
        });

    // Names and references that no vocabulary has, as XML can hold them.
    private static Gen<(string Name, OrganisationKind Kind, string? Reference)> Parties =>
        from name in Items.HostileTexts
        from kind in Gen.Elements(Enum.GetValues<OrganisationKind>())
        from reference in Generated.OrNull(Items.HostileTexts)
        select ("Fund of " + Clean(name), kind, reference is null ? null : "XX-" + Clean(reference));

    private static string Clean(string text) => Interchange.Writing.CleanText.ForXml(text, out _);

    private static byte[] Written(Project record, IatiOptions options) => IatiWriterTests.Written([record], options);

    private static XElement Activity(byte[] bytes) => IatiWriterTests.Activities(bytes).Single();

    private static string[] RuleErrors(byte[] bytes) => IatiWriterTests.RuleErrors(bytes, Options.AsOf);

    // Elements with their type, role or vocabulary, and the activity's attributes.
    private static HashSet<string> Names(byte[] bytes)
    {
        XElement activity = Activity(bytes);
        return activity.Elements().Select(element => element.Name.LocalName switch
        {
            "description" => $"description[{element.Attribute("type")!.Value}]",
            "participating-org" when element.Element("narrative")!.Value != IatiOrganisation.Ilo.Name =>
                $"participating-org[{element.Attribute("role")!.Value}]",
            "tag" => $"tag[{element.Attribute("vocabulary")!.Value}]",
            string name => name,
        }).Concat(activity.Attributes().Select(attribute => "@" + attribute.Name.LocalName)).ToHashSet();
    }
}

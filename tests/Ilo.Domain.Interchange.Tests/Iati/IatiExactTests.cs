using System.Xml.Linq;
using Ilo.Domain.Interchange.Iati;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>Each row of the table in docs/interchange.md: the exact values that a written activity has.</summary>
public sealed class IatiExactTests
{
    private static readonly IatiOptions Options = IatiWriterTests.Options;

    private static readonly Project Whole = IatiWriterTests.Whole with
    {
        Locations = ["Punjab"],
        Beneficiaries = ["Workers", "Families"],
        Donors = [Donor.Named("Fund of Lamps") with { Kind = OrganisationKind.Foundation, IatiIdentifier = "XX-1" }, Donor.Named("A Friend")],
        Partners = [Organisation.Named("Ministry of Lamps") with { Kind = OrganisationKind.Government }],
        Themes = [new() { Id = Id<Theme>.Parse("lamps", null), Name = "Lamps", DacPurposeCode = "16070", SdgTargets = ["8.7", "8.8", "16.2"] }],
    };

    private const string Expected = """
        <?xml version="1.0" encoding="utf-8"?>
        <iati-activities version="2.03" generated-datetime="2026-11-29T00:00:00Z">
          <iati-activity xml:lang="en" default-currency="USD">
            <iati-identifier>GB-COH-1234567-item-1</iati-identifier>
            <reporting-org ref="GB-COH-1234567" type="70" secondary-reporter="1"><narrative>Example Ltd</narrative></reporting-org>
            <title><narrative>Better Lamps &amp; Work</narrative></title>
            <description type="1"><narrative>A summary.</narrative></description>
            <description type="2"><narrative>Objectives&#xA;One&#xA;Two</narrative></description>
            <description type="3"><narrative>Workers&#xA;Families</narrative></description>
            <description type="4"><narrative>Context&#xA;Three</narrative></description>
            <participating-org ref="XX-1" type="60" role="1"><narrative>Fund of Lamps</narrative></participating-org>
            <participating-org role="1"><narrative>A Friend</narrative></participating-org>
            <participating-org ref="XM-DAC-41302" type="40" role="4"><narrative>International Labour Organization</narrative></participating-org>
            <participating-org type="10" role="4"><narrative>Ministry of Lamps</narrative></participating-org>
            <other-identifier ref="PAK/19/01/EUR" type="A1">
              <owner-org ref="XM-DAC-41302"><narrative>International Labour Organization</narrative></owner-org>
            </other-identifier>
            <activity-status code="4"/>
            <activity-date type="1" iso-date="2019-01-01"/>
            <activity-date type="3" iso-date="2019-12-31"/>
            <recipient-country code="PK"/>
            <location><name><narrative>Punjab</narrative></name></location>
            <sector vocabulary="1" code="16070"/>
            <tag vocabulary="2" code="8"/>
            <tag vocabulary="2" code="16"/>
            <tag vocabulary="3" code="8.7"/>
            <tag vocabulary="3" code="8.8"/>
            <tag vocabulary="3" code="16.2"/>
            <tag vocabulary="99" vocabulary-uri="THEMES" code="lamps"><narrative>Lamps</narrative></tag>
            <budget type="1" status="1">
              <period-start iso-date="2019-01-01"/>
              <period-end iso-date="2019-12-31"/>
              <value currency="USD" value-date="2019-01-01">512000.5</value>
            </budget>
            <document-link format="text/html" url="https://example.org/projects/item-1">
              <title><narrative>Better Lamps &amp; Work</narrative></title>
              <category code="A12"/>
            </document-link>
          </iati-activity>
        </iati-activities>
        """;

    [Fact]
    public void Write_AProject_GivesExactlyThisFile()
    {
        string expected = Expected.Replace("THEMES", Interchange.Iati.Writing.ActivityElement.ThemeVocabularyUri, StringComparison.Ordinal);
        Assert.Equal(XDocument.Parse(expected).ToString(), XDocument.Load(new MemoryStream(IatiWriterTests.Written([Whole]))).ToString());
        Assert.StartsWith("https://", Interchange.Iati.Writing.ActivityElement.ThemeVocabularyUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-12-31", "1")]
    [InlineData("2019-01-01", "2")]
    [InlineData("2019-12-31", "2")]
    [InlineData("2020-01-01", "4")]
    public void Write_OnADay_GivesTheStatusOfThatDay(string day, string code)
    {
        IatiOptions options = Options with { AsOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value };
        foreach (ProjectStatus stated in Enum.GetValues<ProjectStatus>())
        {
            XElement activity = IatiWriterTests.Activities(IatiWriterTests.Written([Whole with { StatedStatus = stated }], options)).Single();
            Assert.Equal(code, Assert.Single(activity.Elements("activity-status")).Attribute("code")!.Value);
        }
    }

    [Theory]
    [InlineData(true, "1")]
    [InlineData(false, "0")]
    public void Write_TheReporter_SaysWhetherItReportsOnOthers(bool isSecondary, string expected)
    {
        IatiOptions options = Options with { Reporter = Options.Reporter with { IsSecondary = isSecondary } };
        byte[] bytes = IatiWriterTests.Written([Whole], options);
        Assert.Equal(expected, IatiWriterTests.Activities(bytes).Single().Element("reporting-org")!.Attribute("secondary-reporter")!.Value);
        Assert.True(new IatiReporter { Ref = "A", Name = "B", Kind = OrganisationKind.Government }.IsSecondary);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GB COH")]
    [InlineData("GB\tCOH")]
    [InlineData("GB\u00A0COH")]
    [InlineData("GB\u0000COH")]
    [InlineData("GB/COH")]
    [InlineData("GB&COH")]
    [InlineData("GB|COH")]
    [InlineData("GB?COH")]
    public void Reporter_OfABadReference_Throws(string reference) =>
        Assert.Throws<ArgumentException>("Ref", () => Options.Reporter with { Ref = reference });

    [Fact]
    public void Reporter_WithoutReferenceNameOrKind_Throws()
    {
        Assert.Throws<ArgumentNullException>("Ref", () => Options.Reporter with { Ref = null! });
        Assert.Throws<ArgumentException>("Name", () => Options.Reporter with { Name = " " });
        Assert.Throws<ArgumentException>("Kind", () => Options.Reporter with { Kind = OrganisationKind.Unknown });
    }

    // The first thing that is missing is why it is left out: without days, a status in words does not help.
    [Fact]
    public void Write_WithoutSeveralThings_SaysTheFirst()
    {
        foreach (ProjectStatus status in Enum.GetValues<ProjectStatus>())
        {
            Project record = new() { Title = "Lamps", StatedStatus = status };
            (_, ExportReport report) = Items.Written(stream =>
                IatiWriter.Write(stream, Items.CatalogueOf([record]), Options with { Implementer = null, RecipientCountry = null }));
            Assert.Equal(["ILO0601"], report.LeftOut.Select(item => item.Reason.Id));
            Assert.Equal(["ILO0601", "ILO0616"], report.Diagnostics.Select(one => one.Id).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-9998, 2020)]
    public void Write_DaysThatTheFormatCannotSay_AreWhyAProjectIsLeftOut(int first, int last)
    {
        Project record = Whole with { Duration = new(new(first, 1, 1), new(last, 12, 31)) };
        (_, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, Items.CatalogueOf([record, Whole]), Options));
        LeftOutItem item = Assert.Single(report.LeftOut);
        Assert.Equal(("ILO0692", "item-1", Whole.Title), (item.Reason.Id, item.Identifier, item.Title));
        Assert.Equal(1, report.Written);
    }

    // The first and the last year that four digits say are written.
    [Fact]
    public void Write_TheFirstAndTheLastDay_AreSaid()
    {
        Project record = Whole with { Duration = new(new(1, 1, 1), new(9999, 12, 31)) };
        byte[] bytes = IatiWriterTests.Written([record]);
        Assert.Equal(["0001-01-01", "9999-12-31"],
            IatiWriterTests.Activities(bytes).Single().Elements("activity-date").Select(date => date.Attribute("iso-date")!.Value));
        Assert.Empty(IatiSchema.Faults(new MemoryStream(bytes)));
        Assert.Equal(record.Duration, Assert.Single(IatiWriterTests.Read(bytes)).Project!.Duration);
    }
}

using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Vocabularies;
using static Ilo.Domain.Interchange.Tests.Iati.IatiReaderTests;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>What an activity keeps of a file beside the record, and where each remark stands.</summary>
public sealed class IatiActivityTests
{
    [Fact]
    public void Read_WhatARecordHasNoRoomFor_IsKept()
    {
        IatiActivity activity = One("""
            <iati-activities version="2.03"><iati-activity default-currency="CHF" hierarchy="2">
              <iati-identifier>A-1</iati-identifier>
              <title><narrative>Lamps</narrative></title>
              <activity-status code="5"/>
              <recipient-country code="PK" percentage="60.5"/><recipient-country code="IN" percentage="29.5"/>
              <recipient-region code="298" vocabulary="1" percentage="10"/>
              <sector vocabulary="1" code="16070" percentage="70"/><sector vocabulary="1" code="16020" percentage="30"/>
              <other-identifier ref="PAK/19" type="A1"><owner-org ref="XM-DAC-41302"><narrative>ILO</narrative></owner-org></other-identifier>
              <other-identifier ref="X-2" type="A3"/>
              <budget type="1" status="2"><period-start iso-date="2019-01-01"/><period-end iso-date="2019-12-31"/><value value-date="2019-01-01">100</value></budget>
              <budget type="2"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value currency="USD" value-date="2020-01-01">1,000.5</value></budget>
              <document-link format="application/pdf" url="https://example.org/a.pdf">
                <title><narrative>Report</narrative></title><category code="A01"/><category code="B02"/>
              </document-link>
              <related-activity ref="A" type="1"/><related-activity ref="A-1-1" type="2"/><related-activity ref="A-1-2" type="2"/><related-activity ref="B" type="3"/>
              <transaction><transaction-type code="3"/></transaction>
            </iati-activity></iati-activities>
            """);
        Assert.Equal(("5", ProjectStatus.Unknown), (activity.Status, activity.Project!.StatedStatus));
        Assert.Equal([new(null, "PK", 60.5m), new(null, "IN", 29.5m)], activity.Countries);
        Assert.Equal([new("1", "298", 10)], activity.Regions);
        Assert.Equal([70m, 30m], activity.Sectors.Select(sector => sector.Percentage));
        Assert.Equal(
            [new("PAK/19", "A1", new IatiOrganisation { Name = "ILO", Ref = "XM-DAC-41302" }), new("X-2", "A3")], activity.OtherIdentifiers);
        Assert.Equal("PAK/19", activity.Project.Code);
        Assert.Equal(
            [
                new() { Type = "1", Status = "2", Start = new(2019, 1, 1), End = new(2019, 12, 31), Value = Money(100, "CHF"), ValueDate = new(2019, 1, 1) },
                new() { Type = "2", Start = new(2020, 1, 1), End = new(2020, 12, 31), Value = Money(1000.5m, "USD"), ValueDate = new(2020, 1, 1) },
            ],
            activity.Budgets);

        // Of several budgets, none is that of the whole.
        Assert.Null(activity.Project.Budget);
        Assert.Equal(
            [new("https://example.org/a.pdf", "application/pdf", [new("Report", null)], ["A01", "B02"])], activity.Documents);
        Assert.Equal(2, activity.Hierarchy);
        Assert.Equal(["A"], activity.Parents);
        Assert.Equal(["A-1-1", "A-1-2"], activity.Children);
        Assert.Equal(["1", "2", "2", "3"], activity.RelatedActivities.Select(one => one.Type));
        Assert.Contains("<transaction-type code=\"3\"", activity.Xml, StringComparison.Ordinal);
        Assert.Empty(activity.Diagnostics);
    }

    [Fact]
    public void Read_OtherIdentifierOfTheFirstVersion_HasItsOwner() => Assert.Equal(
        [new("X-2", null, new IatiOrganisation { Name = "ILO", Ref = "XM" })],
        One("<iati-activities version='1.03'><iati-activity><other-identifier owner-ref='XM' owner-name='ILO'>X-2</other-identifier></iati-activity></iati-activities>")
            .OtherIdentifiers);

    // The two levels share texts and sectors in published files: a child without a description has none here either.
    [Fact]
    public void Read_AChildWithoutDescriptionAndSector_GetsNoneOfItsParent()
    {
        IatiActivity[] activities = [.. IatiWriterTests.Read(Encoding.UTF8.GetBytes("""
            <iati-activities version="2.03"><iati-activity hierarchy="1">
              <iati-identifier>A</iati-identifier><title><narrative>Lamps</narrative></title>
              <description><narrative>About lamps.</narrative></description><sector vocabulary="1" code="15170"/><related-activity ref="A-1" type="2"/>
            </iati-activity><iati-activity hierarchy="2">
              <iati-identifier>A-1</iati-identifier><title><narrative>Lamps in Punjab</narrative></title><related-activity ref="A" type="1"/>
            </iati-activity></iati-activities>
            """))];
        Assert.Equal(activities[1].Identifier, Assert.Single(activities[0].Children));
        Assert.Equal(activities[0].Identifier, Assert.Single(activities[1].Parents));
        Assert.Equal((1, 2), (activities[0].Hierarchy, activities[1].Hierarchy));
        Assert.Null(activities[1].Project!.Summary);
        Assert.Empty(activities[1].Project!.Themes);
    }

    [Fact]
    public void Read_OrganisationsOfEachForm_AreAllKept()
    {
        IatiActivity activity = One("""
            <iati-activities version="2.03"><iati-activity>
              <title><narrative>Lamps</narrative></title>
              <participating-org role="1" type="10"><narrative>Ministry of Lamps</narrative></participating-org>
              <participating-org role="4" type="10"><narrative>Ministry of Lamps</narrative></participating-org>
              <participating-org role="funding" ref="n/a" type="N/A"><narrative>Some Fund</narrative></participating-org>
              <participating-org role="1" ref="XX-UNKNOWN-1"/>
              <participating-org role="DONOR" ref="EU-1"><narrative xml:lang="fr">Union</narrative><narrative xml:lang="en">A Union</narrative></participating-org>
              <participating-org role="1"/>
              <participating-org role="9"><narrative>Other</narrative></participating-org>
            </iati-activity></iati-activities>
            """);
        Assert.Equal(
            [(1, "Ministry of Lamps"), (4, "Ministry of Lamps"), (1, "Some Fund"), (1, "XX-UNKNOWN-1"), (1, "A Union"), (1, "(no name)"), (0, "Other")],
            activity.Participants.Select(one => (one.Role, one.Organisation.Name)));
        Assert.Equal([null, null, null, "XX-UNKNOWN-1", "EU-1", null, null], activity.Participants.Select(one => one.Organisation.Ref));

        // Whom the file neither names nor identifies is no donor.
        Assert.Equal(["Ministry of Lamps", "Some Fund", "XX-UNKNOWN-1", "A Union"], activity.Project!.Donors.Select(donor => donor.Name));
        Assert.Equal(["Ministry of Lamps"], activity.Project.Partners.Select(partner => partner.Name));
    }

    [Fact]
    public void Read_ReferenceOfTheVocabularyWithoutAName_HasTheVocabularysName()
    {
        Donor known = Vocabulary.Default.Donors.First(donor => donor.IatiIdentifier is not null);
        IatiActivity activity = One(
            $"<iati-activities version='2.03'><iati-activity><title><narrative>A</narrative></title><participating-org role='1' ref='{known.IatiIdentifier}'/></iati-activity></iati-activities>");
        Assert.Equal(known.Name, Assert.Single(activity.Participants).Organisation.Name);
        Assert.Equal(known, Assert.Single(activity.Project!.Donors));
    }

    [Theory]
    [InlineData("<title><narrative xml:lang='fi'>Fi</narrative><narrative xml:lang='sv'>Sv</narrative></title>", "Fi", null)]
    [InlineData("<title><narrative xml:lang='fi'>Fi</narrative><narrative xml:lang='es'>Es</narrative></title>", "Es", "es")]
    [InlineData("<title><narrative xml:lang='es'>Es</narrative><narrative xml:lang='fr'>Fr</narrative></title>", "Fr", "fr")]
    [InlineData("<title><narrative xml:lang='fr'>Fr</narrative><narrative xml:lang='en-GB'>En</narrative></title>", "En", "en")]
    public void Read_TitleInSeveralLanguages_IsTheActivitysElseEnglishFrenchSpanishElseTheFirst(string title, string expected, string? language)
    {
        IatiActivity activity = One($"<iati-activities version='2.03'><iati-activity>{title}<location><name>{title["<title>".Length..^"</title>".Length]}</name></location></iati-activity></iati-activities>");
        Assert.Equal(expected, activity.Project!.Title);
        Assert.Equal([expected], activity.Project.Locations);
        Assert.Equal(2, activity.Titles.Count);
        if (language is not null)
        {
            Assert.Equal(language, activity.Project.Language.ToString());
        }

        Assert.Equal("Sv", One("<iati-activities version='2.03'><iati-activity xml:lang='sv'><title><narrative xml:lang='en'>En</narrative><narrative>Sv</narrative></title></iati-activity></iati-activities>").Project!.Title);
    }

    [Theory]
    [InlineData("<activity-date type='1' iso-date='2019-07-04'/>", 4)]
    [InlineData("<activity-date type='1' iso-date='2019-07-04T23:30:00+05:00'/>", 4)]
    [InlineData("<activity-date type='1' iso-date='2019-07-04Z'/>", 4)]
    [InlineData("<activity-date type='1' iso-date='2019-07-04+01:00'>5 July</activity-date>", 4)]
    [InlineData("<activity-date type='start-planned'>2019-07-05</activity-date>", 5)]
    [InlineData("<activity-date type='1' iso-date=''>2019-07-05</activity-date>", 5)]
    [InlineData("<activity-date type='1' iso-date='soon'>2019-07-05</activity-date>", 5)]
    public void Read_ADateOfEachForm_IsTheFirstDayGivenElseTheText(string element, int day)
    {
        IatiActivity activity = One($"<iati-activities version='2.03'><iati-activity>{element}</iati-activity></iati-activities>");
        Assert.Equal(new LocalDate(2019, 7, day), activity.PlannedStart);
        Assert.Empty(activity.Diagnostics);
    }

    // One remark of each kind, each at the element that it speaks of, line and column one-based.
    [Fact]
    public void Read_EachRemark_StandsAtItsLineAndColumn()
    {
        const string file = """
            <iati-activities version="2.04" xmlns:x="urn:x">
             <iati-activity>
              <iati-identifier>A</iati-identifier>
              <title><narrative>Lamps</narrative><narrative> </narrative></title>
              <activity-date type="start" iso-date="2020-01-01"/>
              <activity-date type="renewal" iso-date="2020-01-01"/>
              <activity-date type="3" iso-date="2019-01-01"/>
              <activity-date type="4" iso-date="next year"/>
              <sector code="16070" percentage="half"/>
              <budget><value currency="USD">much</value></budget>
              <x:note/>
             </iati-activity>
               <iati-activity><iati-identifier>A</iati-identifier></iati-activity>
             <iati-activity><title></oops>
            """;
        (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = Read(Encoding.UTF8.GetBytes(file));
        Assert.Equal(
            [
                "a.xml(2,3): ILO0635", "a.xml(4,39): ILO0636", "a.xml(5,4): ILO0633", "a.xml(6,4): ILO0640", "a.xml(8,4): ILO0634", "a.xml(9,4): ILO0643",
                "a.xml(10,12): ILO0643", "a.xml(11,4): ILO0638", "a.xml(13,5): ILO0637",
            ],
            activities.SelectMany(activity => activity.Diagnostics).OrderBy(one => one.Source.Line).ThenBy(one => one.Source.Column).Select(Shown));
        Assert.Equal(["a.xml(1,2): ILO0639", "a.xml(14,26): ILO0631"], diagnostics.Select(Shown));
        Assert.Equal(["a.xml(2,3)", "a.xml(13,5)"], activities.Select(activity => activity.Source.ToString()));
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_SaysTheLineAndColumn()
    {
        (_, ValueList<Diagnostic> diagnostics) = Read([.. "<iati-activities version='2.03'>\n<iati-activity><title>caf"u8, 0xE9, .. "</title></iati-activity></iati-activities>"u8]);
        Diagnostic fault = Assert.Single(diagnostics);
        Assert.Equal(("ILO0632", "a.xml"), (fault.Id, fault.Source.SourceName));
    }

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic.Source}: {diagnostic.Id}";

    private static Money Money(decimal amount, string currency) => new(amount, CurrencyCode.Parse(currency, null));
}

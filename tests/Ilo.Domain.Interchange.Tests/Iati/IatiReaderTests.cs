using System.Text;
using System.Xml;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Iati;

namespace Ilo.Domain.Interchange.Tests.Iati;

public sealed class IatiReaderTests
{
    [Fact]
    public void Read_EachFileThatShouldPassAndEachExample_GivesActivitiesAndNoError()
    {
        string[] files = [.. Shared.Files("iati/schema-tests").Where(file => file.Contains("should-pass", StringComparison.Ordinal)), .. Shared.Files("iati/examples")];
        Assert.True(files.Length > 215, $"{files.Length} files");
        Assert.All(files, file =>
        {
            (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = Read(File.ReadAllBytes(file));
            Assert.NotEmpty(activities);
            Assert.DoesNotContain(diagnostics, one => one.Severity == DiagnosticSeverity.Error);
        });
    }

    // Where the framework's own reader stops, so does this one, at the same line and column, and says so once; else it says of no error.
    [Fact]
    public void Read_EveryFileOfTheStandard_SaysWhereItIsNotWellFormedAndNeverThrows()
    {
        string[] files = Shared.Files("iati/schema-tests");
        Assert.True(files.Length > 500);
        int broken = 0;
        Assert.All(files, file =>
        {
            byte[] bytes = File.ReadAllBytes(file);
            (_, ValueList<Diagnostic> diagnostics) = Read(bytes);
            Diagnostic[] errors = [.. diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)];

            // White space before the declaration and a mark said twice, which the framework refuses, are passed over.
            if (FaultOf(bytes[Interchange.Iati.Reading.XmlInput.Skipped(bytes)..]) is not { } fault)
            {
                Assert.Empty(errors);
                return;
            }

            broken++;
            Diagnostic error = Assert.Single(errors);
            Assert.Equal(fault.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase) ? "ILO0632" : "ILO0631", error.Id);
            Assert.Equal((Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)), (error.Source.Line + 1, error.Source.Column + 1));
        });
        Assert.Equal(2, broken);
    }

    [Fact]
    public void Read_ManyActivitiesWithoutAnIdentifier_AreReadWithoutIdentity()
    {
        string activity = $"<iati-activity><title><narrative>Lamps</narrative></title><description><narrative>{new string('x', 900)}</narrative></description></iati-activity>";
        byte[] bytes = Encoding.UTF8.GetBytes($"<iati-activities version='2.03'>{string.Concat(Enumerable.Repeat(activity, 1700))}</iati-activities>");
        Assert.True(bytes.Length > 1_600_000);
        (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = Read(bytes);
        Assert.Equal(1700, activities.Length);
        Assert.All(activities, one => Assert.Null(one.Identifier));
        Assert.All(activities, one => Assert.Empty(one.Diagnostics));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("<iati-activities version='2.03'><iati-activity><iati-identifier>A</iati-identifier></iati-activity>\n<iati-activity><title>", 1, 2)]
    [InlineData("<iati-activities version='2.03'>\n<iati-activity>\n<x:a/></iati-activity></iati-activities>", 0, 3)]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]>\n<iati-activities>&b;</iati-activities>", 0, 1)]
    public void Read_WhatIsNotWellFormed_GivesWhatWasCompleteThenTheLine(string text, int activities, int line)
    {
        (IatiActivity[] read, ValueList<Diagnostic> diagnostics) = Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(activities, read.Length);
        Diagnostic fault = Assert.Single(diagnostics, one => one.Id == "ILO0631");
        Assert.Equal(line, fault.Source.Line + 1);
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_SaysSo() =>
        Assert.Contains(Read(
            [.. "<iati-activities version='2.03'><iati-activity><title>caf"u8, 0xE9, .. "</title></iati-activity></iati-activities>"u8]).Diagnostics,
            one => one.Id == "ILO0632");

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", true)]
    public void Read_EachEncodingWithItsMark_AlsoTwice(string encoding, bool twice)
    {
        Encoding one = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. one.Preamble, .. twice
            ? one.Preamble : [],
            .. one.GetBytes("<iati-activities version='2.03'><iati-activity><title><narrative>Été</narrative></title></iati-activity></iati-activities>")];
        Assert.Equal("Été", Assert.Single(Read(bytes).Activities).Project!.Title);
    }

    [Fact]
    public void Read_WhiteSpaceBeforeTheDeclaration_IsSkipped() =>
        Assert.Single(Read("\n  <?xml version='1.0'?><iati-activities version='2.03'><iati-activity/></iati-activities>"u8.ToArray()).Activities);

    [Fact]
    public void Read_AFileOfTheFirstVersion_GivesWhatItSays()
    {
        IatiActivity activity = One("""
            <iati-activities version="1.03"><iati-activity xml:lang="fr" default-currency="USD">
              <iati-identifier> XM-1 </iati-identifier>
              <reporting-org ref="XM" type="10">Reporter</reporting-org>
              <title xml:lang="en">Lamps</title><title>Lampes</title>
              <description>Un résumé</description>
              <participating-org role="Funding" ref="N/A" type="N/A">Some Fund</participating-org>
              <participating-org role="implementing">Some Ministry</participating-org>
              <participating-org role="Implementing" ref="XM">Reporter</participating-org>
              <activity-date type="start-planned">2010-01-01</activity-date>
              <activity-date type="start-actual" iso-date="2010-02-01T00:00:00Z"/>
              <activity-date type="completion" iso-date="2011-12-31"/>
              <activity-date type="end-actual" iso-date=""/>
              <location><name>Punjab</name></location>
              <sector vocabulary="DAC" code="15170" percentage="60"/>
              <activity-status code="2"/>
              <budget><value>12,000.50</value></budget>
            </iati-activity></iati-activities>
            """);
        Project project = activity.Project!;
        Assert.Equal(("XM-1", "1.03", "Lampes", "Un résumé"), (activity.Identifier, activity.Version, project.Title, project.Summary));
        Assert.Equal(new DateInterval(new(2010, 2, 1), new(2011, 12, 31)), project.Duration);
        Assert.Equal((new LocalDate(2010, 1, 1), new LocalDate(2010, 2, 1)), (activity.PlannedStart, activity.ActualStart));
        Assert.Equal(["Some Fund"], project.Donors.Select(donor => donor.Name));
        Assert.Null(project.Donors[0].IatiIdentifier);
        Assert.Equal(["Some Ministry"], project.Partners.Select(partner => partner.Name));
        Assert.Equal(3, activity.Participants.Count);
        Assert.Equal(["Punjab"], project.Locations);
        Assert.Equal(["gender-equality"], project.Themes.Select(theme => theme.Id.ToString()));
        Assert.Equal((new Money(12000.50m, CurrencyCode.Parse("USD", null)), ProjectStatus.Active, LanguageCode.French),
            (project.Budget, project.StatedStatus, project.Language));
        Assert.Equal(["ILO0633", "ILO0634"], activity.Diagnostics.Select(one => one.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_WhatIsFoundInPublishedFiles_IsReadAndSaid()
    {
        (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = Read(Encoding.UTF8.GetBytes("""
            <iati-activities version="2.04" xmlns:x="urn:x"><iati-activity x:a="1">
              <title><narrative xml:lang="fi">Fi</narrative><narrative xml:lang="fr">Fr</narrative><narrative xml:lang="en">En</narrative><narrative> </narrative></title>
              <participating-org role="1" ref="XM-DAC-42001"/>
              <activity-date type="1" iso-date="2020-01-01"/><activity-date type="3" iso-date="2019-01-01"/>
              <iati-identifier>A</iati-identifier><x:b/><x:b/>
            </iati-activity><iati-activity><iati-identifier>A</iati-identifier></iati-activity></iati-activities>
            """));
        Assert.Equal(["ILO0639"], diagnostics.Select(one => one.Id));
        Assert.Equal(2, activities.Length);
        Assert.Equal("En", activities[0].Project!.Title);
        Assert.Equal(4 - 1, activities[0].Titles.Count);
        Assert.Null(activities[0].Project!.Duration);
        Assert.Equal(["ILO0635", "ILO0636", "ILO0638", "ILO0638"], activities[0].Diagnostics.Select(one => one.Id).Order(StringComparer.Ordinal));
        Assert.Null(activities[1].Project);
        Assert.Equal(["ILO0637"], activities[1].Diagnostics.Select(one => one.Id));
    }

    [Fact]
    public void Read_RootIsAnActivity_IsReadAndSaid()
    {
        (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = Read("<iati-activity><title>Lamps</title></iati-activity>"u8.ToArray());
        Assert.Equal(("1", "Lamps"), (Assert.Single(activities).Version, activities[0].Project!.Title));
        Assert.Equal(["ILO0639"], diagnostics.Select(one => one.Id));
    }

    internal static IatiActivity One(string text) => Assert.Single(Read(Encoding.UTF8.GetBytes(text)).Activities);

    internal static (IatiActivity[] Activities, ValueList<Diagnostic> Diagnostics) Read(byte[] bytes)
    {
        IatiReading reading = IatiReader.ReadAsync(new MemoryStream(bytes), new() { SourceName = "a.xml" });
        IatiActivity[] activities = [.. reading.ToBlockingEnumerable(TestContext.Current.CancellationToken)];
        return (activities, reading.Diagnostics);
    }

    // What the framework's own reader says against a file; null where it is well formed.
    private static XmlException? FaultOf(byte[] bytes)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException failure)
        {
            return failure;
        }
    }
}

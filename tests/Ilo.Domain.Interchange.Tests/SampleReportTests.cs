using System.Text;
using FsCheck.Fluent;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Calendars;
using Ilo.Domain.Interchange.Feeds;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.Tests.Iati;
using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>What each format of the sample pages leaves out and remarks, in full: the files in Reports are the expected ones.</summary>
public sealed class SampleReportTests
{
    private const string Folder = "tests/Ilo.Domain.Interchange.Tests/Reports";

    // With nothing that the pages do not say, and with nothing that is incomplete.
    private static readonly Dictionary<string, Func<Stream, ExportReport>> Strict = new()
    {
        ["iati of what pages say"] = stream => IatiWriter.Write(stream, Items.SamplePages, Said),
        ["iati of what pages say in full"] = stream => IatiWriter.Write(stream, Items.SamplePages, Said with { OnlyComplete = true }),
        ["iati of the complete"] = stream => IatiWriter.Write(stream, Items.SamplePages, IatiWriterTests.Options with { OnlyComplete = true }),
        ["ics with milestones"] = stream => CalendarWriter.Write(stream, Items.SamplePages, new()
        {
            Stamp = Items.Moment,
            Links = Items.Links,
            Content = CalendarContent.Events | CalendarContent.Milestones,
        }),
        ["atom of the dated"] = stream => FeedWriter.WriteAtom(stream, Items.SamplePages.ArticleItems, Formats.Feed with { FirstSeen = null }),
        ["atom of the dated events"] = stream => FeedWriter.WriteAtom(stream, Items.SamplePages.EventItems, Formats.Feed with { FirstSeen = null }),
    };

    public static TheoryData<string> Names => [.. Formats.Names, .. Strict.Keys];

    private static IatiOptions Said => IatiWriterTests.Options with { Implementer = null, RecipientCountry = null };

    // To accept a change, run the test with ILO_ACCEPT set to 1 and read the difference.
    [Theory]
    [MemberData(nameof(Names))]
    public void Report_OfTheSamplePages_IsTheExpectedOne(string format)
    {
        string path = Repository.PathOf($"{Folder}/{format.Replace(' ', '-')}.txt");
        ExportReport report = Report(format);
        string found = Shown(report);
        if (Environment.GetEnvironmentVariable("ILO_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, found);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), found);
    }

    // Each item that is left out has its reason, at its place in a page, among the remarks; and only an item that is left out or written counts.
    [Theory]
    [MemberData(nameof(Names))]
    public void Report_OfTheSamplePages_HasEachReasonAmongTheRemarks(string format)
    {
        ExportReport report = Report(format);
        Assert.All(report.LeftOut, item =>
        {
            Assert.Contains(item.Reason, report.Diagnostics);
            Assert.EndsWith(".txt", item.Reason.Source.SourceName, StringComparison.Ordinal);
        });
        Assert.Equal(report.LeftOut.Count, report.LeftOut.Select(item => (item.Kind, item.Identifier)).Distinct().Count());
    }

    // A message has all that it is made of, for whatever it is said.
    [Fact]
    public void Report_OfAnyCatalogue_CanBeShown() => Items.Check(
        Items.Projects.ListOf().SelectMany(projects => Items.Events.ListOf()
            .SelectMany(events => Items.Articles.ListOf().Select(articles => Items.CatalogueOf(projects, events, articles)))),
        catalogue =>
        {
            IEnumerable<ExportReport> reports =
            [
                .. Formats.Names.Select(format => Items.Written(stream => Formats.Write(format, stream, catalogue)).Report),
                .. new[] { Said, Said with { OnlyComplete = true }, IatiWriterTests.Options with { OnlyComplete = true } }
                    .Select(options => Items.Written(stream => IatiWriter.Write(stream, catalogue, options)).Report),
            ];
            Assert.All(reports, report => Assert.All(report.Diagnostics, one => Assert.EndsWith(".", one.ToString(), StringComparison.Ordinal)));
        },
        count: 20);

    private static ExportReport Report(string format) => Items.Written(
        Strict.TryGetValue(format, out Func<Stream, ExportReport>? strict) ? strict : stream => Formats.Write(format, stream, Items.SamplePages)).Report;

    private static string Shown(ExportReport report)
    {
        StringBuilder text = new();
        text.Append(report).Append('\n');
        HashSet<Diagnostic> reasons = [];
        foreach (LeftOutItem item in report.LeftOut)
        {
            reasons.Add(item.Reason);
            text.Append($"left out: {item.Kind} {item.Identifier}: {item.Reason}\n");
        }

        foreach (Diagnostic diagnostic in report.Diagnostics.Where(diagnostic => !reasons.Contains(diagnostic)))
        {
            text.Append($"{diagnostic}\n");
        }

        return text.ToString();
    }
}

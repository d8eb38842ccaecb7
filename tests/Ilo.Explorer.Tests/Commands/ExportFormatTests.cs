using Ilo.Explorer.Commands.Exporting;

namespace Ilo.Explorer.Tests.Commands;

public sealed class ExportFormatTests
{
    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Run_EachFormat_WritesTheFileAndSaysWhatBecameOfIt(string format)
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path, "export", Samples, "--format", format, "-o", "out", "--as-of", "2020-01-01", "--base-url", "https://data.example.org/");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Out));
        Assert.Matches(@"(?m)^[1-9][0-9,]* written(, [1-9][0-9,]* left out)?(, [1-9][0-9,]* remarks?)?$", run.Error);
        byte[] file = File.ReadAllBytes(Path.Combine(folder.Path, "out"));
        Assert.True(file.Length > 500);
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Run.In(folder.Path, "export", Samples, "--format", format, "-o", "again", "--as-of", "2020-01-01", "--base-url", "https://data.example.org/");
        Assert.Equal(file, File.ReadAllBytes(Path.Combine(folder.Path, "again")));
    }

    [Fact]
    public void Run_WithoutDayAndAddress_SaysWhatStandsForThem()
    {
        Run run = Run.Of("export", "--format", "ics");
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("as of today, 2020-01-01; --as-of gives another day", run.Error, StringComparison.Ordinal);
        Assert.Contains("items are named and addressed by https://example.org/, an example", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Iati_SaysWhoPublishesAndWhoImplementsAndWhatBecameOfEachProject()
    {
        Run run = Run.Of("export", "--format", "iati");
        Assert.Contains("items are named and addressed by https://example.org/, an example; --base-url gives your own site", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "the reporting organisation is 'example.org' (XX-EXAMPLE-1), an example, and the implementing one 'International Labour Organization'; a program of yours",
            run.Error, StringComparison.Ordinal);
        Assert.Contains("info ILO0618: 'International Labour Organization' is named as implementing all activities", run.Error, StringComparison.Ordinal);

        // Of each kind of remark the first at its place, and how many more.
        Assert.Matches("""\.txt\(\d+,\d+\): warning ILO0606: No recipient country is given for '""", run.Error);
        Assert.Matches(@"    and \d+ more of ILO0606\n", run.Error);
    }

    [Theory]
    [InlineData("atom", "ILO0667")]
    [InlineData("jsonfeed", "ILO0667")]
    [InlineData("jsonld", "ILO0672")]
    public void Run_Remarks_AreOnStandardError(string format, string id)
    {
        Run run = Run.Of("export", "--format", format);
        Assert.Single(run.Error.Split('\n'), line => line.Contains($" {id}: ", StringComparison.Ordinal));
        Assert.DoesNotContain("XX-EXAMPLE-1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Identities_AreKeptFromOneExportToTheNext()
    {
        using TemporaryFolder folder = new();
        string page = Path.Combine(folder.Path, "page.txt");
        File.WriteAllText(page, "Events\n\n1. Launch of the lamps\n   11 December 2019\n   In Lahore.\n");
        Run.In(folder.Path, "export", "page.txt", "--kind", "event-list", "--format", "ics", "-o", "one.ics", "--identities", "kept.json");
        File.WriteAllText(page, "Events\n\n1. Launch of the lamps!\n   11 December 2019\n   In Lahore, Punjab.\n");
        Run.In(folder.Path, "export", "page.txt", "--kind", "event-list", "--format", "ics", "-o", "two.ics", "--identities", "kept.json");
        string NameIn(string file) => File.ReadLines(Path.Combine(folder.Path, file)).Single(line => line.StartsWith("UID:", StringComparison.Ordinal));
        Assert.Equal(NameIn("one.ics"), NameIn("two.ics"));
        File.WriteAllText(Path.Combine(folder.Path, "kept.json"), "{");
        Assert.Equal(ExitCodes.Usage, Run.In(folder.Path, "export", "page.txt", "--format", "ics", "--identities", "kept.json").ExitCode);
    }

    [Theory]
    [InlineData("--format", "ics", "--as-of", "tomorrow")]
    [InlineData("--format", "ics", "--base-url", "nowhere")]
    [InlineData("--format", "csv", "--table", "tables")]
    [InlineData("--format", "parquet")]
    public void Run_WhatCannotBe_IsUsage(params string[] options) => Assert.Equal(ExitCodes.Usage, Run.Of(["export", .. options]).ExitCode);

    [Fact]
    public void Write_ThatFails_LeavesTheOldFileAndNothingElse()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "file");
        File.WriteAllText(path, "old");
        Assert.Throws<IOException>(() => SafeFile.Write<int>(path, stream =>
        {
            stream.Write("new"u8);
            throw new IOException("The disk is full.");
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["file"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    private static string Samples => Path.Combine(Repository.Root, "samples", "Pages");

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Run_IdentitiesOfJson_AreKeptInTheFile(string format)
    {
        using TemporaryFolder folder = new();
        string pages = Path.Combine(Repository.Root, "samples", "Pages");
        Assert.Equal(ExitCodes.Done, Run.In(folder.Path, "export", pages, "--format", format, "--identities", "ids.json", "-o", "out").ExitCode);
        string first = File.ReadAllText(Path.Combine(folder.Path, "ids.json"));
        Assert.Contains("trade-for-decent-work-project", first, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, Run.In(folder.Path, "export", pages, "--format", format, "--identities", "ids.json", "-o", "out").ExitCode);
        Assert.Equal(first, File.ReadAllText(Path.Combine(folder.Path, "ids.json")));
    }
}

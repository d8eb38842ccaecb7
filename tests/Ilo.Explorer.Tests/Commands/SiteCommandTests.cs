using System.Xml.Linq;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>A site as files from the command line.</summary>
public sealed class SiteCommandTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "Pages");

    [Fact]
    public void Run_FolderOfPages_WritesASiteAndThenOnlyWhatChanged()
    {
        using TemporaryFolder folder = new();
        Run first = Run.In(folder.Path, "site", Samples, "-o", "public", "--name", "Our pages");
        Assert.Equal(ExitCodes.Done, first.ExitCode);
        string home = Path.Combine(folder.Path, "public", "index.html");
        Assert.Contains("Our pages", File.ReadAllText(home), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\"", File.ReadAllText(Path.Combine(folder.Path, "public", "fr", "index.html")), StringComparison.Ordinal);
        Assert.Contains("Projets", File.ReadAllText(Path.Combine(folder.Path, "public", "fr", "index.html")), StringComparison.Ordinal);

        DateTime written = File.GetLastWriteTimeUtc(home);
        Run again = Run.In(folder.Path, "site", Samples, "-o", "public", "--name", "Our pages");
        Assert.Equal(ExitCodes.Done, again.ExitCode);
        Assert.Equal(written, File.GetLastWriteTimeUtc(home));
        Assert.NotEqual(first.Out, again.Out);
    }

    [Fact]
    public void Run_WithoutAnAddress_WritesDataAndListsAndSaysWhatComesWithTheAddress()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path, "site", Samples, "-o", "public");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.All(
            (string[])["embed/projects.html", "embed/timeline-frame.html", "events.ics", "projects.csv", "catalogue.json"],
            name => Assert.True(File.Exists(Path.Combine(folder.Path, "public", "ilo", name)), name));
        Assert.Contains("Left out without --base-url", run.Error, StringComparison.Ordinal);
        Assert.Contains("ilo/articles.atom, ilo/articles.rss", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("IloOptions.Address", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "public", "ilo", "articles.atom")));

        Run addressed = Run.In(folder.Path, "site", Samples, "-o", "public", "--base-url", "https://data.example.org/");
        Assert.DoesNotContain("--base-url", addressed.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "public", "ilo", "articles.atom")));
    }

    // What the panel of a list tells to include.
    [Theory]
    [InlineData("projects")]
    [InlineData("events")]
    [InlineData("articles")]
    [InlineData("timeline")]
    [InlineData("calendar")]
    public void Run_WithAnAddress_WritesEachListForOtherPages(string list)
    {
        using TemporaryFolder folder = new();
        string[] command = ["site", Samples, "-o", "public", "--only", "fragments"];
        Assert.Equal(ExitCodes.Done, Run.In(folder.Path, [.. command, "--base-url", "https://data.example.org/"]).ExitCode);
        string file = Path.Combine(folder.Path, "public", "ilo", "embed", $"{list}.html");
        Assert.Contains("https://data.example.org/", File.ReadAllText(file), StringComparison.Ordinal);
    }

    // As many activities as the command for exports writes, with an address and without.
    [Theory]
    [InlineData]
    [InlineData("--base-url", "https://data.example.org/")]
    public void Run_WithAPublisher_WritesEachActivity(params string[] address)
    {
        using TemporaryFolder folder = new();
        string[] command = ["site", Samples, "-o", "public", "--only", "data", .. address];
        string file = Path.Combine(folder.Path, "public", "ilo", "projects.xml");
        Run without = Run.In(folder.Path, command);
        Assert.Contains("ilo/projects.xml: --reporter is not set", without.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));

        Run run = Run.In(folder.Path, [.. command, "--reporter", "XX-EXAMPLE-1 foundation Example Fund"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.DoesNotContain("--reporter", run.Error, StringComparison.Ordinal);
        XElement written = XElement.Load(file);
        XElement exported = XElement.Parse(Run.In(folder.Path, "export", "--format", "iati", Samples).Out);
        Assert.NotEmpty(exported.Elements("iati-activity"));
        Assert.Equal(Titles(exported), Titles(written));
        Assert.All(written.Elements("iati-activity"), activity =>
        {
            XElement publisher = activity.Element("reporting-org")!;
            Assert.Equal(("XX-EXAMPLE-1", "60", "Example Fund"), ((string?)publisher.Attribute("ref"), (string?)publisher.Attribute("type"), publisher.Value));
        });
    }

    [Fact]
    public void Run_AddressAndPart_WritesFeedsAlone()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path, "site", Samples, "-o", "public", "--base-url", "https://data.example.org/", "--only", "data");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder.Path, "public"), "articles.atom", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(folder.Path, "public", "index.html")));
    }

    [Theory]
    [InlineData(ExitCodes.AllInputFailed, "none", "-o", "public")]
    [InlineData(ExitCodes.Usage, ".")]
    [InlineData(ExitCodes.Usage, ".", "-o", "public", "--base-url", "ftp://data.example.org/")]
    [InlineData(ExitCodes.Usage, ".", "-o", "public", "--only", "half")]
    [InlineData(ExitCodes.Usage, ".", "-o", "taken.txt")]
    [InlineData(ExitCodes.Usage, ".", "-o", "public", "--reporter", "XX-EXAMPLE-1")]
    [InlineData(ExitCodes.Usage, ".", "-o", "public", "--reporter", "XX-EXAMPLE-1 unknown Example Fund")]
    [InlineData(ExitCodes.Usage, ".", "-o", "public", "--reporter", "XX|1 foundation Example Fund")]
    public void Run_WhatCannotBe_IsOneLineAndItsExitCode(int code, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Path, "taken.txt"), "");
        Run run = Run.In(folder.Path, ["site", .. arguments]);
        Assert.Equal((code, ""), (run.ExitCode, run.Out));
        Assert.Single(run.Error, '\n');
    }

    // Feeds have the name as their title, which neither begins nor ends with white space.
    [Theory]
    [InlineData("--name is empty, or begins or ends with white space", "--name", " Lamps")]
    [InlineData("--name is empty, or begins or ends with white space", "--name", "Lamps ")]
    [InlineData("cannot publish: The identifier has white space or one of / & | ?.\n", "--reporter", "XX|1 foundation Example Fund")]
    public void Run_NameOrPublisherThatCannotBe_SaysWhyInTheWordsOfTheCommandLine(string why, params string[] options)
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path, ["site", Samples, "-o", "public", "--base-url", "https://data.example.org/", .. options]);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains(why, run.Error.Replace(" See 'ilo-explorer site --help'.", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Titles(XElement activities) =>
        activities.Elements("iati-activity").Select(activity => activity.Element("title")!.Value).Order(StringComparer.Ordinal);
}

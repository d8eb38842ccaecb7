namespace Ilo.Explorer.Tests.Commands;

public sealed class DiffCommandTests
{
    private const string Older = "Programmes and projects\n\n\n  1. Lanterns\n\n    1 March 2009 - 30 April 2014\n\n    Light.\n\n  2. Ladders\n\n    1 March 2010 - 30 April 2013\n\n    Up.\n";

    private static readonly string Newer = Older.Replace("30 April 2014", "30 June 2014", StringComparison.Ordinal)
        .Replace("Ladders", "Ferries for the northern lakes", StringComparison.Ordinal)
            .Replace("1 March 2010 - 30 April 2013", "2 May 2016 - 30 April 2019", StringComparison.Ordinal);

    [Fact]
    public void Run_SamePages_FindsNothing()
    {
        Run run = Run.Of("diff", "samples/Pages", "samples/Pages");
        Assert.Equal((ExitCodes.Done, "No differences.\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Run_SamePagesAndIds_PrintsNothing()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("old.txt", Older).Path, "diff", "old.txt", "old.txt", "--ids");
        Assert.Equal((ExitCodes.Done, "", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Run_SamePagesInAnotherFolder_FindsNothing()
    {
        using TemporaryFolder folder = new();
        folder.Add("old/a.txt", Older).Add("new/b.txt", Older);
        Assert.Equal((ExitCodes.Done, "No differences.\n"), (Run.In(folder.Path, "diff", "old", "new") is var run ? (run.ExitCode, run.Out) : default));
    }

    [Fact]
    public void Run_ChangedPages_ShowsAddedChangedAndRemoved()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("old.txt", Older).Add("new.txt", Newer).Path, "diff", "old.txt", "new.txt");
        Assert.Equal(ExitCodes.Found, run.ExitCode);
        Assert.StartsWith("1 new, 1 changed, 1 gone\n\nNew\n  + project: Ferries for the northern lakes, 2 May 2016 – 30 April 2019\n", run.Out,
            StringComparison.Ordinal);
        Assert.Contains("\nChanged\n  ~ project: Lanterns\n      Dates: 1 March 2009 – 30 April 2014 → 1 March 2009 – 30 June 2014\n", run.Out,
            StringComparison.Ordinal);
        Assert.EndsWith("\nGone\n  - project: Ladders, 1 March 2010 – 30 April 2013\n", run.Out, StringComparison.Ordinal);
    }

    // Of a text of several parts those that differ; money as everywhere; what was not there before has no line.
    [Fact]
    public void Run_ChangedBudgetAndText_SaysWhatDiffersAsTheCardDoes()
    {
        const string Page = "Lanterns for every harbour\nProject\n\nDates: 1 March 2009 - 30 April 2014\nBudget: USD 1,200,000\n\nLight for boats.\n\n"
            + "Project background\n\nThe piers are dark.\n\nProject strategy\n\nLamps are lit.\n";
        using TemporaryFolder folder = new();
        string newer = Page.Replace("1,200,000", "3,400,000", StringComparison.Ordinal)
            .Replace("Lamps are lit.", "Lamps are lit each night by those who live beside the piers.", StringComparison.Ordinal);
        folder.Add("old/a.txt", Page).Add("new/a.txt", newer).Add("bare/a.txt", Page[..Page.IndexOf("Project background", StringComparison.Ordinal)]);
        Assert.Equal(
            """
            1 changed

            Changed
              ~ project: Lanterns for every harbour
                  Budget: USD 1,200,000 → USD 3,400,000
                  Text:
                    - Project strategy: Lamps are lit.
                    + Project strategy: Lamps are lit each night by those who live beside the piers.

            """,
            Run.With(new RunOptions { Folder = folder.Path, Width = 90 }, "diff", "old", "new").Out);
        Assert.EndsWith(
            """
                  Text:
                    + Project background: The piers are dark.
                    + Project strategy: Lamps are lit.

            """,
            Run.In(folder.Path, "diff", "bare", "old").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Json_IsOneObjectForEachDifference()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("old.txt", Older).Add("new.txt", Newer).Path, "diff", "old.txt", "new.txt", "--json");
        Assert.Equal((ExitCodes.Found, 3), (run.ExitCode, run.Lines.Length));
        Assert.Contains(run.Lines,
            line => line.StartsWith("{\"difference\":\"changed\",\"record\":\"project\",\"identifier\":\"lanterns", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_NewTitle_IsAChangeOfTheSameItemAndComesFirst()
    {
        using TemporaryFolder folder = new();
        string retitled = Older.Replace("1. Lanterns", "1. Lanterns for all", StringComparison.Ordinal);
        Run run = Run.In(folder.Add("old.txt", Older).Add("new.txt", retitled).Path, "diff", "old.txt", "new.txt");
        Assert.Equal(
            "1 changed\n\nChanged\n  ~ project: Lanterns for all\n      Title: Lanterns → Lanterns for all\n", run.Out);
    }

    [Fact]
    public void Run_WithIdentities_KeepsAnIdentifierOverTwoChangesOfTitle()
    {
        using TemporaryFolder folder = new();
        string second = Older.Replace("1. Lanterns", "1. Lanterns for all", StringComparison.Ordinal);
        string third = Older.Replace("1. Lanterns", "1. Lamps and lanterns for all", StringComparison.Ordinal);
        folder.Add("first.txt", Older).Add("second.txt", second).Add("third.txt", third);
        string[] kept = ["--identities", "kept.json", "--ids"];
        Assert.Equal("lanterns\n", Run.In(folder.Path, ["diff", "first.txt", "second.txt", .. kept]).Out);
        Assert.True(File.Exists(Path.Combine(folder.Path, "kept.json")));
        Assert.Equal("lanterns\n", Run.In(folder.Path, ["diff", "second.txt", "third.txt", .. kept]).Out);
        Assert.Equal(ExitCodes.Usage, Run.In(folder.Path, "diff", "first.txt", "second.txt", "--identities", "first.txt").ExitCode);
    }

    [Fact]
    public void Help_OfACommandThatPrintsIdentifiers_OffersAFileThatKeepsThem() =>
        Assert.All(
            (string[])["show", "projects", "events", "articles", "query", "diff", "export"],
            command => Assert.Contains("--identities", Run.Of(command, "--help").Out, StringComparison.Ordinal));

    [Fact]
    public void Run_OneSideMissing_IsAFailureOfTheInput()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Add("old.txt", Older).Path, "diff", "old.txt", "new.txt");
        Assert.Equal((ExitCodes.AllInputFailed, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("ilo-explorer: new.txt: no such file or folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ExportedCatalogue_IsTheOlderSide()
    {
        using TemporaryFolder folder = new();
        folder.Add("old.txt", Older).Add("new.txt", Newer).Add("bad.json", "{\"schemaVersion\":1,");
        Assert.Equal(ExitCodes.Done, Run.In(folder.Path, "export", "old.txt", "--format", "json", "-o", "catalogue.json").ExitCode);
        Assert.Equal((ExitCodes.Done, "No differences.\n"), Run.In(folder.Path, "diff", "catalogue.json", "old.txt") is var same
            ? (same.ExitCode, same.Out) : default);
        Assert.StartsWith("1 new, 1 changed, 1 gone\n", Run.In(folder.Path, "diff", "catalogue.json", "new.txt").Out, StringComparison.Ordinal);

        Run bad = Run.In(folder.Path, "diff", "bad.json", "new.txt");
        Assert.Equal((ExitCodes.AllInputFailed, ""), (bad.ExitCode, bad.Out));
        Assert.StartsWith("ilo-explorer: bad.json: the file is no catalogue (", bad.Error, StringComparison.Ordinal);
        Assert.Single(bad.Error, '\n');
    }

    [Fact]
    public void Run_ExportedCatalogueAndIdentitiesOfAnotherRun_IsUsageAndLeavesTheFile()
    {
        using TemporaryFolder folder = new();
        folder.Add("old.txt", Older).Add("new.txt", Newer);
        Run.In(folder.Path, "export", "new.txt", "--format", "json", "-o", "catalogue.json");
        Run.In(folder.Path, "export", "old.txt", "--format", "json", "-o", "other.json", "--identities", "kept.json");
        string kept = Path.Combine(folder.Path, "kept.json");
        string before = File.ReadAllText(kept);
        Run run = Run.In(folder.Path, "diff", "catalogue.json", "new.txt", "--identities", "kept.json");
        Assert.Equal(
            (ExitCodes.Usage, "",
                "ilo-explorer: kept.json: the identities there do not continue those of the older side; name another file with --identities.\n"),
            (run.ExitCode, run.Out, run.Error));
        Assert.Equal(before, File.ReadAllText(kept));
    }

    [Fact]
    public void Run_ExportedCatalogueAndItsOwnIdentities_FindsNothing()
    {
        using TemporaryFolder folder = new();
        folder.Add("new.txt", Newer);
        Run.In(folder.Path, "export", "new.txt", "--format", "json", "-o", "catalogue.json", "--identities", "kept.json");
        Run run = Run.In(folder.Path, "diff", "catalogue.json", "new.txt", "--identities", "kept.json");
        Assert.Equal((ExitCodes.Done, "No differences.\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Run_OneArgument_IsUsage() => Assert.Equal(ExitCodes.Usage, Run.Of("diff", "samples/Pages").ExitCode);
}

using System.Text.Json;
using Ilo.Domain;
using Ilo.Explorer.Commands;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Commands;

public sealed class QueryCommandTests
{
    [Fact]
    public void Run_Query_ShowsRecordsFacetsAndBothForms()
    {
        Run run = Run.Of("query", "donor:eu active:2019-06-01", "--on", "2019-06-01");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("(ILES)", run.Out, StringComparison.Ordinal);
        Assert.Contains("By theme, 8 of ", run.Out, StringComparison.Ordinal);
        Assert.Contains("  ✓ EU ", run.Out, StringComparison.Ordinal);
        Assert.Equal("Query: donor:eu active:2019-06-01", run.Lines[^2]);
        Assert.Equal("URL:   ?donor=eu&active=2019-06-01", run.Lines[^1]);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    public void Run_AnyWidth_StaysInIt(int width)
    {
        Run run = Run.With(new RunOptions { Width = width }, "query", "theme:child-labour");
        Assert.All(run.Lines, line => Assert.True(Ilo.Explorer.Output.Paint.Cells(line.TrimEnd()) <= width, line));
    }

    [Fact]
    public void Run_Json_IsOneObjectWithTotalsRecordsAndFacets()
    {
        using JsonDocument json = JsonDocument.Parse(Assert.Single(Run.Of("query", "donor:eu active:2019-06-01", "--json").Lines));
        JsonElement root = json.RootElement;
        Assert.Equal(root.GetProperty("total").GetProperty("projects").GetInt32(), root.GetProperty("projects").GetArrayLength());
        Assert.Equal("donor:eu active:2019-06-01", root.GetProperty("query").GetString());
        JsonElement donors = root.GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("key").GetString() == "donor");
        Assert.Contains(donors.GetProperty("values").EnumerateArray(), value => value.GetProperty("value").GetString() == "eu"
            && value.GetProperty("chosen").GetBoolean());
    }

    [Theory]
    [InlineData()]
    [InlineData("--limit", "2")]
    [InlineData("--sort", "-title", "--limit", "3")]
    [InlineData("--ids")]
    [InlineData("--columns", "id,start")]
    public void Run_Json_IsTheShortFormOfFormatJson(params string[] options)
    {
        Run run = Run.Of(["query", "donor:eu", "--json", .. options]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(run, Run.Of(["query", "donor:eu", "--format", "json", .. options]));
    }

    [Fact]
    public void Run_JsonWithOrderAndLimit_HasTheseRecordsAndCountsAll()
    {
        string[] titles = [.. Run.Of("query", "in:project donor:eu", "--format", "csv", "--columns", "title").Lines[1..].Select(title => title.Trim('"'))];
        using JsonDocument json = JsonDocument.Parse(
            Assert.Single(Run.Of("query", "in:project donor:eu", "--json", "--sort", "-title", "--limit", "2").Lines));
        Assert.Equal(
            titles.OrderByDescending(title => title, StringComparer.OrdinalIgnoreCase).Take(2),
            json.RootElement.GetProperty("projects").EnumerateArray().Select(project => project.GetProperty("title").GetString()));
        Assert.Equal(titles.Length, json.RootElement.GetProperty("total").GetProperty("projects").GetInt32());
    }

    // A facet counts what each value would find; values that find nothing are no rows, on whatever screen they would stand.
    [Theory]
    [InlineData("query", "donor:eu")]
    [InlineData("query", "theme:child-labour", "in:project")]
    [InlineData("donors")]
    [InlineData("themes")]
    [InlineData]
    public void Run_Bars_HaveNoRowOfZero(params string[] command)
    {
        string[] bars = [.. Run.With(new RunOptions { Width = 80 }, command).Lines.Where(line => line.Contains('█', StringComparison.Ordinal)
            || System.Text.RegularExpressions.Regex.IsMatch(line, "^ [ ✓] .* [0-9]+$"))];
        Assert.NotEmpty(bars);
        Assert.All(bars, line => Assert.DoesNotMatch(" 0( |$)", line));
    }

    [Fact]
    public void Run_IdsOfNothing_PrintsNothing() =>
        Assert.Equal((ExitCodes.Done, ""), Run.Of("query", "zeppelin", "--ids") is var run ? (run.ExitCode, run.Out) : default);

    [Theory]
    [InlineData("donr:eu")]
    [InlineData("active:2019-02-30")]
    [InlineData("-")]
    public void Run_QueryThatCannotBeRead_IsOneLineAndUsage(string query)
    {
        foreach (Run run in new[] { Run.Of("query", query), Run.Of("projects", "--where", query), Run.Of("timeline", "--where", query) })
        {
            Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
            Assert.StartsWith("ilo-explorer: query(1,", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error, '\n');
        }
    }

    [Fact]
    public void Run_UnknownDonor_WarnsAndFindsNothing()
    {
        Run run = Run.Of("query", "donor:nowhere");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("warning", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was found.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Limit_SaysHowManyThereAreOfEachKindAndNoKindOfWhichThereIsNone()
    {
        Run run = Run.Of("query", "donor:eu", "--limit", "3");
        Assert.StartsWith("Projects (3 of 6)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n6 projects, 1 article.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MoreBarsThanAreShown_SaysHowManyThereAre()
    {
        string[] lines = Run.Of("query", "skills").Lines;
        int years = Array.FindIndex(lines, line => line.StartsWith("By year", StringComparison.Ordinal));
        Assert.Equal("By year, 8 of 10", lines[years]);
        Assert.Equal(8, lines.Skip(years + 1).TakeWhile(line => line.StartsWith("    2", StringComparison.Ordinal)).Count());
        Assert.Contains("By donor", lines);
    }

    [Fact]
    public void Run_Kinds_AreNamedAsInLists()
    {
        Run run = Run.Of("query", "in:article");
        Assert.Contains("\n    press release", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("press-release", run.Out, StringComparison.Ordinal);
        Assert.All(
            Enum.GetValues<Ilo.Domain.OrganisationKind>(),
            kind => Assert.Equal(Words.Of(kind), Words.OfOrganisationKind(Words.Kebab(kind.ToString()))));
    }

    [Theory]
    [InlineData("donor:eu", "active:2019-06-01")]
    [InlineData("donor:eu", "active:2019-06-01", "samples/Pages")]
    [InlineData("donor:eu active:2019-06-01", "samples/Pages")]
    public void Run_TermsWithoutQuotes_AreOneQuery(params string[] arguments) =>
        Assert.Equal(Run.Of("query", "donor:eu active:2019-06-01"), Run.Of(["query", .. arguments]));

    [Fact]
    public void Run_FileThatIsNotThere_IsNoWordOfTheQuery()
    {
        Run run = Run.Of("query", "donor:eu", "none.txt");
        Assert.Equal((ExitCodes.AllInputFailed, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("ilo-explorer: none.txt: no such file or folder", run.Error, StringComparison.Ordinal);
    }

    // Else the file would be read, and everything on it found.
    [Theory]
    [InlineData("lamps", "lamps", "\n1 project.\n")]
    [InlineData("looms.txt", "\"looms txt\"", "Nothing was found.\n")]
    public void Run_FirstArgumentThatNamesAPageToo_IsTheQuery(string first, string query, string found)
    {
        const string Page = "Programmes and projects\n\n  1. Lamps\n\n    1 March 2009 - 30 April 2014\n\n  2. Looms\n\n    1 March 2010 - 30 April 2014\n";
        using TemporaryFolder folder = new();
        folder.Add("lamps", Page).Add("looms.txt", Page);
        Run run = Run.With(RunOptions.Reading(Page) with { Folder = folder.Path }, "query", first, "looms.txt");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains(found, run.Out, StringComparison.Ordinal);
        Assert.Contains($"Query: {query}\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsAndPages_PathThatBeginsWithASpace_StaysAsItIs()
    {
        using TemporaryFolder folder = new();
        folder.Add(" lamps.txt", "Lamps");
        WordsAndPages read = WordsAndPages.Of([" lamps ", " lamps.txt"], folder.Path, beginsWithWord: true);
        Assert.Equal("lamps", read.Words);
        Assert.Equal([" lamps.txt"], read.Pages);
    }

    [Fact]
    public void Run_NoQuery_IsUsage() => Assert.Equal(ExitCodes.Usage, Run.Of("query").ExitCode);

    [Fact]
    public void Where_Projects_KeepsWhatTheQueryFinds()
    {
        Project[] all = [.. Run.Of("projects", "--json").Lines.Select(Read)];
        Project[] kept = [.. Run.Of("projects", "--json", "--where", "donor:eu active:2019-06-01").Lines.Select(Read)];
        Assert.NotEmpty(kept);
        Assert.Equal(all.FundedBy("eu").ActiveOn(new(2019, 6, 1)), kept);

        static Project Read(string line) => Ilo.Domain.Json.IloJson.Deserialize<Project>(line);
    }
}

using Ilo.Domain;
using Ilo.Domain.Json;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Commands;

/// <summary>The options of every list.</summary>
public sealed class ListTests
{
    public static TheoryData<string> Lists => ["projects", "events", "articles", "donors", "themes", "read", "check", "timeline"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Csv_EveryList_HasAHeaderAndAsManyValuesInEachLine(string command)
    {
        string[] lines = Run.Of(command, "--format", "csv").Lines;
        Assert.True(lines.Length > 5);
        Assert.All(lines, line => Assert.Equal(Values(lines[0]).Count, Values(line).Count));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Tsv_EveryList_HasAsManyTabsInEachLine(string command)
    {
        string[] lines = Run.Of(command, "--format", "tsv").Lines;
        Assert.All(lines, line => Assert.Equal(lines[0].Count(c => c == '\t'), line.Count(c => c == '\t')));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Markdown_EveryList_IsATable(string command)
    {
        string[] lines = Run.Of(command, "--format", "markdown").Lines;
        Assert.Matches("^\\|( -+:? \\|)+$", lines[1]);
        Assert.All(lines, line => Assert.Equal(lines[0].Count(c => c == '|'), line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Limit_EveryList_PrintsSoMany(string command) =>
        Assert.Equal(3, Run.Of(command, "--format", "tsv", "--limit", "2").Lines.Length);

    // A table has its headings in any width.
    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Table_AnyWidth_HasHeadingsOverItsValues(int width)
    {
        foreach (string command in (string[])["projects", "query in:project", "timeline --columns title,start,end,status,donors"])
        {
            string[] lines = Run.With(new RunOptions { Width = width }, [.. command.Split(' '), "--limit", "9"]).Lines;
            int rule = Array.FindIndex(lines, line => line.StartsWith('─'));
            string headings = string.Join('\n', lines[..rule]);
            Assert.All((string[])["Project", "First day", "Last day", "Status", "Donors"], heading => Assert.Contains(heading, headings, StringComparison.Ordinal));
            string line = lines[..rule].First(line => line.Contains("First day", StringComparison.Ordinal));
            (int first, int last) = (line.IndexOf("First day", StringComparison.Ordinal), line.IndexOf("Last day", StringComparison.Ordinal));
            string[] dated = [.. lines[(rule + 1)..].Where(row => System.Text.RegularExpressions.Regex.IsMatch(row, "[0-9]{4}-[0-9]{2}-[0-9]{2}"))];
            Assert.True(dated.Length >= 4);
            Assert.All(dated, row => Assert.Matches("^[0-9-]{10}$", row[first..(first + 10)]));
            Assert.All(dated, row => Assert.Matches("^[0-9-]{10}$", row[last..(last + 10)]));
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Table_AnyWidth_StaysInItAndShowsEveryTitle(int width)
    {
        foreach (string command in (string[])["projects", "events", "articles", "donors", "themes", "read", "timeline"])
        {
            Run run = Run.With(new RunOptions { Width = width }, command);
            Assert.All(run.Lines.TakeWhile(line => !line.Contains("ILO0", StringComparison.Ordinal)), line => Assert.True(Paint.Cells(line) <= width, line));
            Assert.All(run.Lines, line => Assert.False(line.EndsWith(' '), line));
        }

        string text = Run.With(new RunOptions { Width = width }, "projects").Out;
        Assert.All(Run.Of("projects", "--format", "tsv", "--columns", "title").Lines[1..], title => Assert.All(title.Split(' '), word => Assert.Contains(word, text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Table_Numbers_HaveSeparatorsAndOtherFormatsNone()
    {
        string[] list = ["projects", "--columns", "title,budget", "--sort", "-budget", "--limit", "1"];
        Assert.Contains(" 11,500,000\n", Run.Of(list).Out, StringComparison.Ordinal);
        Assert.EndsWith("\t11500000\n", Run.Of([.. list, "--format", "tsv"]).Out, StringComparison.Ordinal);
    }

    // The identifiers stand beside the names where both have room; the number always does.
    [Theory]
    [InlineData(40, false)]
    [InlineData(60, false)]
    [InlineData(80, true)]
    [InlineData(120, true)]
    public void Subjects_AnyWidth_HaveTheirNumberAndWholeIdentifiers(int width, bool hasIds)
    {
        foreach (string limit in (string[])["3", "100"])
        {
            Run run = Run.With(new RunOptions { Width = width }, "themes", "--limit", limit);
            Assert.Equal(hasIds, run.Out.Contains(" international-labour-standards ", StringComparison.Ordinal));
            Assert.Matches("  International labour sta.* 13 █", run.Lines[1]);
            Assert.All(run.Lines.Skip(1), line => Assert.Matches(" [0-9]+ [█▉▊▋▌▍▎▏░]+$", line));
        }
    }

    [Fact]
    public void Sort_Column_OrdersFromEitherEndWithEmptyValuesLast()
    {
        string[] up = Run.Of("projects", "--sort", "budget", "--columns", "budget", "--format", "tsv").Lines[1..];
        string[] down = Run.Of("projects", "--sort", "-budget", "--columns", "budget", "--format", "tsv").Lines[1..];
        Assert.Equal(["2150000", "3400000", "11500000"], up);
        Assert.Equal(up.Reverse(), down);

        // A line of an empty value alone is no line here: beside another column it is.
        foreach (string order in (string[])["budget", "-budget"])
        {
            bool[] isGiven = [.. Run.Of("projects", "--sort", order, "--columns", "budget,title", "--format", "tsv").Lines[1..].Select(line => line[0] != '\t')];
            Assert.Equal(isGiven.OrderDescending(), isGiven);
            Assert.Contains(false, isGiven);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Table_WithColumnsOrderAndLimit_HasThoseAndNoOthers(string command)
    {
        string[] columns = Run.Of(command, "--format", "tsv").Lines[0].Split('\t');
        string chosen = string.Join(',', columns.Take(3).Reverse());
        string[] values = [.. Run.Of(command, "--format", "tsv", "--columns", chosen, "--sort", "-" + columns[0], "--limit", "2").Lines[1..]
            .SelectMany(line => line.Split('\t')).Where(value => value.Length > 0)];
        string[] lines = Run.With(new RunOptions { Width = 400 }, command, "--columns", chosen, "--sort", "-" + columns[0], "--limit", "2").Lines;
        string table = string.Join('\n', lines);
        Assert.All(values, value => Assert.Contains(value, table, StringComparison.Ordinal));
        Assert.DoesNotContain('█', table);

        // What reading says of each page stands below its table.
        Assert.InRange(lines.Length, 4, command == "read" ? 40 : 8);
    }

    [Fact]
    public void Timeline_Sorted_IsDrawnInThatOrder()
    {
        string[] titles = [.. Run.Of("timeline", "--sort", "title", "--columns", "title", "--format", "tsv").Lines[1..].Select(title => title[..20])];
        Assert.Equal(titles, Run.With(new RunOptions { Width = 200 }, "timeline", "--sort", "title").Lines.Skip(1).Take(titles.Length).Select(line => line[..20]));
        Assert.Equal(4, Run.Of("timeline", "--limit", "2").Lines.TakeWhile(line => !line.Contains("without", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public void Check_LimitedAndSorted_ShowsThoseAndCountsAll()
    {
        Run all = Run.Of("check"), some = Run.Of("check", "--limit", "2", "--sort", "severity");
        Assert.Equal(all.Lines[^1], some.Lines[^1]);
        Assert.Equal(2, some.Lines.Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, "^ +[0-9]+,[0-9]+  ")));
        Assert.Contains("more are not shown.", some.Out, StringComparison.Ordinal);
        Assert.Equal(2, Run.Of("check", "--limit", "2", "--format", "github").Lines.Length);
    }

    [Fact]
    public void Columns_Json_AreTheProperties() => Assert.Equal(
        "{\"title\":\"Skills for Cleaner Mills in Textile Finishing (SkillMill)\",\"start\":\"2026-07-01\"}",
        Run.Of("projects", "--json", "--columns", "title,start", "--limit", "1").Lines[0]);

    [Fact]
    public void Columns_UnknownName_IsUsageAndNamesThemAll()
    {
        Run run = Run.Of("projects", "--columns", "title,colour");
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("'colour' is no column; give one of title, start, end", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_Projects_AreWhatShowTakes() => Assert.All(
        Run.Of("projects", "--ids", "--limit", "4").Lines, id => Assert.Contains($"project {id}\n", Run.With(new RunOptions { Width = 200 }, "show", id).Out, StringComparison.Ordinal));

    [Fact]
    public void Identities_ListedAgainWithANewTitle_KeepTheIdentifier()
    {
        const string page = "Programmes and projects\n\n\n  1. Lanterns\n\n    1 March 2009 - 30 April 2014\n\n    Light.\n";
        using TemporaryFolder folder = new();
        folder.Add("a.txt", page);
        Assert.Equal(["lanterns"], Run.In(folder.Path, "projects", "a.txt", "--ids", "--identities", "ids.json").Lines);
        folder.Add("a.txt", page.Replace("Lanterns", "Lanterns for every street", StringComparison.Ordinal));
        Assert.Equal(["lanterns"], Run.In(folder.Path, "projects", "a.txt", "--ids", "--identities", "ids.json").Lines);
        Assert.Equal(["lanterns-for-every-street"], Run.In(folder.Path, "projects", "a.txt", "--ids").Lines);
    }

    [Theory]
    [InlineData("projects", "--identities")]
    [InlineData("export", "--output")]
    public void Output_OverAPageThatIsRead_IsRefused(string command, string option)
    {
        using TemporaryFolder folder = new();
        folder.Add("a.txt", "Topics\n");
        Run run = Run.In(folder.Path, command, ".", option, "./a.txt");
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Out));
        Assert.Equal($"ilo-explorer: ./a.txt: this page was read and would be overwritten; name another file with {option}.\n", run.Error);
        Assert.Equal("Topics\n", File.ReadAllText(Path.Combine(folder.Path, "a.txt")));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("query", "in:project")]
    public void Ids_OfProjects_AreThoseOfProjects(params string[] command)
    {
        HashSet<string> all = [.. Run.Of("projects", "--ids").Lines];
        string[] ids = Run.Of([.. command, "--ids"]).Lines;
        Assert.True(ids.Length > 10);
        Assert.Subset(all, ids.ToHashSet());
    }

    [Theory]
    [InlineData("--where don", "donor:")]
    [InlineData("--where donor:e", "donor:eu")]
    [InlineData("--where theme:child", "theme:child-labour")]
    [InlineData("--format m", "markdown")]
    [InlineData("--sort st", "start")]
    public void Suggest_Projects_CompletesTermsAndValues(string typed, string expected) =>
        Assert.Contains(expected, Run.Of($"[suggest:{typed.Length + 9}]", $"projects {typed}").Lines);

    [Theory]
    [InlineData("query ")]
    [InlineData("query donor:eu ")]
    [InlineData("query \"donor:eu ")]
    [InlineData("query donor:eu active:2019-06-01 ")]
    [InlineData("projects --where \"donor:eu ")]
    [InlineData("projects --where ")]
    public void Suggest_AfterASpace_OffersEveryKeyOnce(string typed)
    {
        string[] offered = Run.Of($"[suggest:{typed.Length}]", typed).Lines;
        Assert.All(Ilo.Explorer.Commands.QueryTerms.Keys, key => Assert.Single(offered, key));
        Assert.Equal(offered.Distinct(), offered);
    }

    [Theory]
    [InlineData("query donor:eu the", "theme:")]
    [InlineData("query donor:eu theme:child", "theme:child-labour")]
    [InlineData("query \"donor:eu theme:child", "theme:child-labour")]
    [InlineData("projects --where \"donor:eu theme:child", "theme:child-labour")]
    [InlineData("query 'donor:eu theme:child", "theme:child-labour")]
    [InlineData("query \"theme:child", "theme:child-labour")]
    [InlineData("query donor:eu \"theme:child", "theme:child-labour")]
    [InlineData("query donor:eu 'the", "theme:")]
    [InlineData("projects --where 'donor:eu the", "theme:")]
    [InlineData("projects --where \"the", "theme:")]
    [InlineData("projects --where=\"donor:eu the", "theme:")]
    [InlineData("projects --where='donor:eu theme:child", "theme:child-labour")]
    public void Suggest_AfterATerm_CompletesTheNext(string typed, string expected) =>
        Assert.Equal(expected, Assert.Single(Run.Of($"[suggest:{typed.Length}]", typed).Lines));

    // Whatever stands before the cursor: a shell gets words or nothing, and never a stack trace.
    [Fact]
    public void Suggest_AnyBeginningOfACommandLine_EndsWell()
    {
        foreach (string line in (string[])["projects --where=\"donor:eu the\" --limit=3 --format=csv a.txt", "query 'donor:eu the' --sort=-end pages/",
            "show \"it's\" - --on=2020-01-01", "diff \"a b\" 'c d' --columns=title,id", "--json --on '2020", "site pages/ -o=\"x y\" --only \"a"])
        {
            foreach (int length in Enumerable.Range(0, line.Length + 1))
            {
                Run run = Run.Of($"[suggest:{length}]", line[..length]);
                Assert.True((run.ExitCode, run.Error) == (ExitCodes.Done, ""), line[..length]);
            }
        }
    }

    [Fact]
    public void Suggest_Values_AreAllUnderstood()
    {
        string[] offered = [.. Ilo.Explorer.Commands.QueryTerms.Keys.SelectMany(key => Run.Of($"[suggest:{key.Length + 6}]", $"query {key}").Lines)
            .Where(term => term.Contains(':', StringComparison.Ordinal) && !term.EndsWith(':') && !term.EndsWith('@'))];
        Assert.True(offered.Length > 100);
        Assert.All((string[])["event-status:postponed", "donor-kind:government", "kind:press-release", "in:event", "sort:-end"],
            term => Assert.Contains(term, offered));
        Assert.All(offered, term => Assert.Empty(CatalogueQuery.Parse(term).Diagnostics));
    }

    [Fact]
    public void Json_Projects_ReadBackWithTheirIdentifierBeside()
    {
        string line = Run.Of("projects", "--json").Lines[0];
        Assert.StartsWith("{\"identifier\":\"skills-for-cleaner-mills", line, StringComparison.Ordinal);
        Assert.Equal("Skills for Cleaner Mills in Textile Finishing (SkillMill)", IloJson.Deserialize<Domain.Project>(line).Title);
    }

    // The values of a line without line breaks in them.
    private static List<string> Values(string line)
    {
        List<string> values = [""];
        bool quoted = false;
        foreach (char c in line)
        {
            quoted ^= c == '"';
            if (c == ',' && !quoted)
            {
                values.Add("");
            }
            else
            {
                values[^1] += c;
            }
        }

        return values;
    }
}

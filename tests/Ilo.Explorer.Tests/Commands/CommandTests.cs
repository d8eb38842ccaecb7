using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Text;
using Ilo.Explorer.Commands;

namespace Ilo.Explorer.Tests.Commands;

public sealed class CommandTests
{
    private static readonly Catalogue Samples = Catalogue.From(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "Pages"), "*.txt")
            .Select(file => PageReader.Read(File.ReadAllText(file), new PageReaderOptions { SourceName = file })));

    /// <summary>Gets the commands that take pages, with what has to stand before them.</summary>
    public static TheoryData<string> OnPages => [.. CommandNames.All.Where(name => name is not ("diff" or "query" or "show" or "site"))];

    [Theory]
    [MemberData(nameof(OnPages))]
    public void Run_NothingReadable_IsOneLineAndItsExitCode(string command)
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path, command, "none.txt");
        Assert.Equal((ExitCodes.AllInputFailed, ""), (run.ExitCode, run.Out));
        Assert.Single(run.Error, '\n');
    }

    [Theory]
    [MemberData(nameof(OnPages))]
    public void Run_PageWithoutRecords_SaysSomething(string command)
    {
        Run run = Run.With(RunOptions.Reading("Topics\n"), command, "-");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.True(run.Out.Length > 0 || command == "export");
    }

    [Theory]
    [MemberData(nameof(OnPages))]
    public void Run_Json_IsOneObjectALine(string command)
    {
        Run run = Run.Of(command, "--json");
        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.All(run.Lines, line =>
        {
            using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(line);
            Assert.Equal(System.Text.Json.JsonValueKind.Object, json.RootElement.ValueKind);
        });
    }

    [Theory]
    [MemberData(nameof(OnPages))]
    public void Run_Text_HasNoEscapeCodesAndFitsTheWidth(string command)
    {
        Run run = Run.With(new RunOptions { Width = 80 }, command);
        Assert.DoesNotContain('\e', run.Out);
        if (command is not "export")
        {
            Assert.All(run.Lines, line => Assert.True(Ilo.Explorer.Output.Paint.Cells(line.TrimEnd()) <= 80, line));
        }
    }

    [Theory]
    [InlineData("read", 40)]
    [InlineData("read", 60)]
    [InlineData("read", 80)]
    [InlineData("read", 200)]
    [InlineData("check", 40)]
    [InlineData("check", 60)]
    [InlineData("check", 80)]
    [InlineData("check", 200)]
    public void Run_AnyWidth_KeepsEveryLineInIt(string command, int width) => Assert.All(
        Run.With(new RunOptions { Width = width }, command).Lines,
        line => Assert.True(Ilo.Explorer.Output.Paint.Cells(line.TrimEnd()) <= width, line));

    private static readonly Lazy<string> Printed = new(Print);

    private static string Print() => Run.Of("read").Out + Run.Of("timeline").Out + Run.Of("donors").Out + Run.Of("check").Out;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void Run_AnyCulture_PrintsTheSame(string culture)
    {
        string expected = Printed.Value;
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Print());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Read_Json_IsAReadingOfTheLibrary()
    {
        Run run = Run.Of("read", "samples/Pages/projects.txt", "--json");
        PageReading reading = IloJson.Deserialize<PageReading>(Assert.Single(run.Lines));
        Assert.Equal(20, reading.Projects.Count());
    }

    [Fact]
    public void Projects_Json_AreTheCataloguesProjects() => Assert.Equal(
        Samples.Projects.ToHashSet(),
        Run.Of("projects", "--json").Lines.Select(line => IloJson.Deserialize<Project>(line)).ToHashSet());

    [Fact]
    public void Events_Json_AreTheCataloguesEventsLatestFirst()
    {
        Event[] events = [.. Run.Of("events", "--json").Lines.Select(line => IloJson.Deserialize<Event>(line))];
        Assert.Equal(Samples.Events.Count, events.Length);
        Assert.Equal(events.OrderByDescending(item => item.Dates?.Start).Select(item => item.Dates?.Start), events.Select(item => item.Dates?.Start));
    }

    [Fact]
    public void Articles_Text_ShowsKindAndDate()
    {
        Run run = Run.Of("articles", "samples/Pages/press-release-rise.txt");
        Assert.Contains("press release", run.Out, StringComparison.Ordinal);
        Assert.Contains("2023-03-02", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_SamplePages_HasOneLineForEachProject()
    {
        Run run = Run.Of("timeline", "--on", "2019-06-01");
        Assert.Equal(Samples.Projects.Count(project => project.Duration is not null),
            run.Lines.Count(line => line[0] != ' ' && line[0] != '█' && line.AsSpan().IndexOfAny("█░▒") > 0));
        Assert.Contains($"active on 1 June 2019 ({Samples.Projects.ActiveOn(new(2019, 6, 1)).Count()})", run.Out, StringComparison.Ordinal);
    }

    // A status says something of a day that is given; without one, most that ever ran is over.
    [Theory]
    [InlineData("EU (6)")]
    [InlineData("active on 1 June 2019", "--on", "2019-06-01")]
    [InlineData("active on 1 January 2020", "--by", "status")]
    [InlineData("EU (6)", "--on", "2019-06-01", "--by", "donor")]
    [InlineData("active on 1 January 2020", "--where", "donor:eu")]
    [InlineData("active on 1 January 2020", "--where", "donor:none")]
    public void Timeline_Colours_SayWhoPaysOrOnADayThatIsGivenTheStatus(string expected, params string[] options)
    {
        Run run = Run.With(new RunOptions { Width = 100, Color = true }, ["timeline", .. options]);
        Assert.Contains(expected, string.Join(' ', run.Lines[^2..]), StringComparison.Ordinal);
        string[] bars = [.. run.Lines.Skip(1).SelectMany(line => System.Text.RegularExpressions.Regex.Matches(line, "\e\\[([0-9]+)m([█▓▒▚▀▄░])"))
            .Select(match => match.Groups[1].Value)];
        Assert.True(bars.Length > 3);
        Assert.True(bars.Count(colour => colour != "90") * 2 >= bars.Length, string.Join(' ', bars));
    }

    [Theory]
    [InlineData("today")]
    [InlineData("2019-02-29")]
    [InlineData("1/6/2019")]
    public void Timeline_NoDay_IsOneLineAndUsage(string day)
    {
        Run run = Run.Of("timeline", "--on", day);
        Assert.Equal(
            (ExitCodes.Usage, $"ilo-explorer: '{day}' is no day; give it as year-month-day, for example 2026-01-01. See 'ilo-explorer timeline --help'.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void Donors_SamplePages_DrawsABarForEachThatPaysForAProject()
    {
        Run run = Run.Of("donors");
        Assert.All(Samples.Projects.SelectMany(project => project.Donors), donor => Assert.Contains($"{donor.Id} ", run.Out, StringComparison.Ordinal));
        Assert.Contains("not stated", run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch(" 0( |$)", run.Out);
    }
}

using Ilo.Domain;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Tests.Output;

public sealed class TimelineTests
{
    private static readonly LocalDate On = new(2012, 7, 1);

    [Fact]
    public void Write_Projects_DrawsEachOnceOverAScaleOfYears()
    {
        string drawn = Draw(70, Lasting("Later", 2013, 2014), Lasting("Earlier", 2011, 2012));
        Assert.Equal(
            """
                     2011           2012           2013           2014
            Earlier  ███████████████████████████████
            Later                          ┊       ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

            █ active on 1 July 2012 (1)  ░ planned (1)

            """, drawn);
    }

    [Fact]
    public void Write_ByDonor_NamesTheDonorBesideTheBar()
    {
        Project[] projects = [Lasting("Later", 2013, 2014) with { Donors = [Donor.Named("Sweden")] }, Lasting("Earlier", 2011, 2012)];
        string[] lines = Captured.In(90, terminal => Timeline.Write(terminal, projects, On, byDonor: true)).Split('\n');
        Assert.Matches("^Earlier +░+$", lines[1]);
        Assert.Matches("^Later    Sweden  +┊ +█+$", lines[2]);
        Assert.Equal("█ Sweden (1)  ░ not stated (1)  ┊ 1 July 2012", lines[4]);
    }

    // In a narrow chart, where donors are not named beside the bars, and without colour too.
    [Theory]
    [InlineData(40, false)]
    [InlineData(120, false)]
    [InlineData(40, true)]
    public void Write_ByDonor_EachDonorHasAPatternThatTheLegendNames(int width, bool color)
    {
        string[] donors = ["Austria", "Brazil", "Canada", "Denmark", "Egypt", "Finland", "Ghana"];
        Project[] projects = [.. donors.Select((name, i) => Lasting($"P{i}", 2010, 2013) with { Donors = [Donor.Named(name)] }), Lasting("P7", 2010, 2013)];
        string[] lines = Captured.In(width, terminal => Timeline.Write(terminal, projects, On, byDonor: true), color).Split('\n');
        string legend = string.Join("  ", lines[10..]);
        char[] blocks = [.. lines[1..9].Select(line => line[line.IndexOfAny([.. "█▓▒▚▀▄░"])])];
        Assert.Equal("█▓▒▚▀▄▄░", new string(blocks));
        string[] named = [.. donors[..5].Select(name => $"{name} (1)"), "others (2)", "not stated (1)"];
        Assert.All(named.Zip("█▓▒▚▀▄░"), one => Assert.Matches($"{one.Second}(\e\\[0m)? {System.Text.RegularExpressions.Regex.Escape(one.First)}", legend));
        string[] colours = [.. lines[1..9].Select(line => System.Text.RegularExpressions.Regex.Match(line, "\e\\[([0-9]+)m[█▓▒▚▀▄░]").Groups[1].Value)];
        Assert.Equal(color ? 6 : 1, colours.Distinct().Count());
        Assert.DoesNotContain("90", colours[..5]);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Write_AnyWidth_StaysInIt(int width)
    {
        string drawn = Draw(width, Lasting(new string('t', 500), 1919, 2030), Lasting("日本の長い題名日本の長い題名日本の長い題名日本の長い題名", 2000, 2001), Lasting("x", 1, 9999));
        Assert.All(drawn.Split('\n').SkipLast(2), line => Assert.True(Paint.Cells(line) <= width, line));
    }

    [Fact]
    public void Write_OneDay_IsSeen() => Assert.Contains('█', Draw(80, new Project { Title = "x", Duration = new(On, On) }));

    [Fact]
    public void Write_WithoutDates_SaysHowMany()
    {
        Assert.Equal("1 project without dates.\n", Draw(80, new Project { Title = "x" }));
        Assert.EndsWith("2 projects without dates.\n", Draw(80, new Project { Title = "x" }, new Project { Title = "y" }, Lasting("z", 2000, 2001)),
            StringComparison.Ordinal);
    }

    private static Project Lasting(string title, int first, int last) =>
        new() { Title = title, Duration = new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)) };

    private static string Draw(int width, params Project[] projects) => Captured.In(width, terminal => Timeline.Write(terminal, projects, On, byDonor: false));
}

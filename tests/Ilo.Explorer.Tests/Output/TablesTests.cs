using Ilo.Domain;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Tests.Output;

public sealed class TablesTests
{
    private static readonly Project[] Projects =
    [
        new() { Title = string.Join(' ', Enumerable.Repeat("long", 50)), Duration = new(new LocalDate(2001, 1, 1), new LocalDate(2001, 12, 31)), Donors = [Donor.Named("European Union")] },
        new() { Title = "[red]not markup[/] \e[31m\u202E <script>", Donors = [Donor.Named("Somebody Whose Name Is Long"), Donor.Named("Another")] },
        new() { Title = new string('x', 1_000_000) },
    ];

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void WriteCatalogueProjects_AnyWidth_StaysInIt(int width)
    {
        string table = Captured.In(width, terminal => Tables.WriteCatalogueProjects(terminal, Projects, new LocalDate(2001, 6, 1)));
        Assert.All(table.Split('\n'), line => Assert.True(Paint.Cells(line.TrimEnd()) <= width, line));
    }

    [Fact]
    public void WriteCatalogueProjects_HostileTitle_IsShownAsText()
    {
        string table = Captured.In(120, terminal => Tables.WriteCatalogueProjects(terminal, Projects, new LocalDate(2001, 6, 1)), color: true);
        Assert.Contains("[red]not markup[/] \uFFFD[31m\uFFFD <script>", table, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', table);
        Assert.True(table.Length < 20_000);
    }

    [Theory]
    [InlineData(2000, "planned")]
    [InlineData(2001, "active")]
    [InlineData(2002, "closed")]
    public void WriteCatalogueProjects_Day_DecidesTheStatus(int year, string status) =>
        Assert.Contains(status, Captured.In(80, terminal => Tables.WriteCatalogueProjects(terminal, Projects, new LocalDate(year, 12, 31))), StringComparison.Ordinal);
}

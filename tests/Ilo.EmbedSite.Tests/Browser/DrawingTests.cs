using System.Text.Json;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>What is drawn stands where it belongs: today in the timeline, an event over its days in the calendar.</summary>
public sealed class DrawingTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/timeline", 360, "Today, 1 June 2023")]
    [InlineData("/timeline", 1280, "Today, 1 June 2023")]
    [InlineData("/fr/timeline", 1280, "Aujourd’hui, 1er juin 2023")]
    [InlineData("/es/timeline", 360, "Hoy, 1 de junio de 2023")]
    public async Task Today_InTheTimeline_IsNamedAtItsLineWhereTheBarsOfRunningProjectsAre(string address, int width, string name)
    {
        await using BrowserWindow window = await browser.OpenAsync(width);
        await window.GoAsync(address);
        ILocator label = window.Page.Locator(".ilo-today-name");
        Assert.Equal(name, await label.TextContentAsync());
        Assert.True(await label.IsVisibleAsync());
        (LocatorBoundingBoxResult words, LocatorBoundingBoxResult line) = (await BoxAsync(label), await BoxAsync(window.Page.Locator(".ilo-today-line")));
        Assert.InRange(Math.Min(Math.Abs(words.X + words.Width - line.X), Math.Abs(words.X - line.X)), 0, 10);
        Assert.InRange(words.Y - line.Y, -2, 20);
        Assert.InRange(words.X, 0, width - words.Width);

        // The line runs through every bar of a project that runs, and through no other.
        JsonElement bars = (await window.Page.EvaluateAsync(
            """
            () => [...document.querySelectorAll('.ilo-row-bar rect')].map(bar => {
              const box = bar.getBoundingClientRect();
              return { runs: bar.classList.contains('ilo-active'), left: box.left, right: box.right };
            })
            """))!.Value;
        Assert.True(bars.GetArrayLength() > 20);
        Assert.All(bars.EnumerateArray(), bar => Assert.Equal(
            bar.GetProperty("runs").GetBoolean(), bar.GetProperty("left").GetDouble() <= line.X + 1 && bar.GetProperty("right").GetDouble() >= line.X - 1));
    }

    // A training of 15 days, from a Thursday to a Thursday, beside a meeting of a day.
    [Fact]
    public async Task Bars_OfAnEventInTheCalendar_CoverItsDaysAndGoOnFromWeekToWeek()
    {
        using TemporaryFolder folder = new();
        folder.Write("events.txt", "Events\n\nNovember 2023\n\n  1. A long training\n\n    9 - 23 November 2023, Lahore\n\n    Long.\n\n  2. A short meeting\n\n    14 November 2023, Karachi\n\n    Short.\n\n");
        await using TestSite site = new(folder.Path);
        BrowserFixture.Serve(site);
        await using BrowserWindow window = await browser.OpenAsync(site: site);
        await window.GoAsync("/calendar/2023-11");
        JsonElement weeks = (await window.Page.EvaluateAsync(
            """
            () => [...document.querySelectorAll('.ilo-week')].map(week => {
              const box = element => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom }; };
              const round = (bar, side) => parseFloat(getComputedStyle(bar)[`border${side}Radius`]) > 0;
              return {
                days: [...week.querySelectorAll('.ilo-day')].map(box),
                bars: [...week.querySelectorAll('.ilo-bar')].map(bar => ({ ...box(bar), text: bar.textContent, begins: round(bar, 'TopLeft'), ends: round(bar, 'TopRight') })),
              };
            })
            """))!.Value;

        // The week, the title, the columns of its first and last day from Monday's, whether the bar begins and ends there.
        (int Week, string Text, int First, int Last, bool Begins, bool Ends)[] expected =
        [
            (1, "A long training", 3, 6, true, false),
            (2, "A long training", 0, 6, false, false), (2, "A short meeting", 1, 1, true, true),
            (3, "A long training", 0, 3, false, true),
        ];
        Assert.Equal(expected.Length, weeks.EnumerateArray().Sum(week => week.GetProperty("bars").GetArrayLength()));
        foreach ((int week, string text, int first, int last, bool begins, bool ends) in expected)
        {
            JsonElement days = weeks[week].GetProperty("days");
            JsonElement bar = Assert.Single(weeks[week].GetProperty("bars").EnumerateArray(), bar => bar.GetProperty("text").GetString() == text);
            Assert.Equal(days[first].GetProperty("left").GetDouble(), bar.GetProperty("left").GetDouble(), begins ? 5.0 : 1.5);
            Assert.Equal(days[last].GetProperty("right").GetDouble(), bar.GetProperty("right").GetDouble(), ends ? 5.0 : 1.5);
            Assert.InRange(bar.GetProperty("top").GetDouble(), days[first].GetProperty("top").GetDouble(), days[first].GetProperty("bottom").GetDouble());
            Assert.Equal((begins, ends), (bar.GetProperty("begins").GetBoolean(), bar.GetProperty("ends").GetBoolean()));
        }

        // The two of one week stand below each other.
        JsonElement both = weeks[2].GetProperty("bars");
        Assert.True(both[0].GetProperty("bottom").GetDouble() <= both[1].GetProperty("top").GetDouble());
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator part) => (await part.BoundingBoxAsync())!;
}

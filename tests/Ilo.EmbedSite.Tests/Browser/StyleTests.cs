using System.Text.Json;
using Ilo.Domain.Tests;
using Microsoft.Playwright;

namespace Ilo.EmbedSite.Tests.Browser;

/// <summary>What the style sheet makes of the pages, as the browser computes it.</summary>
public sealed class StyleTests(BrowserFixture browser)
{
    private const string White = "rgb(255, 255, 255)";

    [Theory]
    [InlineData("/", ColorScheme.Light, White, "rgb(28, 38, 48)", "rgb(11, 92, 138)")]
    [InlineData("/", ColorScheme.Dark, "rgb(18, 24, 30)", "rgb(223, 230, 236)", "rgb(131, 197, 238)")]
    [InlineData("/ilo/embed/projects?frame", ColorScheme.Light, White, "rgb(28, 38, 48)", "rgb(11, 92, 138)")]
    [InlineData("/ilo/embed/projects?frame", ColorScheme.Dark, "rgb(18, 24, 30)", "rgb(223, 230, 236)", "rgb(131, 197, 238)")]
    public async Task Tokens_InTheReadersScheme_AreTheComputedColours(string address, ColorScheme colours, string ground, string ink, string accent)
    {
        await using BrowserWindow window = await browser.OpenAsync(colours: colours);
        await window.GoAsync(address);
        string[] found = await window.Page.EvaluateAsync<string[]>(
            """
            () => {
              const root = getComputedStyle(document.documentElement), link = getComputedStyle(document.querySelector('main .ilo-title a'));
              const title = getComputedStyle(document.querySelector('main h2'));
              return [root.backgroundColor, root.color, title.color, link.color];
            }
            """);
        Assert.Equal([ground, ink, ink, accent], found);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Tokens_AllOfOneColour_LeaveNoOtherOnAnyPage(ColorScheme colours)
    {
        await using BrowserWindow window = await browser.OpenAsync(colours: colours);
        List<string> found = [];
        int all = 0;

        // Each kind of page in one of the two schemes, unless all is asked for.
        string[] pages = [.. Pages.Fixed.Where(address => !address.Contains("colour=donor", StringComparison.Ordinal))];
        string[] some = Slow.IsAsked ? pages : [.. pages.DistinctBy(address => address.Split('?')[0])];
        foreach (string address in Slow.Every(some, step: 2, turn: colours == ColorScheme.Light ? 0 : 1))
        {
            await window.GoAsync(address);
            JsonElement used = (await window.Page.EvaluateAsync(
                """
                () => {
                  for (const token of ['--ilo-ink', '--ilo-accent', '--ilo-ground']) { document.documentElement.style.setProperty(token, '#ff0000'); }
                  const used = new Set();
                  const see = (value, element) => { if (value !== 'none' && !/^rgba\(0, 0, 0, 0\)$|\/ 0\)$/.test(value)) { used.add(`${value} of ${element.localName}.${element.getAttribute('class') ?? ''}`); } };
                  for (const element of [document.documentElement, ...document.body.querySelectorAll('*')]) {
                    if (!element.checkVisibility() || element.localName === 'iframe') { continue; }
                    const style = getComputedStyle(element);
                    see(style.color, element);
                    see(style.backgroundColor, element);
                    for (const side of ['Top', 'Right', 'Bottom', 'Left']) {
                      if (parseFloat(style[`border${side}Width`]) > 0) { see(style[`border${side}Color`], element); }
                    }
                    if (/^(rect|text)$/.test(element.localName)) { see(style.fill, element); }
                    if (/^(rect|line)$/.test(element.localName)) { see(style.stroke, element); }
                  }
                  return [...used];
                }
                """))!.Value;
            string[] values = [.. used.EnumerateArray().Select(one => one.GetString()!)];
            all += values.Length;
            found.AddRange(values.Where(value => !IsRed(value)).Select(value => $"{address}: {value}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(30)));
        Assert.True(all > 200, $"Only {all} colours were seen.");

        static bool IsRed(string value) => value.StartsWith("rgb(255, 0, 0)", StringComparison.Ordinal) || value.StartsWith("rgba(255, 0, 0", StringComparison.Ordinal)
            || value.StartsWith("color(srgb 1 0 0", StringComparison.Ordinal);
    }

    [Fact]
    public async Task FontToken_SetOnTheSite_IsThatOfAllItsText()
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync("/projects");
        string[] fonts = await window.Page.EvaluateAsync<string[]>(
            """
            () => {
              document.documentElement.style.setProperty('--ilo-font', 'Georgia');
              return [...new Set([...document.body.querySelectorAll('h1, h2, h3, p, a, input, button, summary, time, li')].map(one => getComputedStyle(one).fontFamily))];
            }
            """);
        Assert.Equal(["Georgia"], fonts);
    }

    // A rule for all paragraphs must not be stronger than the one of a kind of them: what leads up stood on the line of the masthead, what turns the months on
    // the grid.
    [Theory]
    [InlineData("/calendar/2023-11", ".ilo-turn", 0, 16)]
    [InlineData("/projects", ".ilo-entry .ilo-when", 0, 0)]
    [InlineData("/projects/international-labour-and-environmental-standards-application-in-pakistan-s-smes", ".ilo-up", 28, 0)]
    [InlineData("/projects/international-labour-and-environmental-standards-application-in-pakistan-s-smes", ".ilo-quotation p", 0, 0)]
    [InlineData("/themes/child-labour", ".ilo-up + h1", 4, 16)]
    public async Task Paragraphs_OfAKind_KeepTheDistancesOfTheirKind(string address, string selector, int above, int below)
    {
        await using BrowserWindow window = await browser.OpenAsync();
        await window.GoAsync(address);
        string[] margins = await window.Page.Locator(selector).First.EvaluateAsync<string[]>(
            "one => [getComputedStyle(one).marginTop, getComputedStyle(one).marginBottom]");
        Assert.Equal([$"{above}px", $"{below}px"], margins);
    }

    // What a phone has no room for stands on the next line, from its beginning; what is chosen between is named.
    [Theory]
    [InlineData("/projects", "Sort by")]
    [InlineData("/timeline", "Colour by")]
    public async Task Choices_OnAPhone_AreNamedAndStatusesBeginTheirLine(string address, string name)
    {
        await using BrowserWindow window = await browser.OpenAsync(360);
        await window.GoAsync(address);
        Assert.True(await window.Page.Locator($".ilo-sorts > span:text-is('{name}')").IsVisibleAsync());
        double[] lefts = await window.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll('.ilo-when .ilo-status')].filter(one => one.getBoundingClientRect().top > one.previousElementSibling.getBoundingClientRect().bottom - 2)
              .map(one => one.getBoundingClientRect().left - one.parentElement.getBoundingClientRect().left)
            """);
        Assert.All(lefts, left => Assert.Equal(0, left, 0.5));
        Assert.Equal(address == "/projects", lefts.Length > 0);
    }

    [Theory]
    [InlineData("/projects", 360)]
    [InlineData("/projects", 1280)]
    [InlineData("/timeline", 360)]
    [InlineData("/timeline", 1280)]
    public async Task Choices_AndTheirName_StandOnOneBaseline(string address, int width)
    {
        await using BrowserWindow window = await browser.OpenAsync(width);
        await window.GoAsync(address);
        double[] baselines = await window.Page.EvaluateAsync<double[]>(
            """
            () => {
              const baseline = element => {
                const mark = document.createElement('span');
                mark.style.cssText = 'display: inline-block; width: 0; height: 0';
                element.append(mark);
                const at = mark.getBoundingClientRect().bottom;
                mark.remove();
                return at;
              };
              const [name, ...choices] = document.querySelectorAll('.ilo-sorts > span, .ilo-sorts a'), line = choices[0].getBoundingClientRect();
              return [name, ...choices.filter(one => one.getBoundingClientRect().top < line.bottom)].map(baseline);
            }
            """);
        Assert.True(baselines.Length > 2);
        Assert.All(baselines, baseline => Assert.Equal(baselines[0], baseline, 0.5));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Lists_OfARecordsText_HaveTheirBulletsAndNumbers(int width)
    {
        await using BrowserWindow window = await browser.OpenAsync(width);
        HashSet<string> seen = [];
        foreach (string address in (await Pages.MappedAsync(browser.Site)).Where(IsRecord))
        {
            if ((await browser.Site.PageAsync(address)).QuerySelector(".ilo-section li") is null)
            {
                continue;
            }

            await window.GoAsync(address);
            JsonElement lists = (await window.Page.EvaluateAsync(
                """
                () => [...document.querySelectorAll('.ilo-section :is(ul, ol)')].map(list => ({
                  kind: list.localName,
                  style: getComputedStyle(list.querySelector('li')).listStyleType,
                  display: getComputedStyle(list.querySelector('li')).display,
                  room: list.querySelector('li').getBoundingClientRect().left - list.getBoundingClientRect().left,
                  left: list.getBoundingClientRect().left,
                }))
                """))!.Value;
            foreach (JsonElement list in lists.EnumerateArray())
            {
                string kind = list.GetProperty("kind").GetString()!;
                Assert.Equal("list-item", list.GetProperty("display").GetString());
                Assert.Equal(kind == "ol", list.GetProperty("style").GetString() == "decimal");
                Assert.NotEqual("none", list.GetProperty("style").GetString());

                // The marks stand in the list's own room, inside the window.
                Assert.True(list.GetProperty("room").GetDouble() >= 16 && list.GetProperty("left").GetDouble() >= 0, address);
                seen.Add(kind);
            }
        }

        Assert.Contains("ul", seen);
        Assert.Empty(window.Errors);

        static bool IsRecord(string address) =>
            address.StartsWith("/projects/", StringComparison.Ordinal) || address.StartsWith("/events/", StringComparison.Ordinal)
            || address.StartsWith("/articles/", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/calendar/2023-11", 360, false)]
    [InlineData("/calendar/2023-11", 1280, true)]
    [InlineData("/ilo/embed/calendar?month=2023-11&frame", 360, false)]
    [InlineData("/ilo/embed/calendar?month=2023-11&frame", 1280, true)]
    public async Task Calendar_OnAPhone_IsItsAgendaAndOnADeskAGridToo(string address, int width, bool isGrid)
    {
        await using BrowserWindow window = await browser.OpenAsync(width);
        await window.GoAsync(address);
        Assert.Equal(isGrid, await window.Page.Locator(".ilo-month").IsVisibleAsync());
        Assert.Equal(isGrid ? "block" : "none", await window.Page.Locator(".ilo-month").EvaluateAsync<string>("one => getComputedStyle(one).display"));
        ILocator agenda = window.Page.Locator(".ilo-agenda .ilo-entry");
        int count = await agenda.CountAsync();
        Assert.True(count > 1);
        for (int i = 0; i < count; i++)
        {
            Assert.True(await agenda.Nth(i).Locator(".ilo-title").IsVisibleAsync() && await agenda.Nth(i).Locator(".ilo-date").First.IsVisibleAsync());
        }
    }
}

using System.Text.Json.Nodes;
using Ilo.Domain.Conformance.Pages;
using Ilo.Domain.Html.Tests.Pages;
using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>Whole pages of three generations of sites in three languages, with their menus, boxes, scripts and footers.</summary>
public sealed class SavedPageTests
{
    public static TheoryData<string> Names => [.. SavedPage.All.Select(page => page.Name)];

    [Fact]
    public void Pages_AreSixtyInThreeLanguages()
    {
        Assert.Equal(60, SavedPage.All.Count);
        Assert.Equal(["en", "es", "fr"], SavedPage.All.Select(page => (string)page.Expected["language"]!).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WholePage_GivesItsContentAlone(string name)
    {
        SavedPage page = SavedPage.All.Single(one => one.Name == name);

        JsonObject read = PageJson.Of(HtmlPage.Read(page.Html).Page);

        string[] wrong = [.. PageComparison.Compare(page.Expected, read).Where(result => !result.IsRight).Select(result => result.ToString())];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong) + "\n" + HtmlPage.GetText(page.Html).Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ItemWhoseTitleLinks_KeepsTheLink(string name)
    {
        SavedPage page = SavedPage.All.Single(one => one.Name == name);

        PageReading reading = HtmlPage.Read(page.Html, new Uri("https://www.example.org/list.htm"));

        PageRecord[] items = [.. reading.Records.Where(record => record.Entry >= 0)];
        Assert.Equal(items.Select(item => Markup.LinkOf(item.Entry)), items.Select(item => item.Source.Link?.AbsoluteUri));
        Assert.All(reading.Records, record => Assert.Equal("https://www.example.org/list.htm", record.Source.Address?.AbsoluteUri));
    }
}

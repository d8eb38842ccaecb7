using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;
using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>
/// Whole pages of sites made by many programs (tables of before 2005, content management systems, weblogs, the redesigned site), each with a correct
/// reading that was written before the page was read. The floors only rise.
/// </summary>
public sealed class SiteTests
{
    private const int LeastPages = 159;
    private const double LeastProperties = 0.998;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Pages", "Sites");

    [Fact]
    public void Read_PagesOfManySites_KeepsToTheFloors()
    {
        IReadOnlyList<PageResult> pages = CorpusReading.Compare(CorpusFolder.Pages(Folder));

        string wrong = string.Join('\n', pages.SelectMany(page => page.Properties.Where(property => !property.IsRight).Select(property => $"{page.Name}: {property}")));
        int properties = pages.Sum(page => page.Properties.Count);
        int right = pages.Sum(page => page.Properties.Count(property => property.IsRight));
        Assert.True(pages.Count(page => page.IsRight) >= LeastPages && right >= properties * LeastProperties, $"{pages.Count(page => page.IsRight)} of {pages.Count}\n{wrong}");
    }

    [Fact]
    public void Read_TitleThatLinks_KeepsItsLink()
    {
        List<string> lost = [];
        foreach (string path in Directory.EnumerateFiles(Folder, "*.html"))
        {
            string html = File.ReadAllText(path);
            int links = Enumerable.Range(0, 100).TakeWhile(i => html.Contains($"\"/i/{i}\"", StringComparison.OrdinalIgnoreCase)).Count();
            string?[] found = [.. HtmlPage.Read(html, new Uri("https://www.example.org/list.htm")).Records.Where(record => record.Entry >= 0)
                .Select(record => record.Source.Link?.AbsolutePath)];
            if (links > 0 && !found.SequenceEqual(Enumerable.Range(0, links).Select(i => $"/i/{i}")))
            {
                lost.Add($"{Path.GetFileName(path)}: {string.Join(' ', found)}");
            }
        }

        Assert.Empty(lost);
    }

    [Fact]
    public void Read_ItemsOfManySites_AllKeepALink()
    {
        Uri address = new("https://www.example.org/a/list.htm");
        int items = 0;
        int linked = 0;
        foreach (string path in Directory.EnumerateFiles(Folder, "*.html"))
        {
            foreach (PageRecord record in HtmlPage.Read(File.ReadAllText(path), address).Records.Where(record => record.Entry >= 0))
            {
                items++;
                linked += record.Source.Link is null ? 0 : 1;
            }
        }

        Assert.True(linked >= items * 0.95, $"{linked} of {items}");
    }
}

using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;
using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>
/// Whole pages in further layouts, each with a correct reading that was written before the page was read: nested tables, lines parted by breaks, lists of
/// terms, weblogs, cards, accordions,
/// tables of events, share bars, cookie boxes, footers in the content's own cell.
/// </summary>
public sealed class LayoutTests
{
    private static readonly Uri Address = new("https://www.example.org/list.htm");

    private static readonly Lazy<IReadOnlyList<PageResult>> Results = new(() => CorpusReading.Compare(CorpusFolder.Pages(Folder)));

    public static TheoryData<string> Names => [.. Files().Select(path => Path.GetFileNameWithoutExtension(path))];

    internal static string Folder => Path.Combine(AppContext.BaseDirectory, "Pages", "Layouts");

    internal static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.html").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WholePage_GivesItsContentAlone(string name)
    {
        PageResult result = Results.Value.Single(page => Path.GetFileName(page.Name) == name);

        string[] wrong = [.. result.Properties.Where(property => !property.IsRight).Select(property => property.ToString())];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong) + "\n" + HtmlPage.GetText(File.ReadAllText(Path.Combine(Folder, name + ".html"))).Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_TitlesThatLink_KeepTheirLinks(string name)
    {
        string html = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        int links = Enumerable.Range(0, 100).TakeWhile(i => html.Contains($"href=\"/i/{i}\"", StringComparison.Ordinal)).Count();

        PageReading reading = HtmlPage.Read(html, Address);

        string?[] found = [.. reading.Records.Where(record => record.Entry >= 0).Select(record => record.Source.Link?.AbsolutePath)];
        Assert.Equal(links == 0 ? found.Select(_ => (string?)null) : Enumerable.Range(0, links).Select(i => $"/i/{i}"), found);
    }
}

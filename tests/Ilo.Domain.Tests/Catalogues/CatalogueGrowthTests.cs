using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Catalogues.Comparing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Shapes of text that could take a square of the time: several times as much of each takes about as many times the time.</summary>
/// <remarks>
/// What is allocated, which is the same on any machine, and processor time of the whole process, so that other work on the machine counts little; the tests
/// of the collection run alone.
/// </remarks>
[Collection(nameof(ProcessWide))]
public sealed class CatalogueGrowthTests(ITestOutputHelper output)
{
    private const double MostGrowthOfMemory = 2.6;

    public static TheoryData<string, int> Shapes => new()
    {
        { "a title of one word repeated", 10_000 },
        { "title and news of one word repeated", 10_000 },
        { "many names with one key base", 1_500 },
        { "names and acronyms of one initial in any years", 1_500 },
        { "an article with n acronyms", 4_000 },
        { "a detail page with a name a paragraph", 1_500 },
        { "n acronyms in each of two titles", 4_000 },
        { "one project with n dates", 1_500 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void From_EightTimesAsMuch_TakesAboutEightTimesTheTime(string shape, int n) =>
        Growth.AssertLinear(n / 4, count => Make(shape, count), Join, time: OfProcess);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void From_TwiceAsMuch_AllocatesAboutTwiceAsMuch(string shape, int n)
    {
        Join(Make(shape, n / 4));
        (PageReading[] few, PageReading[] many) = (Make(shape, n), Make(shape, 2 * n));
        long start = GC.GetTotalAllocatedBytes(precise: true);
        Join(few);
        long middle = GC.GetTotalAllocatedBytes(precise: true);
        Join(many);
        double growth = (double)(GC.GetTotalAllocatedBytes(precise: true) - middle) / (middle - start);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{shape}: {(middle - start) / 1e6:0.0} MB, {growth:0.00} times as much for twice as much"));
        Assert.InRange(growth, 0, MostGrowthOfMemory);
    }

    // The items of one title, without a day and a summary, differ in their text alone.
    [Fact]
    public void ByArticle_EightTimesAsManyOfOneTitle_TakesAboutEightTimesTheTime() =>
        Growth.AssertLinear(1_500, OfOneTitle, static catalogue => Assert.Equal(
            catalogue.Articles.Count, new CatalogueIndex(new(catalogue.Options, [], [], catalogue.ArticleItems, [])).ByArticle.Count));

    [Fact]
    public void Item_RecordsThatDifferInTheirTextAlone_FindsEach()
    {
        Catalogue catalogue = OfOneTitle(40);
        Assert.Equal(40, catalogue.ArticleItems.Count);
        Assert.All(catalogue.ArticleItems, item => Assert.Same(item, catalogue.ItemOf(item.Record)));
    }

    private static Catalogue OfOneTitle(int count) => Catalogue.From([Pages.News(
        "a", [.. Enumerable.Range(0, count).Select(static i => new Article { Title = "Notice", Sections = [new() { Paragraphs = [Letters(i)] }] })])]);

    private static void Join(PageReading[] readings)
    {
        // Each catalogue has its own sources: nothing that was worked out before is carried along.
        Catalogue catalogue = Catalogue.From(readings);
        _ = catalogue.Quality.Issues.Count + catalogue.ProjectGroups.Count;
    }

    // Joining uses several threads.
    private static TimeSpan OfProcess(Action action)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - start;
    }

    private static PageReading[] Make(string shape, int n) => shape switch
    {
        "a title of one word repeated" => [Pages.List("a", Pages.Project(Repeated("lamp", n), "2012-01-01/2013-01-01"))],
        "title and news of one word repeated" =>
            [Pages.List("a", Pages.Project(Repeated("lamp", n), "2012-01-01/2013-01-01")),
                Pages.News("b", Pages.Article(Repeated("lamp", n), "2012-05-01", Repeated("lamp", n)))],
        "many names with one key base" => [Pages.News(
            "a", [.. Many(n, i => $"The {Repeated("Harbour Revival Mending", 4)} Alderton{Letters(i)} Project began.")])],
        "names and acronyms of one initial in any years" =>
            [Pages.News("a", [.. Many(n, i => i % 2 == 0 ? $"The Harbour {Letters(i)} Revival Project began." : $"It was held by the project (H{Letters(i).ToUpperInvariant()}) in town.")])],
        "an article with n acronyms" => [Pages.List("b", Pages.Project("Better Lamps for Norland (BLNOR)", "2012-01-01/2013-01-01")),
            Pages.News("a", Pages.Article("Signs", "2012-05-01", string.Join(' ', Enumerable.Range(0, n).Select(i => "B" + Letters(i).ToUpperInvariant()))))],
        "a detail page with a name a paragraph" =>
        [
            new PageReading
            {
                SourceName = "a",
                Page = new Page { Kind = PageKind.ArticleDetail },
                Records = [new PageRecord(
                    new("a", new(0, 9), 0, 0),
                    -1) { Article = new() { Title = "Names", Date = new(2012, 5),
                    Sections = [new() { Heading = "All",
                    Paragraphs = [.. Enumerable.Range(0, n).Select(i => $"The {Letters(i)} Revival Project began.")] }] } }],
            },
        ],
        "n acronyms in each of two titles" => [Pages.List(
            "a", Pages.Project("Lamps of Norland " + Acronyms(n)), Pages.Project("Lamps of Southmarch " + Acronyms(n)))],
        _ => [Pages.List("a",
            [.. Enumerable.Range(0, n)
            .Select(i => Pages.Project(
            "Better Lamps for Rural Women") with { Code = "NOR/12", Duration = new(new(2000, 1, 1), new LocalDate(2010, 1, 1).PlusDays(i)) })])],
    };

    private static IEnumerable<Article> Many(int n, Func<int, string> summary) =>
        Enumerable.Range(0, n).Select(i => Pages.Article("News " + Letters(i), $"{1960 + (i % 60)}-0{1 + (i % 9)}-11", summary(i)));

    private static string Repeated(string words, int n) => string.Join(' ', Enumerable.Repeat(words, n));

    private static string Acronyms(int n) => string.Join(' ', Enumerable.Range(0, n).Select(i => $"(L{Letters(i).ToUpperInvariant()})"));

    // A word of five letters, another for each number.
    private static string Letters(int i)
    {
        Span<char> letters = stackalloc char[5];
        for (int at = 4; at >= 0; at--)
        {
            letters[at] = (char)('a' + (i % 26));
            i /= 26;
        }

        letters[0] = 'K';
        return letters.ToString();
    }
}

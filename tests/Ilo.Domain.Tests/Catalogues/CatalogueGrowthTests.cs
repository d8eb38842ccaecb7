using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Shapes of text that could take a square of the time: twice as much of each takes about twice the time.</summary>
/// <remarks>
/// What is allocated, which is the same on any machine, and processor time of the whole process, so that other work on the machine counts little; the tests
/// of the collection run alone.
/// </remarks>
[Collection(nameof(ProcessWide))]
public sealed class CatalogueGrowthTests(ITestOutputHelper output)
{
    private const double MostGrowth = 3.2;
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
    public void From_TwiceAsMuch_TakesAboutTwiceTheTime(string shape, int n)
    {
        (PageReading[] few, PageReading[] many) = (Make(shape, n), Make(shape, 2 * n));
        Time(Make(shape, n / 4));
        double growth = double.MaxValue;

        // Of several tries the best: whatever else the process does only adds.
        for (int i = 0; i < 4 && growth > MostGrowth; i++)
        {
            double first = Time(few);
            double second = Time(many);
            growth = Math.Min(growth, second / first);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape}: {first * 1000:0} ms, {second * 1000:0} ms"));
        }

        Assert.InRange(growth, 0, MostGrowth);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void From_TwiceAsMuch_AllocatesAboutTwiceAsMuch(string shape, int n)
    {
        Time(Make(shape, n / 4));
        (PageReading[] few, PageReading[] many) = (Make(shape, n), Make(shape, 2 * n));
        long start = GC.GetTotalAllocatedBytes(precise: true);
        Time(few);
        long middle = GC.GetTotalAllocatedBytes(precise: true);
        Time(many);
        double growth = (double)(GC.GetTotalAllocatedBytes(precise: true) - middle) / (middle - start);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{shape}: {(middle - start) / 1e6:0.0} MB, {growth:0.00} times as much for twice as much"));
        Assert.InRange(growth, 0, MostGrowthOfMemory);
    }

    private static double Time(PageReading[] readings)
    {
        // Each catalogue has its own sources: nothing that was worked out before is carried along.
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Catalogue catalogue = Catalogue.From(readings);
        _ = catalogue.Quality.Issues.Count + catalogue.ProjectGroups.Count;
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
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

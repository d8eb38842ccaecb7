using System.Globalization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Small changes of a large catalogue redo a part of the work: what comes of it is what the whole work gives.</summary>
public sealed class SmallChangeTests
{
    private const int Pages = 24;

    private static readonly string[] Words =
    [
        "Better", "Lamps", "Rural", "Women", "Safer", "Looms", "Norland", "Southmarch", "Harbour", "Revival", "Alderton", "Weavers", "Mending", "Light",
        "Fair", "Work", "Towns", "Skills",
    ];

    private static readonly LocalDate First = new(2015, 1, 1);

    // A bucket of two or four records is full soon: then neighbours alone are compared, and one record more or less changes the pairs of others.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 32)]
    [InlineData(5, 3)]
    [InlineData(6, 32)]
    public void ReplaceAndRemove_OnePageOfMany_GiveWhatThePagesThatRemainGive(int seed, int bucket)
    {
        Random random = new(seed);
        CatalogueOptions options = new() { MaxBucketSize = bucket };
        Dictionary<string, PageReading> pages = Enumerable.Range(0, Pages).Select(page => Page(random, page)).ToDictionary(page => page.SourceName);
        Catalogue catalogue = Catalogue.From(pages.Values, options);
        for (int i = 0; i < (Slow.IsAsked ? 25 : 12); i++)
        {
            Catalogue before = catalogue;
            PageReading page = Page(random, random.Next(Pages));
            if (random.Next(5) == 0)
            {
                pages.Remove(page.SourceName);
                catalogue = catalogue.Remove(page.SourceName);
            }
            else
            {
                pages[page.SourceName] = page;
                catalogue = catalogue.Replace(page);
            }

            Catalogue anew = Catalogue.From(pages.Values, options with { Identities = before.Identities });
            Assert.Equal([], Differences(anew, catalogue));
            Assert.True(anew == catalogue);
            Assert.Equal(anew.Identities, catalogue.Identities);
        }
    }

    [Fact]
    public void Replace_TheSameCatalogueTwice_GivesWhatEachGivesAlone()
    {
        Random random = new(11);
        Catalogue catalogue = Catalogue.From(Enumerable.Range(0, Pages).Select(page => Page(random, page)));
        (PageReading first, PageReading second) = (Page(random, 3), Page(random, 5));
        Catalogue one = catalogue.Replace(first);
        Catalogue other = catalogue.Replace(second).Remove("page-07");
        Assert.Equal(one, catalogue.Replace(first));
        Assert.Equal(other, catalogue.Remove("page-07").Replace(second));
        Assert.Equal(catalogue.Replace(second).Replace(first).ToString(), one.Replace(second).ToString());
    }

    [Fact]
    public void Replace_OnManyThreads_GivesWhatOneGives()
    {
        Random random = new(12);
        Catalogue catalogue = Catalogue.From(Enumerable.Range(0, Pages).Select(page => Page(random, page)));
        PageReading[] pages = [.. Enumerable.Range(0, 8).Select(page => Page(random, page))];
        Catalogue[] alone = [.. pages.Select(page => catalogue.Replace(page))];
        Catalogue[] together = new Catalogue[pages.Length];
        Parallel.For(0, pages.Length, i => together[i] = catalogue.Replace(pages[i]));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Replace_EndedEarly_LeavesTheCatalogueAsItWas()
    {
        Random random = new(13);
        Catalogue catalogue = Catalogue.From(Enumerable.Range(0, Pages).Select(page => Page(random, page)));
        PageReading page = Page(random, 4);
        Assert.ThrowsAny<OperationCanceledException>(() => catalogue.Replace(page, cancellationToken: new CancellationToken(canceled: true)));
        Catalogue after = catalogue.Replace(page);
        Assert.Equal(after, Catalogue.From([], catalogue.Options with { Identities = catalogue.Identities }).ToBuilder().AddRange(Readings(after)).Build());
    }

    private static IEnumerable<PageReading> Readings(Catalogue catalogue) =>
        catalogue.ProjectItems.SelectMany(
            item => item.Sources, static (_, source) =>
            (source.Source, source.PageKind, Record: new PageRecord(source.Source, source.Entry) { Project = source.Record }))
            .Concat(catalogue.EventItems.SelectMany(
                item => item.Sources, static (_, source) =>
                (source.Source, source.PageKind, Record: new PageRecord(source.Source, source.Entry) { Event = source.Record })))
            .Concat(catalogue.ArticleItems.SelectMany(
                item => item.Sources, static (_, source) =>
                (source.Source, source.PageKind, Record: new PageRecord(source.Source, source.Entry) { Article = source.Record })))
            .GroupBy(one => one.Source.SourceName)
            .Select(page => new PageReading
            {
                SourceName = page.Key,
                Page = new Page { Kind = page.First().PageKind },
                Records = page.Select(one => one.Record)
                .ToValueList()
            });

    private static IEnumerable<string> Differences(Catalogue one, Catalogue other)
    {
        CatalogueDifferences differences = one.DifferencesFrom(other);
        return differences.Projects.Changed.SelectMany(change => change.Changes.Select(property => $"{change.Newer.Identifier}: {property}"))
            .Concat(differences.Events.Changed.SelectMany(change => change.Changes.Select(property => $"{change.Newer.Identifier}: {property}")))
            .Concat(differences.Articles.Changed.SelectMany(change => change.Changes.Select(property => $"{change.Newer.Identifier}: {property}")));
    }

    private static PageReading Page(Random random, int page)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"page-{page:00}");
        return new()
        {
            SourceName = name,
            Page = new Page { Kind = PageKind.ProjectList },
            Records = Enumerable.Range(0, 4).Select(i => Record(random, new(name, new(i * 100, 20), i, 0), i)).ToValueList(),
        };
    }

    private static PageRecord Record(Random random, Diagnostics.SourceReference source, int i) => random.Next(6) switch
    {
        0 => new(source, i) { Event = new() { Title = Title(random), Dates = Dates(random), Summary = Text(random) } },
        1 or 2 => new(source,
            i)
        { Article = new() { Title = Title(random), Date = Dates(random) is { } dates ? new(dates.Start) : null, Summary = Text(random) } },
        3 => new(source, -1) { Project = Project(random) },
        _ => new(source, i) { Project = Project(random) },
    };

    private static Project Project(Random random) => new()
    {
        Title = Title(random) + random.Next(6) switch { 0 => " (" + Acronym(random) + ")", 1 => " - Phase II", _ => "" },
        Duration = Dates(random),
        Summary = random.Next(2) == 0 ? Text(random) : null,
        Code = random.Next(8) == 0 ? "NOR/" + random.Next(4).ToString(CultureInfo.InvariantCulture) : null,
        Language = random.Next(8) == 0 ? LanguageCode.French : random.Next(2) == 0 ? LanguageCode.English : null,
    };

    private static string Title(Random random) =>
        string.Join(' ', random.Next(3) == 0 ? Words[random.Next(4)..(8 + random.Next(6))] : random.GetItems(Words, 3 + random.Next(5)));

    private static string Text(Random random) => random.Next(7) switch
    {
        0 => $"Under the project “{Title(random)}” the office met the weavers.",
        1 => $"The {string.Join(' ', random.GetItems(Words, 2))} Project began.",
        2 => $"It was held by the {Acronym(random)} project, funded by Norway.",
        3 => $"The office spoke of {Title(random)} and {Title(random)}. The European Union funds it.",
        4 => $"A seminar on {Title(random)} ({Acronym(random)}) was held.",
        5 => "Funded by Japan, it helps towns.",
        _ => Title(random),
    };

    private static string Acronym(Random random) => string.Concat(random.GetItems(Words, 4).Select(word => word[0]));

    private static DateInterval? Dates(Random random)
    {
        LocalDate start = First.PlusDays(91 * random.Next(16));
        return random.Next(5) == 0 ? null : new(start, start.PlusDays(91 * random.Next(8)));
    }
}

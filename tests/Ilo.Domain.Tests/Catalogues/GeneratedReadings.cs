using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Readings whose records are alike often enough to be merged, linked, and mistaken for each other.</summary>
internal static class GeneratedReadings
{
    private static readonly string[] Titles =
    [
        "Better Lamps for Rural Women", "Better Lamps for Rural Women (BLW)", "Better Lamps for Rural Women - Phase II",
        "Better Lamps for Rural Women: A New Phase",
        "Safer Looms in Norland", "Safer Looms in Southmarch", "Safer Looms (The Looms Project II)", "Lamps", "Project", "İstanbul lighting İNİTİATİVE",
        "Łódź — 灯", "...",
    ];

    private static readonly string[] Summaries =
    [
        "The Better Lamps for Rural Women project trains lamp makers in four towns.", "Funded by Norland, the BLW project opened a workshop.",
        "A seminar of the Looms Project was held; the first phase had ended.", "The project aims at safer looms, better light and fair work for weavers.",
        "Lamps.",
        "Under its project “Better Lamps for Rural Women” (BLW) the office signed with the EU.",
    ];

    private static readonly LocalDate First = new(2015, 1, 1);

    // Each page once, under its name, or any number of times without one.
    internal static Gen<PageReading[]> Lists { get; } = ReadingsOf("", "a.txt", "b.txt", "c.txt").ListOf()
        .Select(list => list.GroupBy(reading => reading.SourceName).SelectMany(group => group.Key.Length == 0 ? group : group.Take(1)).ToArray());

    /// <summary>Gets readings of few pages, so that a history of them comes back to each.</summary>
    internal static Gen<PageReading> Named => ReadingsOf("a.txt", "b.txt", "c.txt");

    /// <summary>Gets readings of pages that nobody named.</summary>
    internal static Gen<PageReading> Nameless => ReadingsOf("");

    private static Gen<PageReading> ReadingsOf(params string[] names) =>
        from name in Gen.Elements(names)
        from kind in Gen.Elements(PageKind.ProjectList, PageKind.ProjectDetail, PageKind.OfficeHome, PageKind.EventDetail)
        from records in Records(name).ListOf()
        select new PageReading { SourceName = name, Page = new Page { Kind = kind }, Records = records.ToValueList() };

    private static Gen<DateInterval?> Dates =>
        from start in Gen.Choose(0, 40)
        from length in Gen.Choose(0, 8)
        from dated in Gen.Choose(0, 4)
        select dated == 0 ? null : new DateInterval(First.PlusDays(start * 91), First.PlusDays((start + length) * 91));

    private static Gen<PageRecord> Records(string name) =>
        from line in Gen.Choose(0, 5)
        from entry in Gen.Choose(-1, 3)
        from which in Gen.Choose(0, 5)
        from title in Gen.Elements(Titles)
        from summary in Gen.Elements([null, .. Summaries])
        from dates in Dates
        from code in Gen.Elements(null, null, null, "XAF/10", "xaf / 10", "PLT/08")
        select Record(new(new(name, new(line * 100, 20), line, 0), entry), which, title, summary, dates, code);

    private static PageRecord Record(PageRecord record, int which, string title, string? summary, DateInterval? dates, string? code) => which switch
    {
        0 => new(record.Source, record.Entry) { Event = new() { Title = title, Summary = summary, Dates = dates, Place = code } },
        1 or 2 => new(record.Source,
            record.Entry)
        {
            Article = new()
            {
                Title = title,
                Summary = summary,
                Date = dates is null ? null : new(dates.Start),
                Kind = code is null
            ? ArticleKind.News : ArticleKind.Feature
            }
        },
        3 => new(record.Source, record.Entry) { Office = new() { Name = title, Acronym = code } },
        _ => new(record.Source,
            record.Entry)
        {
            Project = new()
            {
                Title = title,
                Summary = summary,
                Duration = dates,
                Code = code,
                Sections = record.Entry < 0
            ? [new() { Heading = "Aim", Paragraphs = [title] }] : []
            }
        },
    };
}

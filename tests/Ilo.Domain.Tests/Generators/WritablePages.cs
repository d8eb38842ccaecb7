using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Generators;

/// <summary>
/// Generators of pages such as ILO offices publish, in three languages and of every kind, with titles and texts that look like other parts of
/// a page. What no text can hold is left out: see the remarks of <see cref="PageWriter"/>.
/// </summary>
internal static partial class WritablePages
{
    /// <summary>Gets list pages, titled so that the title tells the kind.</summary>
    internal static Gen<Page> Lists =>
        from words in Tongues
        from list in Gen.Elements(words.Lists)
        from introduction in Generated.OrNull(TextOf(words))
        from groups in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        from entries in ItemOf(words, KindOf(list.Kind)).NonEmptyListOf()
        from unnumbered in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Page
        {
            Kind = list.Kind,
            Language = words.Language,
            Title = list.Title,
            Introduction = introduction,
            Entries = [.. Numbered([.. entries.Take(12)], groups, unnumbered)],
        };

    /// <summary>Gets home pages of offices: several lists, each below its heading.</summary>
    internal static Gen<Page> Homes =>
        from words in Tongues
        from introduction in Generated.OrNull(TextOf(words))
        from first in ItemOf(words, words.ListHeadings[0].Kind).ArrayOf(3)
        from second in ItemOf(words, words.ListHeadings[1].Kind).ArrayOf(2)
        from third in ItemOf(words, words.ListHeadings[2].Kind).ArrayOf(2)
        let lists = new[] { first, second, third }
        select new Page
        {
            Kind = PageKind.OfficeHome,
            Language = words.Language,
            Title = words == English ? "ILO Country Office for Norland (CO-Alderton)" : words == French
                ? "Bureau de pays de l'OIT pour la Norlande" : "Oficina de la OIT para Norlandia",
            Introduction = introduction,
            Entries = [.. lists.SelectMany((list, at) => list.Select((entry, i) => entry with { Group = words.ListHeadings[at].Heading, Number = i + 1 }))],
        };

    private static RecordKind KindOf(PageKind kind) => kind switch
    {
        PageKind.ProjectList => RecordKind.Project,
        PageKind.EventList => RecordKind.Event,
        PageKind.PublicationList => RecordKind.Publication,
        _ => RecordKind.Article,
    };

    private static Gen<DateInterval> DaysOf(RecordKind kind) =>
        from start in Gen.Choose(0, 12_000).Select(days => new LocalDate(1995, 1, 1).PlusDays(days))
        from length in kind == RecordKind.Project ? Gen.Choose(150, 1500) : kind == RecordKind.Event ? Gen.Choose(0, 6) : Gen.Constant(0)
        select new DateInterval(start, start.PlusDays(length));

    private static Gen<Entry> ItemOf(Words words, RecordKind kind) =>
        from title in TitleOf(words)
        from label in Generated.OrNull(Gen.Elements(words.Labels))
        from credit in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("© ILO 2020", "© A. Example / ILO")))
        from dates in Gen.Frequency((8, DaysOf(kind).Select(dates => (DateInterval?)dates)), (1, Gen.Constant<DateInterval?>(null)))
        from month in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from summary in Generated.OrNull(TextOf(words))
        from byline in Gen.Frequency((6, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("By A. Writer", "By Ana María Example, Alderton")))
        from place in Generated.OrNull(Gen.Elements(words.Places))
        from budget in Gen.Choose(1, 900_000_000).Select(cents => new Money(cents / 100m, CurrencyCode.Parse("USD", null)))
        from tail in Gen.Choose(0, 5)
        let dated = dates is not null
        let whole = month && dated ? new DateInterval(dates!.Start.With(DateAdjusters.StartOfMonth), dates.End.With(DateAdjusters.EndOfMonth)) : dates
        select new Entry
        {
            Kind = kind,
            Title = title,

            // Without a date and a text below it nothing shows that a line above a title is a label.
            Label = dated ? label : null,
            Credit = credit,
            Dates = whole,
            Precision = month && dated ? DatePrecision.Month : DatePrecision.Day,
            Place = dated && tail < 3 ? place : null,
            Budget = dated && tail == 4 ? budget : null,
            Code = dated && tail >= 4 ? "XAF/10/99/ZZZ" : null,
            Byline = dated ? byline : null,

            // And a line that could be a title is taken for one where the line above it can be a label.
            Summary = dated || summary is null ? summary : summary + " " + words.Sentences[0],
        };

    // Years as groups, the count new in each; or one count, with a lost heading in the middle.
    private static IEnumerable<Entry> Numbered(Entry[] entries, bool groups, bool unnumbered) =>
        entries.Select((entry, i) => entry with
        {
            Group = groups ? (i < entries.Length / 2 ? "2019" : "2018") : null,
            Number = unnumbered ? null : (groups && i >= entries.Length / 2 ? i - (entries.Length / 2) : i) + 1,
        });
}

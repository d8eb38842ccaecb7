using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Generators;

internal static partial class WritablePages
{
    /// <summary>Gets pages about one project, event or article.</summary>
    internal static Gen<Page> Details =>
        from words in Tongues
        from kind in Gen.Elements(PageKind.ProjectDetail, PageKind.EventDetail, PageKind.ArticleDetail)
        from page in kind == PageKind.ProjectDetail ? ProjectOf(words) : DatedOf(words, kind)
        from label in Generated.OrNull(Gen.Elements(words.Labels))
        from introduction in Generated.OrNull(LeadOf(words))
        from sections in SectionOf(words).ListOf()
        from latest in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from news in ItemOf(words, RecordKind.Article).ArrayOf(latest)
        select page with
        {
            Label = label,
            Introduction = introduction,
            Sections = Readable(sections.Take(4), afterText: introduction is not null || page.Type is not null),
            Entries = [.. news.Select((entry, i) => entry with { Number = i + 1, Group = words.Latest })],
        };

    private static Gen<Page> ProjectOf(Words words) =>
        from title in Gen.Elements(words.ProjectTitles)
        from donors in NamesOf("Norland", "European Union", "Ministry of Labour, Norland", "Quay Trust Inc.", "Fonds de l’Anse")
        from partners in NamesOf("Ministry of Labour", "Union of Dockers", "Chamber of Commerce and Crafts", "Port, Rail & Road Authority")
        from places in NamesOf("Brook", "Quay", "Trinidad and Tobago", "Alderton, Norland")
        from beneficiaries in NamesOf("miners and their families", "young people of the islands")
        from code in Generated.OrNull(Gen.Elements("GLO/12/34/XYZ", "RAF/08/05"))
        from budget in Generated.OrNone(Gen.Choose(1, 900_000_000).Select(cents => new Money(cents / 100m, CurrencyCode.Parse("EUR", null))))
        select new Page
        {
            Kind = PageKind.ProjectDetail,
            Language = words.Language,
            Title = title,
            Donors = donors,
            Partners = partners,
            Locations = places,
            Beneficiaries = beneficiaries,
            Budget = budget,
            Code = code,
        };

    private static Gen<Page> DatedOf(Words words, PageKind kind) =>
        from title in Gen.Elements(words.Titles)
        from dates in DaysOf(kind == PageKind.EventDetail ? RecordKind.Event : RecordKind.Article)
        from place in Generated.OrNull(Gen.Elements(words.Places))
        from organizer in Generated.OrNull(Gen.Elements("Quay Trust", "Ministry of Labour, Norland"))
        select new Page
        {
            Kind = kind,
            Language = words.Language,
            Title = title,
            Type = kind == PageKind.EventDetail ? "Workshop" : words.Type,
            Dates = dates,
            Place = place,
            Organizer = kind == PageKind.EventDetail ? organizer : null,
        };

    private static Gen<ValueList<string>> NamesOf(params string[] names) =>
        from count in Gen.Choose(0, 2)
        from first in Gen.Choose(0, names.Length - 1)
        select Enumerable.Range(0, count).Select(i => names[(first + i) % names.Length]).ToValueList();

    private static Gen<Section> SectionOf(Words words) =>
        from heading in Generated.OrNull(Gen.Elements(words.Headings))
        from paragraphs in ParagraphOf(words).NonEmptyListOf()
        select new Section { Heading = heading, Paragraphs = Nested(paragraphs.Take(4)) };

    private static Gen<Paragraph> ParagraphOf(Words words) =>
        from depth in Gen.Choose(0, 2)
        from text in depth == 0 ? LeadOf(words) : Gen.OneOf(TextOf(words), TitleOf(words))
        select new Paragraph { Text = text, Depth = depth };

    // A list begins at the margin, and goes one deeper at a time.
    private static ValueList<Paragraph> Nested(IEnumerable<Paragraph> paragraphs)
    {
        int above = 0;
        return paragraphs.Select(paragraph => paragraph with { Depth = above = Math.Min(paragraph.Depth, above + 1) }).ToValueList();
    }

    // Text without a heading is a section where it follows text, points where they follow a point.
    private static ValueList<Section> Readable(IEnumerable<Section> sections, bool afterText)
    {
        List<Section> readable = [];
        bool afterPoint = false;
        foreach (Section section in sections)
        {
            bool fits = section.Heading is not null
                || (readable.Count == 0 ? afterText != section.Paragraphs[0].IsPoint : afterPoint || !section.Paragraphs[0].IsPoint);
            readable.Add(fits ? section : section with { Heading = "Aims" });
            afterPoint = section.Paragraphs[^1].IsPoint;
        }

        return [.. readable];
    }
}

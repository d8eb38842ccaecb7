using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Generators;

internal static partial class Generated
{
    internal static Gen<SourceReference> Sources =>
        from name in Gen.Frequency((4, Texts), (1, Gen.Constant("")))
        from start in SmallNumbers
        from length in Gen.Choose(0, 200)
        from line in SmallNumbers
        from column in SmallNumbers
        select new SourceReference(name, new TextSpan(Math.Min(start, int.MaxValue - length), length), line, column);

    internal static Gen<Entry> Entries =>
        from kind in OrNone(AnyOf<RecordKind>())
        from number in OrNone(SmallNumbers)
        from heading in TextsOrNull
        from credit in TextsOrNull
        from label in TextsOrNull
        from title in TextsOrNull
        from dates in OrNull(Intervals)
        from precision in AnyOf<DatePrecision>()
        from place in TextsOrNull
        from budget in OrNone(Amounts)
        from code in TextsOrNull
        from byline in TextsOrNull
        from summary in TextsOrNull
        select new Entry
        {
            Kind = kind,
            Number = number,
            Group = heading,
            Credit = credit,
            Label = label,
            Title = title,
            Dates = dates,
            Precision = precision,
            Place = place,
            Budget = budget,
            Code = code,
            Byline = byline,
            Summary = summary,
        };

    internal static Gen<Page> Pages =>
        from kind in AnyOf<PageKind>()
        from language in OrNone(Languages)
        from title in TextsOrNull
        from label in TextsOrNull
        from introduction in TextsOrNull
        from type in TextsOrNull
        from dates in OrNull(Intervals)
        from precision in AnyOf<DatePrecision>()
        from place in TextsOrNull
        from donors in ListOf(Texts)
        from partners in ListOf(Texts)
        from budget in OrNone(Amounts)
        from code in TextsOrNull
        from organizer in TextsOrNull
        from locations in ListOf(Texts)
        from beneficiaries in ListOf(Texts)
        from sections in ListOf(Sections)
        from entries in ListOf(Entries)
        select new Page
        {
            Kind = kind,
            Language = language ?? default,
            Title = title,
            Label = label,
            Introduction = introduction,
            Type = type,
            Dates = dates,
            Precision = precision,
            Place = place,
            Donors = donors,
            Partners = partners,
            Budget = budget,
            Code = code,
            Organizer = organizer,
            Locations = locations,
            Beneficiaries = beneficiaries,
            Sections = sections,
            Entries = entries,
        };

    internal static Gen<PageRecord> PageRecords =>
        from source in Sources
        from entry in Gen.Choose(-1, 20)
        from record in Gen.OneOf(
            Projects.Select(project => new PageRecord(source, entry) { Project = project }),
            Events.Select(occasion => new PageRecord(source, entry) { Event = occasion }),
            Articles.Select(article => new PageRecord(source, entry) { Article = article }),
            Offices.Select(office => new PageRecord(source, entry) { Office = office }))
        select record;

    internal static Gen<Diagnostic> Diagnostics =>
        from number in Gen.Choose(0, 9999)
        from severity in AnyOf<DiagnosticSeverity>()
        from source in Sources
        from arguments in Texts.ArrayOf(2)
        let id = $"ILO{number:0000}"
        select new Diagnostic(new DiagnosticDescriptor(id, severity, "Expected {0}; found '{1}'."), source, arguments.ToValueList());

    internal static Gen<PageReading> Readings =>
        from name in Gen.Frequency((4, Texts), (1, Gen.Constant("")))
        from page in Pages
        from records in ListOf(PageRecords)
        from diagnostics in ListOf(Diagnostics)
        select new PageReading { SourceName = name, Page = page, Records = records, Diagnostics = diagnostics };
}

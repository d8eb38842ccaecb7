using Ilo.Domain.Diagnostics;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Records;

/// <summary>Makes records from a page: one from each entry whose kind and title are known, and one from a detail or home page as a whole.</summary>
internal static class RecordMaker
{
    /// <summary>Makes a project of an entry.</summary>
    /// <param name="page">The page.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="stated">What a field of it says became of it, or that it goes on until now.</param>
    internal static Project ProjectOf(Page page, Entry entry, StatedState stated = StatedState.None) => new()
    {
        Title = entry.Title!,
        Duration = entry.Dates,
        Label = entry.Label,
        Credit = entry.Credit,
        Summary = entry.Summary,
        Budget = entry.Budget,
        Code = entry.Code,
        Locations = entry.Place is null ? [] : [entry.Place],
        StatedStatus = StatedStatuses.OfProject(entry.Title!, entry.Label, entry.Summary, stated),
        Language = Language(page),
    };

    internal static Event EventOf(Page page, Entry entry, StatedState stated = StatedState.None) => new()
    {
        Title = entry.Title!,
        Dates = entry.Dates,
        Place = entry.Place,
        Label = entry.Label,
        Credit = entry.Credit,
        Summary = entry.Summary,
        StatedStatus = StatedStatuses.OfEvent(entry.Title!, entry.Label, entry.Summary, stated),
        Language = Language(page),
    };

    internal static Article ArticleOf(Page page, Entry entry) => new()
    {
        Title = entry.Title!,
        Kind = KindOf(page, entry, out bool isPrinted),
        PrintedKind = isPrinted ? entry.Label : null,
        Date = DateOf(entry.Dates, entry.Precision),
        Place = entry.Place,
        Byline = entry.Byline,
        Label = entry.Label,
        Credit = entry.Credit,
        Summary = entry.Summary,
        Language = Language(page),
    };

    internal static PageRecord OfPage(Page page, SourceReference source, StatedState stated = StatedState.None) => page.Kind switch
    {
        PageKind.ProjectDetail when page.Title is not null => new(source, -1) { Project = ProjectOf(page, stated) },
        PageKind.EventDetail when page.Title is not null => new(source, -1) { Event = EventOf(page, stated) },
        PageKind.ArticleDetail when page.Title is not null => new(source, -1) { Article = ArticleOf(page) },
        PageKind.OfficeHome when page.Title is not null => new(source, -1) { Office = OfficeOf(page) },
        _ => throw new System.Diagnostics.UnreachableException("The page is no record."),
    };

    internal static bool HasOwnRecord(Page page) =>
        page.Title is not null && page.Kind is PageKind.ProjectDetail or PageKind.EventDetail or PageKind.ArticleDetail or PageKind.OfficeHome;

    private static Project ProjectOf(Page page, StatedState stated) => new()
    {
        Title = page.Title!,
        Duration = page.Dates,
        Label = page.Label,
        Summary = page.Introduction,
        Sections = page.Sections,
        Budget = page.Budget,
        Code = page.Code,
        Locations = page.Locations.IsEmpty && page.Place is not null ? [page.Place] : page.Locations,
        Beneficiaries = page.Beneficiaries,
        Donors = DonorsOf(page),
        Partners = PartnersOf(page),
        StatedStatus = StatedStatuses.OfProject(page.Title!, page.Label, null, stated),
        Language = Language(page),
    };

    private static Event EventOf(Page page, StatedState stated) => new()
    {
        Title = page.Title!,
        Dates = page.Dates,
        Place = page.Place,
        Organizer = page.Organizer,
        Label = page.Label,
        Summary = page.Introduction,
        Sections = page.Sections,
        Donors = DonorsOf(page),
        Partners = PartnersOf(page),
        StatedStatus = StatedStatuses.OfEvent(page.Title!, page.Label, page.Introduction, stated),
        Language = Language(page),
    };

    private static Article ArticleOf(Page page) => new()
    {
        Title = page.Title!,
        Kind = page.Type is not null && PagePhrases.Types.TryGet(page.Type, out ContentType type) ? KindOf(type) : ArticleKind.News,
        PrintedKind = page.Type,
        Date = DateOf(page.Dates, page.Precision),
        Place = page.Place,
        Label = page.Label,
        Summary = page.Introduction,
        Sections = page.Sections,
        Donors = DonorsOf(page),
        Partners = PartnersOf(page),
        Language = Language(page),
    };

    private static Office OfficeOf(Page page)
    {
        string title = page.Title!;
        int bracket = title.EndsWith(')') ? title.LastIndexOf('(') : -1;
        bool split = bracket > 1 && bracket < title.Length - 2 && !char.IsWhiteSpace(title[bracket + 1]) && !char.IsWhiteSpace(title[^2]);
        return new()
        {
            Name = split ? title[..bracket].TrimEnd() : title,
            Acronym = split ? title[(bracket + 1)..^1] : null,
            Introduction = page.Introduction,
            Language = Language(page),
        };
    }

    private static ValueList<Donor> DonorsOf(Page page) => page.Donors.IsEmpty ? [] : page.Donors.Select(Donor.Named).ToValueList();

    private static ValueList<Organisation> PartnersOf(Page page) => page.Partners.IsEmpty ? [] : page.Partners.Select(Organisation.Named).ToValueList();

    private static LanguageCode? Language(Page page) => page.Language == default ? null : page.Language;

    private static PartialDate? DateOf(NodaTime.DateInterval? dates, DatePrecision precision) => dates is null
        ? null
        : precision switch
        {
            DatePrecision.Day => new PartialDate(dates.Start),
            DatePrecision.Month => new PartialDate(dates.Start.Year, dates.Start.Month),
            _ => new PartialDate(dates.Start.Year),
        };

    private static ArticleKind KindOf(Page page, Entry entry, out bool isPrinted)
    {
        isPrinted = entry.Label is not null & PagePhrases.Types.TryGet(entry.Label, out ContentType type)
            && type is not (ContentType.Event or ContentType.Project);
        return isPrinted ? KindOf(type)
            : entry.Kind == RecordKind.Publication ? ArticleKind.Publication
            : page.Kind == PageKind.FeatureList ? ArticleKind.Feature : ArticleKind.News;
    }

    private static ArticleKind KindOf(ContentType type) => type switch
    {
        ContentType.Feature => ArticleKind.Feature,
        ContentType.PressRelease => ArticleKind.PressRelease,
        ContentType.Statement => ArticleKind.Statement,
        ContentType.Publication => ArticleKind.Publication,
        ContentType.Media => ArticleKind.Media,
        ContentType.Document => ArticleKind.Document,
        ContentType.Notice => ArticleKind.Notice,
        _ => ArticleKind.News,
    };
}

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Unites the sources of an entry field by field.</summary>
internal static class Unions
{
    internal static Project Of(Union<Project> union, EntryFindings findings) => new()
    {
        Title = union.Pick(nameof(Project.Title), record => record.Title)!,
        Duration = union.Pick(nameof(Project.Duration), record => record.Duration),
        Label = union.Pick(nameof(Project.Label), record => record.Label),
        Credit = union.Pick(nameof(Project.Credit), record => record.Credit),
        Summary = union.Pick(nameof(Project.Summary), record => record.Summary),
        Sections = union.Join(nameof(Project.Sections), record => record.Sections),
        Budget = union.Pick(nameof(Project.Budget), record => (object?)record.Budget) as Money?,
        Code = union.Pick(nameof(Project.Code), record => record.Code),
        Locations = union.Join(nameof(Project.Locations), record => record.Locations),
        Beneficiaries = union.Join(nameof(Project.Beneficiaries), record => record.Beneficiaries),
        Donors = union.JoinFound(nameof(Project.Donors), findings.Donors, donor => donor.Id.ToString()),
        Partners = union.JoinFound(nameof(Project.Partners), findings.Partners, partner => partner.Id.ToString()),
        Themes = union.JoinFound(nameof(Project.Themes), findings.Themes, theme => theme.Id.ToString()),
        StatedStatus = union.Pick(nameof(Project.StatedStatus), record => record.StatedStatus == ProjectStatus.Unknown ? null : (object)record.StatedStatus) as ProjectStatus? ?? ProjectStatus.Unknown,
        Language = union.Pick(nameof(Project.Language), record => (object?)record.Language) as LanguageCode?,
    };

    internal static Event Of(Union<Event> union, EntryFindings findings) => new()
    {
        Title = union.Pick(nameof(Event.Title), record => record.Title)!,
        Dates = union.Pick(nameof(Event.Dates), record => record.Dates),
        Place = union.Pick(nameof(Event.Place), record => record.Place),
        Organizer = union.Pick(nameof(Event.Organizer), record => record.Organizer),
        Label = union.Pick(nameof(Event.Label), record => record.Label),
        Credit = union.Pick(nameof(Event.Credit), record => record.Credit),
        Summary = union.Pick(nameof(Event.Summary), record => record.Summary),
        Sections = union.Join(nameof(Event.Sections), record => record.Sections),
        Donors = union.JoinFound(nameof(Event.Donors), findings.Donors, donor => donor.Id.ToString()),
        Partners = union.JoinFound(nameof(Event.Partners), findings.Partners, partner => partner.Id.ToString()),
        Themes = union.JoinFound(nameof(Event.Themes), findings.Themes, theme => theme.Id.ToString()),
        StatedStatus = union.Pick(nameof(Event.StatedStatus), record => record.StatedStatus == EventStatus.Announced ? null : (object)record.StatedStatus) as EventStatus? ?? EventStatus.Announced,
        Language = union.Pick(nameof(Event.Language), record => (object?)record.Language) as LanguageCode?,
    };

    internal static Article Of(Union<Article> union, EntryFindings findings) => new()
    {
        Title = union.Pick(nameof(Article.Title), record => record.Title)!,

        // News is also the kind where a page says nothing more exact.
        Kind = union.Pick(nameof(Article.Kind), record => record.Kind == ArticleKind.News ? null : (object)record.Kind) as ArticleKind? ?? ArticleKind.News,
        PrintedKind = union.Pick(nameof(Article.PrintedKind), record => record.PrintedKind),
        Date = union.Pick(nameof(Article.Date), record => (object?)record.Date) as PartialDate?,
        Place = union.Pick(nameof(Article.Place), record => record.Place),
        Byline = union.Pick(nameof(Article.Byline), record => record.Byline),
        Label = union.Pick(nameof(Article.Label), record => record.Label),
        Credit = union.Pick(nameof(Article.Credit), record => record.Credit),
        Summary = union.Pick(nameof(Article.Summary), record => record.Summary),
        Sections = union.Join(nameof(Article.Sections), record => record.Sections),
        Donors = union.JoinFound(nameof(Article.Donors), findings.Donors, donor => donor.Id.ToString()),
        Partners = union.JoinFound(nameof(Article.Partners), findings.Partners, partner => partner.Id.ToString()),
        Themes = union.JoinFound(nameof(Article.Themes), findings.Themes, theme => theme.Id.ToString()),
        Language = union.Pick(nameof(Article.Language), record => (object?)record.Language) as LanguageCode?,
    };
}

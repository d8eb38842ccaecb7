using Ilo.Domain;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using NodaTime;

namespace Ilo.Explorer.Output;

/// <summary>Names of kinds as people write them.</summary>
internal static class Words
{
    internal static string Of(PageKind kind) => kind switch
    {
        PageKind.ProjectList => "project list",
        PageKind.EventList => "event list",
        PageKind.NewsList => "news list",
        PageKind.FeatureList => "feature list",
        PageKind.PublicationList => "publication list",
        PageKind.OfficeHome => "office home",
        PageKind.ProjectDetail => "project page",
        PageKind.EventDetail => "event page",
        PageKind.ArticleDetail => "article page",
        _ => "other",
    };

    internal static string Of(ArticleKind kind) => kind switch
    {
        ArticleKind.Feature => "feature",
        ArticleKind.PressRelease => "press release",
        ArticleKind.Statement => "statement",
        ArticleKind.Publication => "publication",
        ArticleKind.Media => "media",
        ArticleKind.Document => "document",
        ArticleKind.Notice => "notice",
        _ => "news",
    };

    internal static string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Government => "government",
        OrganisationKind.LocalGovernment => "local government",
        OrganisationKind.OtherPublicSector => "other public sector",
        OrganisationKind.InternationalNgo => "international NGO",
        OrganisationKind.NationalNgo => "national NGO",
        OrganisationKind.RegionalNgo => "regional NGO",
        OrganisationKind.PartnerCountryNgo => "partner country NGO",
        OrganisationKind.PublicPrivatePartnership => "public-private partnership",
        OrganisationKind.Multilateral => "multilateral",
        OrganisationKind.Foundation => "foundation",
        OrganisationKind.PrivateSector => "private sector",
        OrganisationKind.PrivateSectorInProviderCountry => "private sector, provider country",
        OrganisationKind.PrivateSectorInRecipientCountry => "private sector, recipient country",
        OrganisationKind.PrivateSectorInThirdCountry => "private sector, third country",
        OrganisationKind.AcademicTrainingResearch => "academic, training, research",
        OrganisationKind.Other => "other",
        _ => "unknown",
    };

    /// <summary>Returns the kind of article that queries call so, in words; null where there is none.</summary>
    internal static string? OfArticleKind(string id) => Named<ArticleKind>(id) is { } kind ? Of(kind) : null;

    /// <summary>Returns the kind of organisation that queries call so, in words; null where there is none.</summary>
    internal static string? OfOrganisationKind(string id) => Named<OrganisationKind>(id) is { } kind ? Of(kind) : null;

    private static T? Named<T>(string id)
        where T : struct, Enum
    {
        foreach (T kind in Enum.GetValues<T>())
        {
            if (Kebab(kind.ToString()) == id)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Gets the kinds of page as the command line and JSON name them, in the order of <see cref="PageKind"/>.</summary>
    internal static IReadOnlyList<string> PageKinds { get; } =
        ["other", "project-list", "event-list", "news-list", "feature-list", "publication-list", "office-home", "project-detail", "event-detail",
            "article-detail"];

    /// <summary>Returns the kind as the command line and JSON name it, for example <c>project-list</c>.</summary>
    internal static string Id(PageKind kind) => PageKinds[(int)kind];

    /// <summary>Returns a name of the code as the command line and JSON write it, for example <c>press-release</c> for <c>PressRelease</c>.</summary>
    internal static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    internal static bool TryParse(string id, out PageKind kind)
    {
        kind = Enum.GetValues<PageKind>().FirstOrDefault(known => Id(known) == id);
        return Id(kind) == id;
    }

    internal static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Returns whether a project is planned, active or closed on a day; nothing where its dates are not known.</summary>
    internal static string StatusOf(Project project, LocalDate on) => project.Duration switch
    {
        null => "",
        var days when on < days.Start => "planned",
        var days when on > days.End => "closed",
        _ => "active",
    };
}

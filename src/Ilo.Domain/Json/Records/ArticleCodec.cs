using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class ArticleCodec : RecordCodec<Article, ArticleCodec.Draft>
{
    private ArticleCodec()
        : base("article", [
            Computed(nameof(Article.Id), IdCodec<Article>.Instance, article => article.Id),
            Required(nameof(Article.Title), TextCodec.Trimmed, article => article.Title, (ref draft, value) => draft.Title = value),
            Choice(nameof(Article.Kind), article => article.Kind, (ref draft, value) => draft.Kind = value),
            Optional(nameof(Article.PrintedKind), TextCodec.Trimmed, article => article.PrintedKind, (ref draft, value) => draft.PrintedKind = value),
            OptionalValue(nameof(Article.Date), Scalars.PartialDate, article => article.Date, (ref draft, value) => draft.Date = value),
            Optional(nameof(Article.Place), TextCodec.Trimmed, article => article.Place, (ref draft, value) => draft.Place = value),
            Optional(nameof(Article.Byline), TextCodec.Trimmed, article => article.Byline, (ref draft, value) => draft.Byline = value),
            Optional(nameof(Article.Label), TextCodec.Trimmed, article => article.Label, (ref draft, value) => draft.Label = value),
            Optional(nameof(Article.Credit), TextCodec.Trimmed, article => article.Credit, (ref draft, value) => draft.Credit = value),
            Optional(nameof(Article.Summary), TextCodec.Trimmed, article => article.Summary, (ref draft, value) => draft.Summary = value),
            List(nameof(Article.Sections), SectionCodec.Instance, article => article.Sections, (ref draft, value) => draft.Sections = value),
            List(nameof(Article.Donors), DonorCodec.Instance, article => article.Donors, (ref draft, value) => draft.Donors = value),
            List(nameof(Article.Partners), OrganisationCodec.Instance, article => article.Partners, (ref draft, value) => draft.Partners = value),
            List(nameof(Article.Themes), ThemeCodec.Instance, article => article.Themes, (ref draft, value) => draft.Themes = value),
            List(nameof(Article.Projects), IdCodec<Project>.Instance, article => article.Projects, (ref draft, value) => draft.Projects = value),
            OptionalValue(nameof(Article.Language), Scalars.Language, article => article.Language, (ref draft, value) => draft.Language = value),
        ])
    {
    }

    internal static ArticleCodec Instance { get; } = new();

    protected override Article Build(in Draft draft) => new()
    {
        Title = draft.Title!,
        Kind = draft.Kind,
        PrintedKind = draft.PrintedKind,
        Date = draft.Date,
        Place = draft.Place,
        Byline = draft.Byline,
        Label = draft.Label,
        Credit = draft.Credit,
        Summary = draft.Summary,
        Sections = draft.Sections,
        Donors = draft.Donors,
        Partners = draft.Partners,
        Themes = draft.Themes,
        Projects = draft.Projects,
        Language = draft.Language,
    };

    internal struct Draft
    {
        internal string? Title, PrintedKind, Place, Byline, Label, Credit, Summary;
        internal ArticleKind Kind;
        internal PartialDate? Date;
        internal ValueList<Section> Sections;
        internal ValueList<Donor> Donors;
        internal ValueList<Organisation> Partners;
        internal ValueList<Theme> Themes;
        internal ValueList<Id<Project>> Projects;
        internal LanguageCode? Language;
    }
}

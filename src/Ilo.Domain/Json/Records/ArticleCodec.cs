using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class ArticleCodec : RecordCodec<Article, ArticleCodec.Draft>
{
    private ArticleCodec()
        : base("article", [
            Computed(nameof(Article.Id), IdCodec<Article>.Instance, article => article.Id),
            RequiredText(nameof(Article.Title), article => article.Title, (ref draft, value) => draft.Title = value),
            Choice(nameof(Article.Kind), article => article.Kind, (ref draft, value) => draft.Kind = value),
            Text(nameof(Article.PrintedKind), article => article.PrintedKind, (ref draft, value) => draft.PrintedKind = value),
            OptionalValue(nameof(Article.Date), Scalars.PartialDate, article => article.Date, (ref draft, value) => draft.Date = value),
            Text(nameof(Article.Place), article => article.Place, (ref draft, value) => draft.Place = value),
            Text(nameof(Article.Byline), article => article.Byline, (ref draft, value) => draft.Byline = value),
            Text(nameof(Article.Label), article => article.Label, (ref draft, value) => draft.Label = value),
            Text(nameof(Article.Credit), article => article.Credit, (ref draft, value) => draft.Credit = value),
            Text(nameof(Article.Summary), article => article.Summary, (ref draft, value) => draft.Summary = value),
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

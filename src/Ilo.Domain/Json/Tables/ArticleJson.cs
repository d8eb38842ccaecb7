using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Article>;

namespace Ilo.Domain.Json.Tables;

internal static class ArticleJson
{
    internal static ObjectContract<Article> Contract { get; } = new(
        "article",
        (ref arguments) => new()
        {
            Title = arguments.Text()!,
            Kind = arguments.Next<ArticleKind>(),
            PrintedKind = arguments.Text(),
            Date = arguments.Optional<PartialDate>(),
            Place = arguments.Text(),
            Byline = arguments.Text(),
            Label = arguments.Text(),
            Credit = arguments.Text(),
            Summary = arguments.Text(),
            Sections = arguments.List<Section>(),
            Donors = arguments.List<Donor>(),
            Partners = arguments.List<Organisation>(),
            Themes = arguments.List<Theme>(),
            Projects = arguments.List<Id<Project>>(),
            Language = arguments.Optional<LanguageCode>(),
        },
        Computed(nameof(Article.Id), article => article.Id),
        RequiredText(nameof(Article.Title), article => article.Title),
        Always(nameof(Article.Kind), article => article.Kind),
        OptionalText(nameof(Article.PrintedKind), article => article.PrintedKind),
        Optional(nameof(Article.Date), article => article.Date),
        OptionalText(nameof(Article.Place), article => article.Place),
        OptionalText(nameof(Article.Byline), article => article.Byline),
        OptionalText(nameof(Article.Label), article => article.Label),
        OptionalText(nameof(Article.Credit), article => article.Credit),
        OptionalText(nameof(Article.Summary), article => article.Summary),
        List(nameof(Article.Sections), article => article.Sections),
        List(nameof(Article.Donors), article => article.Donors),
        List(nameof(Article.Partners), article => article.Partners),
        List(nameof(Article.Themes), article => article.Themes),
        List(nameof(Article.Projects), article => article.Projects),
        Optional(nameof(Article.Language), article => article.Language));
}

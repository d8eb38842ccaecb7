using Ilo.Domain.Json.Contracts;

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
        ShapeRows.Of(ArticleShape.Table, Rows<Article>.Computed(nameof(Article.Id), record => record.Id)));
}

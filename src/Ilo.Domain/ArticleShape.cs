using Ilo.Domain.Shapes;

namespace Ilo.Domain;

/// <summary>The properties of articles. News is also the kind where a page says nothing more exact.</summary>
internal static class ArticleShape
{
    internal static RecordShape<Article> Table { get; } = new RecordShapeBuilder<Article>()
        .AddName(nameof(Article.Title), static r => r.Title, static (r, v) => r with { Title = v })
        .Add(nameof(Article.Kind), static r => r.Kind, static (r, v) => r with { Kind = v }, ValueShapes.Choice(ArticleKind.News, isShown: true))
        .AddText(nameof(Article.PrintedKind), static r => r.PrintedKind, static (r, v) => r with { PrintedKind = v })
        .Add(nameof(Article.Date), static r => r.Date, static (r, v) => r with { Date = v }, ValueShapes.Date)
        .AddText(nameof(Article.Place), static r => r.Place, static (r, v) => r with { Place = v })
        .AddText(nameof(Article.Byline), static r => r.Byline, static (r, v) => r with { Byline = v })
        .AddText(nameof(Article.Label), static r => r.Label, static (r, v) => r with { Label = v })
        .Add(nameof(Article.Credit), static r => r.Credit, static (r, v) => r with { Credit = v }, ValueShapes.Text)
        .AddText(nameof(Article.Summary), static r => r.Summary, static (r, v) => r with { Summary = v })
        .AddText(nameof(Article.Sections), static r => r.Sections, static (r, v) => r with { Sections = v })
        .Add(nameof(Article.Donors), static r => r.Donors, static (r, v) => r with { Donors = v }, ValueShapes.Donors)
        .Add(nameof(Article.Partners), static r => r.Partners, static (r, v) => r with { Partners = v }, ValueShapes.Organisations)
        .Add(nameof(Article.Themes), static r => r.Themes, static (r, v) => r with { Themes = v }, ValueShapes.Themes)
        .Add(nameof(Article.Projects), static r => r.Projects, static (r, v) => r with { Projects = v }, ValueShapes.Identifiers<Project>())
        .Add(nameof(Article.Language), static r => r.Language, static (r, v) => r with { Language = v }, ValueShapes.Language)
        .Build();
}

using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.ProjectGroup>;

namespace Ilo.Domain.Json.Tables;

internal static class ProjectGroupJson
{
    internal static ObjectContract<ProjectGroup> Contract { get; } = new(
        "projectGroup",
        (ref arguments) => new(arguments.Text()!, arguments.Next<CatalogueItem<Project>>())
        {
            Events = arguments.List<CatalogueItem<Event>>(),
            Articles = arguments.List<CatalogueItem<Article>>(),
        },
        RequiredText(nameof(ProjectGroup.Key), group => group.Key, Texts.Any),
        Optional(nameof(ProjectGroup.Project), group => group.Project),
        List(nameof(ProjectGroup.Events), group => group.Events),
        List(nameof(ProjectGroup.Articles), group => group.Articles));
}

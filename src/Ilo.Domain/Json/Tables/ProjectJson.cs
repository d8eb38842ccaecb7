using Ilo.Domain.Json.Contracts;
using NodaTime;

namespace Ilo.Domain.Json.Tables;

internal static class ProjectJson
{
    internal static ObjectContract<Project> Contract { get; } = new(
        "project",
        (ref arguments) => new()
        {
            Title = arguments.Text()!,
            Duration = arguments.Next<DateInterval>(),
            Label = arguments.Text(),
            Credit = arguments.Text(),
            Summary = arguments.Text(),
            Sections = arguments.List<Section>(),
            Budget = arguments.Optional<Money>(),
            Code = arguments.Text(),
            Locations = arguments.List<string>(),
            Beneficiaries = arguments.List<string>(),
            Donors = arguments.List<Donor>(),
            Partners = arguments.List<Organisation>(),
            Themes = arguments.List<Theme>(),
            StatedStatus = arguments.Next<ProjectStatus>(),
            Language = arguments.Optional<LanguageCode>(),
        },
        ShapeRows.Of(ProjectShape.Table, Rows<Project>.Computed(nameof(Project.Id), record => record.Id)));
}

using Ilo.Domain.Json.Contracts;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Project>;

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
        Computed(nameof(Project.Id), project => project.Id),
        RequiredText(nameof(Project.Title), project => project.Title),
        Optional(nameof(Project.Duration), project => project.Duration),
        OptionalText(nameof(Project.Label), project => project.Label),
        OptionalText(nameof(Project.Credit), project => project.Credit),
        OptionalText(nameof(Project.Summary), project => project.Summary),
        List(nameof(Project.Sections), project => project.Sections),
        Optional(nameof(Project.Budget), project => project.Budget),
        OptionalText(nameof(Project.Code), project => project.Code),
        List(nameof(Project.Locations), project => project.Locations),
        List(nameof(Project.Beneficiaries), project => project.Beneficiaries),
        List(nameof(Project.Donors), project => project.Donors),
        List(nameof(Project.Partners), project => project.Partners),
        List(nameof(Project.Themes), project => project.Themes),
        Always(nameof(Project.StatedStatus), project => project.StatedStatus),
        Optional(nameof(Project.Language), project => project.Language));
}

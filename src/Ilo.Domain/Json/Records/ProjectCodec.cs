using Ilo.Domain.Json.Codecs;
using NodaTime;

namespace Ilo.Domain.Json.Records;

internal sealed class ProjectCodec : RecordCodec<Project, ProjectCodec.Draft>
{
    private ProjectCodec()
        : base("project", [
            Computed(nameof(Project.Id), IdCodec<Project>.Instance, project => project.Id),
            RequiredText(nameof(Project.Title), project => project.Title, (ref draft, value) => draft.Title = value),
            Optional(nameof(Project.Duration), IntervalCodec.Instance, project => project.Duration, (ref draft, value) => draft.Duration = value),
            Text(nameof(Project.Label), project => project.Label, (ref draft, value) => draft.Label = value),
            Text(nameof(Project.Credit), project => project.Credit, (ref draft, value) => draft.Credit = value),
            Text(nameof(Project.Summary), project => project.Summary, (ref draft, value) => draft.Summary = value),
            List(nameof(Project.Sections), SectionCodec.Instance, project => project.Sections, (ref draft, value) => draft.Sections = value),
            OptionalValue(nameof(Project.Budget), MoneyCodec.Instance, project => project.Budget, (ref draft, value) => draft.Budget = value),
            Text(nameof(Project.Code), project => project.Code, (ref draft, value) => draft.Code = value),
            List(nameof(Project.Locations), TextCodec.Trimmed, project => project.Locations, (ref draft, value) => draft.Locations = value),
            List(nameof(Project.Beneficiaries), TextCodec.Trimmed, project => project.Beneficiaries, (ref draft, value) => draft.Beneficiaries = value),
            List(nameof(Project.Donors), DonorCodec.Instance, project => project.Donors, (ref draft, value) => draft.Donors = value),
            List(nameof(Project.Partners), OrganisationCodec.Instance, project => project.Partners, (ref draft, value) => draft.Partners = value),
            List(nameof(Project.Themes), ThemeCodec.Instance, project => project.Themes, (ref draft, value) => draft.Themes = value),
            Choice(nameof(Project.StatedStatus), project => project.StatedStatus, (ref draft, value) => draft.StatedStatus = value),
            OptionalValue(nameof(Project.Language), Scalars.Language, project => project.Language, (ref draft, value) => draft.Language = value),
        ])
    {
    }

    internal static ProjectCodec Instance { get; } = new();

    protected override Project Build(in Draft draft) => new()
    {
        Title = draft.Title!,
        Duration = draft.Duration,
        Label = draft.Label,
        Credit = draft.Credit,
        Summary = draft.Summary,
        Sections = draft.Sections,
        Budget = draft.Budget,
        Code = draft.Code,
        Locations = draft.Locations,
        Beneficiaries = draft.Beneficiaries,
        Donors = draft.Donors,
        Partners = draft.Partners,
        Themes = draft.Themes,
        StatedStatus = draft.StatedStatus,
        Language = draft.Language,
    };

    internal struct Draft
    {
        internal string? Title, Label, Credit, Summary, Code;
        internal DateInterval? Duration;
        internal ValueList<Section> Sections;
        internal Money? Budget;
        internal ValueList<string> Locations, Beneficiaries;
        internal ValueList<Donor> Donors;
        internal ValueList<Organisation> Partners;
        internal ValueList<Theme> Themes;
        internal ProjectStatus StatedStatus;
        internal LanguageCode? Language;
    }
}

using Ilo.Domain.Shapes;

namespace Ilo.Domain;

/// <summary>The properties of projects.</summary>
internal static class ProjectShape
{
    internal static RecordShape<Project> Table { get; } = new RecordShapeBuilder<Project>()
        .AddName(nameof(Project.Title), static r => r.Title, static (r, v) => r with { Title = v })
        .Add(nameof(Project.Duration), static r => r.Duration, static (r, v) => r with { Duration = v }, ValueShapes.Interval)
        .AddText(nameof(Project.Label), static r => r.Label, static (r, v) => r with { Label = v })
        .Add(nameof(Project.Credit), static r => r.Credit, static (r, v) => r with { Credit = v }, ValueShapes.Text)
        .AddText(nameof(Project.Summary), static r => r.Summary, static (r, v) => r with { Summary = v })
        .AddText(nameof(Project.Sections), static r => r.Sections, static (r, v) => r with { Sections = v })
        .Add(nameof(Project.Budget), static r => r.Budget, static (r, v) => r with { Budget = v }, ValueShapes.Sum)
        .AddText(nameof(Project.Code), static r => r.Code, static (r, v) => r with { Code = v })
        .AddText(nameof(Project.Locations), static r => r.Locations, static (r, v) => r with { Locations = v })
        .AddText(nameof(Project.Beneficiaries), static r => r.Beneficiaries, static (r, v) => r with { Beneficiaries = v })
        .Add(nameof(Project.Donors), static r => r.Donors, static (r, v) => r with { Donors = v }, ValueShapes.Donors)
        .Add(nameof(Project.Partners), static r => r.Partners, static (r, v) => r with { Partners = v }, ValueShapes.Organisations)
        .Add(nameof(Project.Themes), static r => r.Themes, static (r, v) => r with { Themes = v }, ValueShapes.Themes)
        .Add(nameof(Project.StatedStatus), static r => r.StatedStatus, static (r, v) => r with { StatedStatus = v }, ValueShapes.Choice(ProjectStatus.Unknown))
        .Add(nameof(Project.Language), static r => r.Language, static (r, v) => r with { Language = v }, ValueShapes.Language)
        .Build();
}

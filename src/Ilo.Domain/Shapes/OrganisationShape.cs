namespace Ilo.Domain.Shapes;

/// <summary>The properties of organisations.</summary>
internal static class OrganisationShape
{
    internal static RecordShape<Organisation> Table { get; } = new RecordShapeBuilder<Organisation>()
        .Add(nameof(Organisation.Id), static r => r.Id, static (r, v) => r with { Id = v }, ValueShapes.Identifier<Organisation>())
        .AddName(nameof(Organisation.Name), static r => r.Name, static (r, v) => r with { Name = v })
        .AddText(nameof(Organisation.Acronym), static r => r.Acronym, static (r, v) => r with { Acronym = v })
        .Add(nameof(Organisation.Kind), static r => r.Kind, static (r, v) => r with { Kind = v }, ValueShapes.Choice(OrganisationKind.Unknown))
        .Add(nameof(Organisation.Country), static r => r.Country, static (r, v) => r with { Country = v }, ValueShapes.Country)
        .Build();
}

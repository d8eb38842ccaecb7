namespace Ilo.Domain.Shapes;

/// <summary>The properties of donors.</summary>
internal static class DonorShape
{
    internal static RecordShape<Donor> Table { get; } = new RecordShapeBuilder<Donor>()
        .Add(nameof(Donor.Id), static r => r.Id, static (r, v) => r with { Id = v }, ValueShapes.Identifier<Donor>())
        .AddName(nameof(Donor.Name), static r => r.Name, static (r, v) => r with { Name = v })
        .AddText(nameof(Donor.Acronym), static r => r.Acronym, static (r, v) => r with { Acronym = v })
        .Add(nameof(Donor.Kind), static r => r.Kind, static (r, v) => r with { Kind = v }, ValueShapes.Choice(OrganisationKind.Unknown))
        .Add(nameof(Donor.Country), static r => r.Country, static (r, v) => r with { Country = v }, ValueShapes.Country)
        .Add(nameof(Donor.IatiIdentifier), static r => r.IatiIdentifier, static (r, v) => r with { IatiIdentifier = v }, ValueShapes.Text)
        .Build();
}

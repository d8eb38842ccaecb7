namespace Ilo.Domain.Interchange.Iati;

/// <summary>An organisation as an activity names it.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IatiOrganisation
{
    /// <summary>Gets the International Labour Organization, with its identifier of the code list OrganisationIdentifier.</summary>
    public static IatiOrganisation Ilo { get; } = new()
    {
        Name = "International Labour Organization",
        Ref = "XM-DAC-41302",
        Kind = OrganisationKind.Multilateral
    };

    /// <summary>Gets the name, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets the organisation identifier; null where none is known.</summary>
    public string? Ref { get; init; }

    /// <summary>Gets what kind of organisation it is.</summary>
    public OrganisationKind Kind { get; init; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

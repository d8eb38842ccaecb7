using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An organisation that a project or event is carried out with.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Organisation
{
    /// <summary>Makes an organisation of which only the name is known, as printed; the identifier is made from it.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or begins or ends with white space.</exception>
    public static Organisation Named(string name) =>
        new() { Id = Id<Organisation>.Parse(Slug.Of(Guard.NotBlank(name, nameof(name))), provider: null), Name = name };

    /// <summary>Gets the identifier: the vocabulary's, or one made from the name.</summary>
    /// <exception cref="ArgumentException">The value is the empty identifier.</exception>
    public required Id<Organisation> Id { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Gets the name: the official English one, or as printed where the vocabulary does not know it; never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets the acronym, for example <c>EFP</c>; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Acronym { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets what kind of organisation it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public OrganisationKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>Gets the country; null for a multilateral organisation or where it is not known.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An office of the ILO, as its home page presents it.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Office
{
    private IdCache<Office> _id;

    /// <summary>Gets a digest of everything the record holds: equal records share it, others never do. It tells contents apart and names nothing.</summary>
    /// <remarks>Worked out at the first call; a copy made by <c>with</c> works out its own.</remarks>
    internal Id<Office> Id => _id.Get(this, static record => OfficeShape.Table.IdOf(record));

    /// <summary>Gets the name, without the acronym, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets the acronym printed in brackets behind the name, for example <c>CO-Islamabad</c>; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Acronym { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the page's introduction; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Introduction { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the language of its home page; null where it is not known.</summary>
    public LanguageCode? Language { get; init; }

    /// <summary>Returns name and acronym, for example <c>ILO Country Office for Pakistan (CO-Islamabad)</c>.</summary>
    public override string ToString() => Acronym is null ? Name : $"{Name} ({Acronym})";
}

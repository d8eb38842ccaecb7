using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain.Catalogues;

/// <summary>What a source record was like: as much of it as is needed to know it again after it has changed.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
internal sealed record ItemTrace
{
    /// <summary>Gets the name of its page; the empty string where it has none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string SourceName { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the zero-based position of its entry on the page; -1 where the page as a whole was the record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than -1.</exception>
    public int Entry { get; init => field = Guard.AtLeast(-1, value); }

    /// <summary>Gets where it began on the page, in UTF-16 units from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Start { get; init => field = Guard.AtLeast(0, value); }

    /// <summary>Gets the title.</summary>
    /// <exception cref="ArgumentException">The value is null or blank, or begins or ends with white space.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets the days, first and last included; null where there were none.</summary>
    public DateInterval? Dates { get; init; }

    /// <summary>Gets whether the page said that it takes place at another time than was announced.</summary>
    public bool IsPutOff { get; init; }

    /// <summary>Gets the project code without spaces, in capitals; null where there was none.</summary>
    public string? Code { get; init; }

    /// <summary>Gets a digest of everything that the record held, in the digits of an identifier.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or has a character other than a-z, 0-9 and the hyphen.</exception>
    public required string Content { get; init => field = Guard.Key(value); }

    /// <summary>Gets a sketch of the words of its text, from which likeness is told: groups of four hexadecimal digits; empty where there was no
    /// text.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Words { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>Returns title and page, the same in every culture.</summary>
    public override string ToString() => $"{Title} ({SourceName})";
}

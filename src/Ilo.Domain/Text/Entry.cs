using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain.Text;

/// <summary>One listed thing on a page, as laid out.</summary>
/// <remarks>
/// Texts are folded: each run of white space is one space, none at the ends. Equal when every property is equal.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Entry
{
    /// <summary>Gets which kind of record it stands for; null where the page does not decide it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public RecordKind? Kind { get; init => field = value is { } kind ? Guard.Defined(kind) : null; }

    /// <summary>Gets the printed number; null where none is printed.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the heading printed above it: a year, a month or a section's name; null where none is printed.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Group { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the image credit, for example <c>© ILO 2024</c>; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Credit { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the line above the title: theme, country, campaign or content type; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Label { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the title, without a date stuck to its end; null where the page has lost it.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the days of its date line, first and last included; null where it has none.</summary>
    public DateInterval? Dates { get; init; }

    /// <summary>Gets how much of the date is printed: a month without a day gives its first to its last day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public DatePrecision Precision { get; init => field = Guard.Defined(value); }

    /// <summary>Gets the place behind the date, as printed; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Place { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the budget behind the date; null where there is none.</summary>
    public Money? Budget { get; init; }

    /// <summary>Gets the project code behind the date; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Code { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the author line, where a whole paragraph is one; null where none is.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Byline { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the remaining paragraphs and bullets, joined by one space; null where there are none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Summary { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Returns title and dates, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(Title ?? "(no title)", Dates);
}

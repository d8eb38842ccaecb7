using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>A budget of an activity, for a period of at most a year as the standard asks.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IatiBudget
{
    /// <summary>Gets the code of the list BudgetType, as the file writes it: 1 original, 2 revised; null where none is stated.</summary>
    public string? Type { get; init; }

    /// <summary>Gets the code of the list BudgetStatus, as the file writes it: 1 indicative, 2 committed; null where none is stated.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the first day; null where none can be read.</summary>
    [JsonConverter(typeof(IloJsonConverter))]
    public LocalDate? Start { get; init; }

    /// <summary>Gets the last day; null where none can be read.</summary>
    [JsonConverter(typeof(IloJsonConverter))]
    public LocalDate? End { get; init; }

    /// <summary>
    /// Gets the amount, in its own currency or the activity's, the empty code where neither states one; null where no amount can be read.
    /// </summary>
    public Money? Value { get; init; }

    /// <summary>Gets the day whose rates of exchange the amount is stated for; null where none can be read.</summary>
    [JsonConverter(typeof(IloJsonConverter))]
    public LocalDate? ValueDate { get; init; }

    /// <summary>Returns the amount.</summary>
    public override string ToString() => Value?.ToString() ?? "(no amount)";
}

using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>A range of sums in one currency; an end that is null is open.</summary>
/// <remarks>Both ends are included. Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record BudgetRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="currency">The currency.</param>
    /// <param name="least">The smallest sum, included; null for no limit.</param>
    /// <param name="most">The largest sum, included; null for no limit.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="currency"/> is the empty code, or <paramref name="least"/> is more than <paramref name="most"/>.
    /// </exception>
    public BudgetRange(CurrencyCode currency, decimal? least, decimal? most)
    {
        if (currency == default)
        {
            throw new ArgumentException("The code is empty.", nameof(currency));
        }

        if (least > most)
        {
            throw new ArgumentException("The smallest sum is more than the largest.", nameof(least));
        }

        Currency = currency;
        Least = least;
        Most = most;
    }

    /// <summary>Gets the currency.</summary>
    public CurrencyCode Currency { get; }

    /// <summary>Gets the smallest sum, included; null for no limit.</summary>
    public decimal? Least { get; }

    /// <summary>Gets the largest sum, included; null for no limit.</summary>
    public decimal? Most { get; }

    /// <summary>Returns whether a sum is in the range; sums in other currencies are not converted and never in it.</summary>
    /// <param name="money">The sum.</param>
    public bool Contains(Money money) => money.Currency == Currency && !(money.Amount < Least) && !(money.Amount > Most);

    /// <summary>Returns it as a query prints it, for example <c>USD:1000..5000</c> or <c>USD:1000..</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency}:{Least}..{Most}");
}

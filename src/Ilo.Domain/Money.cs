using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An amount of money in one currency, for example a budget of 512,000 US dollars.</summary>
/// <param name="Amount">The amount in whole units of the currency and their fractions; it may be zero or negative.</param>
/// <param name="Currency">The ISO 4217 code; the default value means that the currency is not known.</param>
/// <remarks>
/// Equal when amount and currency are; 10.0 equals 10.00. There is no order, since amounts in two currencies do not compare.
/// The default value is nothing, in no currency.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct Money(decimal Amount, CurrencyCode Currency)
{
    /// <summary>Returns code and amount, for example <c>USD 512000</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount}").TrimStart();
}

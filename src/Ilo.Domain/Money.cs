using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An amount of money in one currency, for example a budget of 512,000 US dollars.</summary>
/// <param name="Amount">The amount in whole units of the currency and their fractions; it may be zero or negative.</param>
/// <param name="Currency">The ISO 4217 code; the default value means that the currency is not known.</param>
/// <remarks>
/// Equal when amount and currency are. An amount has no zeros behind its last decimal, so that 2.5 million and 2,500,000 print alike. There is no order,
/// since amounts in two currencies do not compare.
/// The default value is nothing, in no currency.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct Money(decimal Amount, CurrencyCode Currency) : ISpanFormattable
{
    // A one of 28 decimals.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Gets the amount in whole units of the currency and their fractions; it may be zero or negative.</summary>
    public decimal Amount { get; init => field = Shortest(value); } = Shortest(Amount);

    /// <summary>Returns code and amount, for example <c>USD 512000</c>, the same in every culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns code and amount, the amount in a form and culture: <c>USD 512,000.00</c> for <c>N2</c>.</summary>
    /// <param name="format">A format of <see cref="decimal"/> for the amount; null or empty for its digits alone.</param>
    /// <param name="formatProvider">The culture of the amount; null for the invariant one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of <see cref="decimal"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string amount = Amount.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);
        return Currency == default ? amount : $"{Currency} {amount}";
    }

    /// <summary>Writes it into a span in the forms of <see cref="ToString(string?, IFormatProvider?)"/>; false where it does not fit.</summary>
    /// <param name="destination">Where it is written.</param>
    /// <param name="charsWritten">How many UTF-16 units were written; 0 where the result is false.</param>
    /// <param name="format">A format of <see cref="decimal"/> for the amount; empty for its digits alone.</param>
    /// <param name="provider">The culture of the amount; null for the invariant one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of <see cref="decimal"/>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Spans.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    // Equal amounts have equal bits: dividing leaves the fewest decimals that hold the amount, and zero has no sign.
    private static decimal Shortest(decimal amount) => amount == 0 ? 0 : amount.Scale == 0 ? amount : amount / One;
}

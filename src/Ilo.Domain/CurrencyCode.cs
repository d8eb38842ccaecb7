using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An ISO 4217 currency code, for example <c>USD</c>.</summary>
/// <remarks>
/// Three ASCII letters, held in upper case; that the code is assigned is not checked. Compared by ordinal. The default value is
/// the empty code; no parser returns it.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct CurrencyCode : IComparable<CurrencyCode>, ISpanParsable<CurrencyCode>
{
    private readonly string? _value;

    private CurrencyCode(string value) => _value = value;

    /// <summary>Reads a code in either case.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not three ASCII letters.</exception>
    public static CurrencyCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a code in either case.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not three ASCII letters.</exception>
    public static CurrencyCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out CurrencyCode code) ? code : throw IsoCode.Error("A currency code is three letters", s);

    /// <summary>Reads a code in either case; false where <paramref name="s"/> is not three ASCII letters.</summary>
    /// <param name="s">The code; null is none.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the default value where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CurrencyCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a code in either case; false where <paramref name="s"/> is not three ASCII letters.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the default value where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CurrencyCode result)
    {
        bool valid = IsoCode.IsLetters(s, 3);
        result = valid ? new(s.ToString().ToUpperInvariant()) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(CurrencyCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Returns the code in upper case; the empty string for the default value.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first comes before the second or equals it.</summary>
    public static bool operator <=(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first comes after the second or equals it.</summary>
    public static bool operator >=(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) >= 0;
}

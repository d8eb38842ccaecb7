using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>An ISO 639-1 language code, for example <c>fr</c>.</summary>
/// <remarks>
/// Two ASCII letters, held in lower case; that the code is assigned is not checked. Compared by ordinal. The default value is
/// the empty code; no parser returns it.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct LanguageCode : IComparable<LanguageCode>, ISpanParsable<LanguageCode>
{
    private readonly string? _value;

    private LanguageCode(string value) => _value = value;

    /// <summary>Gets English, <c>en</c>.</summary>
    public static LanguageCode English { get; } = new("en");

    /// <summary>Gets French, <c>fr</c>.</summary>
    public static LanguageCode French { get; } = new("fr");

    /// <summary>Gets Spanish, <c>es</c>.</summary>
    public static LanguageCode Spanish { get; } = new("es");

    /// <summary>Gets Portuguese, <c>pt</c>.</summary>
    public static LanguageCode Portuguese { get; } = new("pt");

    /// <summary>Reads a code in either case.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not two ASCII letters.</exception>
    public static LanguageCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a code in either case.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not two ASCII letters.</exception>
    public static LanguageCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out LanguageCode code) ? code : throw IsoCode.Error("A language code is two letters", s);

    /// <summary>Reads a code in either case; false where <paramref name="s"/> is not two ASCII letters.</summary>
    /// <param name="s">The code; null is none.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the default value where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a code in either case; false where <paramref name="s"/> is not two ASCII letters.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the default value where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LanguageCode result)
    {
        bool valid = IsoCode.IsLetters(s, 2);
        result = valid ? new(s.ToString().ToLowerInvariant()) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(LanguageCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Returns the code in lower case; the empty string for the default value.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(LanguageCode left, LanguageCode right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first comes before the second or equals it.</summary>
    public static bool operator <=(LanguageCode left, LanguageCode right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(LanguageCode left, LanguageCode right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first comes after the second or equals it.</summary>
    public static bool operator >=(LanguageCode left, LanguageCode right) => left.CompareTo(right) >= 0;
}

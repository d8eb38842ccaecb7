using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain;

/// <summary>Identifies a record, for example <c>eu</c> for a donor; the type says of which kind of record.</summary>
/// <typeparam name="TRecord">The kind of record: an <c>Id&lt;Donor&gt;</c> cannot be taken for an <c>Id&lt;Theme&gt;</c>.</typeparam>
/// <remarks>
/// Made of lower-case ASCII letters, digits and hyphens. Compared by ordinal. The default value is the empty identifier; no
/// parser returns it.
/// </remarks>
#pragma warning disable CA1000 // The static members are those of ISpanParsable.
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct Id<TRecord> : IComparable<Id<TRecord>>, ISpanParsable<Id<TRecord>>
    where TRecord : class
{
    private readonly string? _value;

    private Id(string value) => _value = value;

    /// <summary>Gets whether this is the default value, which identifies nothing.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Reads an identifier.</summary>
    /// <param name="s">The identifier's text.</param>
    /// <param name="provider">Not used: identifiers are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is empty or has a character other than a-z, 0-9 and the hyphen.</exception>
    public static Id<TRecord> Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an identifier.</summary>
    /// <param name="s">The identifier's text.</param>
    /// <param name="provider">Not used: identifiers are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is empty or has a character other than a-z, 0-9 and the hyphen.</exception>
    public static Id<TRecord> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Id<TRecord> id)
            ? id
            : throw new FormatException($"An identifier is made of a-z, 0-9 and hyphens; found '{Shown(s)}'.");

    /// <summary>Reads an identifier; false where <paramref name="s"/> is none.</summary>
    /// <param name="s">The identifier's text; null is no identifier.</param>
    /// <param name="provider">Not used: identifiers are the same in every culture.</param>
    /// <param name="result">The identifier; the default value where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<TRecord> result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an identifier; false where <paramref name="s"/> is none.</summary>
    /// <param name="s">The identifier's text.</param>
    /// <param name="provider">Not used: identifiers are the same in every culture.</param>
    /// <param name="result">The identifier; the default value where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Id<TRecord> result)
    {
        bool valid = !s.IsEmpty && !s.ContainsAnyExcept(Slug.Allowed);
        result = valid ? new(s.ToString()) : default;
        return valid;
    }

    /// <summary>Makes an identifier of a text that is known to be one.</summary>
    internal static Id<TRecord> OfDigits(string digits) => new(digits);

    /// <inheritdoc/>
    public int CompareTo(Id<TRecord> other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Returns the identifier's text; the empty string for the default value.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(Id<TRecord> left, Id<TRecord> right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first comes before the second or equals it.</summary>
    public static bool operator <=(Id<TRecord> left, Id<TRecord> right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(Id<TRecord> left, Id<TRecord> right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first comes after the second or equals it.</summary>
    public static bool operator >=(Id<TRecord> left, Id<TRecord> right) => left.CompareTo(right) >= 0;

    private static string Shown(ReadOnlySpan<char> s) => s.Length <= 40 ? s.ToString() : string.Create(CultureInfo.InvariantCulture, $"{s[..40]}...");
}
#pragma warning restore CA1000

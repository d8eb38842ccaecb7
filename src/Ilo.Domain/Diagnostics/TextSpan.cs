using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Diagnostics;

/// <summary>A part of a text: where it starts and how long it is, in UTF-16 units; the end is not included.</summary>
/// <remarks>Equal when start and length are. Ordered by start, then by length. The default value is the empty span at 0.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The zero-based position of the first character.</param>
    /// <param name="length">How many UTF-16 units it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or the end is past <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>Gets the zero-based position of the first character.</summary>
    public int Start { get; }

    /// <summary>Gets how many UTF-16 units it has.</summary>
    public int Length { get; }

    /// <summary>Gets the position behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The zero-based position of the first character.</param>
    /// <param name="end">The position behind the last character.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or greater than <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end - start);
    }

    /// <inheritdoc/>
    public int CompareTo(TextSpan other)
    {
        int order = Start.CompareTo(other.Start);
        return order != 0 ? order : Length.CompareTo(other.Length);
    }

    /// <summary>Returns start and end as <c>[start..end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first comes before the second or equals it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first comes after the second or equals it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}

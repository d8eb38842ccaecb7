using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>What stands where a sum is expected.</summary>
/// <remarks>A range (<c>US$ 500,000 - 700,000</c>) and two sums of equal rank (<c>US$ 5,000 + EUR 3,000</c>) are no sum; one in brackets behind the first is a
/// remark.</remarks>
internal readonly struct SumLine
{
    /// <summary>No project has a smaller budget.</summary>
    internal const decimal SmallestSum = 1000;

    /// <summary>Gets the sum; meant only where <see cref="IsSum"/> is set.</summary>
    internal Money Money { get; private init; }

    /// <summary>Gets where what follows the sum begins.</summary>
    internal int Length { get; private init; }

    internal bool IsSum { get; private init; }

    /// <summary>Gets whether the text says that there is no sum, or not yet: <c>N/A</c>, <c>TBC</c>, <c>-</c>.</summary>
    internal bool IsPlaceholder { get; private init; }

    [MethodImpl(Compiled.Once)]
    internal static SumLine Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> printed = text.TrimEnd(" \u00A0.");
        int start = Blank.Skip(text, 0);
        if (start < printed.Length && text[start] == '(' && IsBracket(printed[start..]))
        {
            // "(US$ 500,000)"
            SumLine inner = Read(printed[(start + 1)..^1]);
            return inner.IsSum && inner.Length == printed.Length - start - 2 ? inner with { Length = text.Length } : inner with { IsSum = false };
        }

        if (!SumReader.TryRead(text, out Money money, out int length))
        {
            ReadOnlySpan<char> value = text.Trim(" \u00A0.");
            return new() { IsPlaceholder = PagePhrases.OpenEnds.Contains(value) || !Prose.HasLetterOrDigit(value) };
        }

        return IsRange(text[length..]) || FurtherSum.IsIn(text[length..]) || MayBeScaled(money, text[length..])
            ? default
            : new() { IsSum = true, Money = money, Length = length };
    }

    /// <summary>Whether a text opens with a number and its currency, be it one sum, a range or several.</summary>
    internal static bool OpensWithSum(ReadOnlySpan<char> text) => SumReader.TryRead(text, out Money money, out _) && money.Currency != default;

    /// <summary>Reads a sum that is the whole text, a remark in brackets behind it apart.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryReadWhole(ReadOnlySpan<char> text, out Money money)
    {
        SumLine line = Read(text);
        money = line.Money;
        return line.IsSum && (line.Length == text.Length || IsBracket(text[line.Length..].Trim(" \u00A0.")));
    }

    // "(approx. US$ 500,000)", one bracket and nothing behind it.
    private static bool IsBracket(ReadOnlySpan<char> rest) =>
        rest is ['(', .., ')'] or ['[', .., ']'] && rest[1..^1].IndexOfAny("()[]") < 0;

    // "US$ 5.2 miljoen": a word that is not known behind a small number may multiply it.
    private static bool MayBeScaled(Money money, ReadOnlySpan<char> rest)
    {
        int at = Blank.Skip(rest, 0);
        return money.Amount < SmallestSum && at < rest.Length && char.IsLetter(rest[at]);
    }

    // "- 700,000", "+ 300,000", "to 700,000", "/7 million": the other end stands right behind the first, its currency left out.
    private static bool IsRange(ReadOnlySpan<char> rest)
    {
        int at = Blank.Skip(rest, 0);
        if (at == rest.Length)
        {
            return false;
        }

        bool sign = DateCursor.IsDash(rest[at]) || rest[at] == '+';
        int joint = sign || rest[at] == '/' ? 1 : FurtherSum.WordLength(rest[at..], PagePhrases.RangeJoints);
        if (joint == 0)
        {
            return false;
        }

        ReadOnlySpan<char> next = rest[Blank.Skip(rest, at + joint)..];
        return SumReader.TryRead(next, out Money other, out int length) && !(length < next.Length && next[length] == '/')
            && (sign || (other.Amount >= SmallestSum && !IsYear(next[..length])));
    }

    // "US$ 500,000 / 2019"
    private static bool IsYear(ReadOnlySpan<char> printed) => printed.Length == 4 && printed[0] is '1' or '2' && !printed.ContainsAnyExceptInRange('0', '9');
}

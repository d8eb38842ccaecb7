using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>What stands where a sum is expected.</summary>
/// <remarks>A range (<c>US$ 500,000 - 700,000</c>) and two sums of equal rank (<c>US$ 5,000 + EUR 3,000</c>) are no sum; one in brackets behind the first is a
/// remark.</remarks>
internal readonly struct SumLine
{
    // No project has a smaller budget.
    private const decimal SmallestSum = 1000;

    /// <summary>Gets the sum; meant only where <see cref="IsSum"/> is set.</summary>
    internal Money Money { get; private init; }

    /// <summary>Gets where what follows the sum begins.</summary>
    internal int Length { get; private init; }

    internal bool IsSum { get; private init; }

    /// <summary>Gets whether the text says that there is no sum, or not yet: <c>N/A</c>, <c>TBC</c>, <c>-</c>.</summary>
    internal bool IsPlaceholder { get; private init; }

    internal static SumLine Read(ReadOnlySpan<char> text)
    {
        if (!SumReader.TryRead(text, out Money money, out int length))
        {
            ReadOnlySpan<char> value = text.Trim(" \u00A0.");
            return new() { IsPlaceholder = PagePhrases.OpenEnds.Contains(value) || !Prose.HasLetterOrDigit(value) };
        }

        return GoesOn(text[length..]) || MayBeScaled(money, text[length..]) ? default : new() { IsSum = true, Money = money, Length = length };
    }

    /// <summary>Reads a sum that is the whole text, a remark in brackets behind it apart.</summary>
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
        int at = SkipBlank(rest, 0);
        return money.Amount < SmallestSum && at < rest.Length && char.IsLetter(rest[at]);
    }

    // A further sum, or the other end of a range.
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        int at = SkipBlank(rest, 0);
        if (at == rest.Length)
        {
            return false;
        }

        bool range = DateCursor.IsDash(rest[at]);
        int joint = range || rest[at] is '+' or '&' or '/' or ',' or ';' ? 1 : WordLength(rest[at..]);
        if (joint == 0)
        {
            return false;
        }

        ReadOnlySpan<char> next = rest[SkipBlank(rest, at + joint)..];
        return SumReader.TryRead(next, out Money other, out int length)
            && (range || rest[at] == '+' || other.Currency != default)
            && !(length < next.Length && next[length] == '/');
    }

    // "to", "and" and their like in each language.
    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length > 0 && PagePhrases.Joints.Contains(text[..length]) ? length : 0;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Blank.Is(text[at]))
        {
            at++;
        }

        return at;
    }
}

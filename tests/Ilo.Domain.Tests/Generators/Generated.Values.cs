using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Ilo.Domain.Tests.Generators;

/// <summary>Generators of valid, diverse values. Texts are well-formed UTF-16, trimmed and never blank.</summary>
internal static partial class Generated
{
    // Accents, quotes, escapes, HTML, surrogate pairs, a dotted and a dotless i (tr-TR), right-to-left, a combining accent, a no-break space.
    private static readonly Gen<string> Piece = Gen.Elements(
        "work", "Better Work", "São Tomé", "«l’égalité»", "niño", "\"quoted\"", "it's", "back\\slash", "/", "<b>&amp;</b>", "😀", "𝔘𝔫𝔦", "İstanbul",
        "ISI", "ılık", "e\u0301", "a\u00A0b", "العمل", "劳动", "2019", "1-2", "US$", "{0}", "[1]", ":", ";", ",", "+", "null", "\u2028", "\uFFFD", "\u007F");

    private static readonly Gen<string> Scalar =
        from code in Gen.Frequency(
            (8, Gen.Choose(0x20, 0x7E)), (4, Gen.Choose(0xA0, 0x24F)), (2, Gen.Choose(0x370, 0xD7FF)), (2, Gen.Choose(0x10000, 0x10FFFF)),
            (1, Gen.Choose(0, 0x1F)))
        select new Rune(code).ToString();

    /// <summary>Gets texts with anything inside, line ends and control characters too.</summary>
    internal static Gen<string> Texts { get; } =
        from pieces in Gen.Frequency((3, Piece), (1, Gen.Constant("\n")), (4, Scalar)).NonEmptyListOf()
        from separator in Gen.Elements("", " ", " ")
        let text = string.Join(separator, pieces.Take(12)).Trim()
        select text.Length == 0 ? "x" : text;

    internal static Gen<string?> TextsOrNull { get; } = OrNull(Texts);

    internal static Gen<int> SmallNumbers { get; } = Gen.Frequency((8, Gen.Choose(0, 100)), (1, Gen.Choose(0, int.MaxValue)));

    internal static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (9, Gen.Choose(0, 20_000).Select(days => new LocalDate(1980, 1, 1).PlusDays(days))),
        (1, Gen.Choose(0, 3_652_058).Select(days => new LocalDate(1, 1, 1).PlusDays(days))),
        (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2000, 2, 29))));

    internal static Gen<DateInterval> Intervals { get; } =
        from first in Days
        from second in Gen.Frequency((1, Gen.Constant(first)), (3, Days))
        select first <= second ? new DateInterval(first, second) : new DateInterval(second, first);

    internal static Gen<PartialDate> PartialDates { get; } =
        from day in Days
        from precision in Gen.Elements(Enum.GetValues<DatePrecision>())
        select precision switch
        {
            DatePrecision.Day => new PartialDate(day),
            DatePrecision.Month => new PartialDate(day.Year, day.Month),
            _ => new PartialDate(day.Year),
        };

    internal static Gen<Money> Amounts { get; } =
        from amount in Gen.Frequency(
            (6, Gen.Choose(0, 50_000_000).Select(value => (decimal)value)),
            (2, Gen.Choose(-100_000, 100_000).Select(value => value / 100m)),
            (1, Gen.Elements(0m, 10.00m, 0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue)))
        from currency in Gen.Elements("", "USD", "EUR", "CHF", "XOF")
        select new Money(amount, currency.Length == 0 ? default : CurrencyCode.Parse(currency, provider: null));

    internal static Gen<LanguageCode> Languages { get; } =
        Gen.Elements(LanguageCode.English, LanguageCode.French, LanguageCode.Spanish, LanguageCode.Parse("it", provider: null));

    internal static Gen<CountryCode> Countries { get; } = Gen.Elements("PK", "FR", "IT", "TR", "ID").Select(code => CountryCode.Parse(code, provider: null));

    internal static Gen<T?> OrNull<T>(Gen<T> values)
        where T : class =>
        Gen.Frequency((2, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    internal static Gen<T?> OrNone<T>(Gen<T> values)
        where T : struct =>
        Gen.Frequency((2, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    internal static Gen<T> AnyOf<T>()
        where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>());

    /// <summary>Returns lists of up to four elements, often empty.</summary>
    internal static Gen<ValueList<T>> ListOf<T>(Gen<T> values) =>
        from count in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 4)))
        from items in values.ArrayOf(count)
        select items.ToValueList();

    internal static Gen<Id<T>> IdsOf<T>()
        where T : class =>
        from parts in Gen.Elements("a", "eu", "child", "labour", "0", "usdol", "x9").NonEmptyListOf()
        select Id<T>.Parse(string.Join('-', parts.Take(5)), provider: null);
}

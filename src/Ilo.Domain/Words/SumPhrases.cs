using System.Collections.Frozen;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>The words of sums of all languages: of those that begin alike, the longer one first.</summary>
internal static class SumPhrases
{
    // "Mio.", "mill.", "Mrd."
    private const int MaxShortFactor = 4;
    private const int CodeLength = 3;

    private static readonly HashSet<string> TiedCodes =
        new(StringComparer.Ordinal) { "USD", "EUR", "CHF", "GBP", "NOK", "SEK", "DKK", "CAD", "AUD", "XOF", "XAF" };

    // A word that is one number in a language and another in a second one stands for the smaller.
    private static readonly (string Word, decimal Factor, bool IsAmbiguous)[] Factors =
    [
        .. LanguageWords.All.SelectMany(words => words.Factors).Concat(GermanSums.Factors)
            .SelectMany(factor => factor.Words.Select(word => (Word: word, factor.Factor)))
            .GroupBy(factor => factor.Word, StringComparer.OrdinalIgnoreCase)
            .Select(same => (same.First().Word, same.Min(one => one.Factor), same.Select(one => one.Factor).Distinct().Count() > 1))
            .OrderByDescending(factor => factor.Word.Length),
    ];

    private static readonly (string Name, CurrencyCode Code)[] Currencies =
    [
        .. LanguageWords.All.SelectMany(words => words.Currencies).Concat(GermanSums.Currencies)
            .SelectMany(currency => currency.Names.Select(name => (name, CurrencyCode.Parse(currency.Code, null))))
            .DistinctBy(currency => currency.name, StringComparer.OrdinalIgnoreCase).OrderByDescending(currency => currency.name.Length),
    ];

    // By the first letter, small.
    private static readonly FrozenDictionary<char, (string Name, CurrencyCode Code)[]> CurrenciesByFirst =
        Currencies.GroupBy(currency => char.ToLowerInvariant(currency.Name[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly HashSet<CurrencyCode> Known = [.. Currencies.Select(currency => currency.Code), .. CurrencySigns.Codes];

    private static readonly PrefixTable Joints = new(
        [.. LanguageWords.All.SelectMany(words => words.Ofs.Concat(words.CurrencyJoints)).Distinct().OrderByDescending(word => word.Length)]);

    /// <summary>Returns the length of the factor that a text begins with; 0 where it begins with none.</summary>
    internal static int Factor(ReadOnlySpan<char> text, out decimal factor, out bool isAmbiguous)
    {
        foreach ((string word, decimal value, bool ambiguous) in Factors)
        {
            if (Begins(text, word))
            {
                (factor, isAmbiguous) = (value, ambiguous);
                return word.Length + (word.Length <= MaxShortFactor && text.Length > word.Length && text[word.Length] == '.' ? 1 : 0);
            }
        }

        (factor, isAmbiguous) = (1, false);
        return 0;
    }

    /// <summary>Returns the length of the <c>of</c> or <c>de</c> that a text begins with, the blanks behind it among it; 0 where it begins with none.</summary>
    internal static int Joint(ReadOnlySpan<char> text)
    {
        int joint = Joints.Match(text, wholeWord: true);
        while (joint > 0 && joint < text.Length && Blank.Is(text[joint]))
        {
            joint++;
        }

        return joint;
    }

    /// <summary>Returns whether a currency is one that these tables name.</summary>
    internal static bool IsKnown(CurrencyCode code) => Known.Contains(code);

    /// <summary>Returns the length of the currency's name that a text begins with, <c>of</c> or <c>de</c> before it; 0 where it begins with none.</summary>
    internal static int Currency(ReadOnlySpan<char> text, out CurrencyCode currency)
    {
        int joint = Joint(text);
        ReadOnlySpan<char> rest = text[joint..];
        ReadOnlySpan<(string Name, CurrencyCode Code)> names = !rest.IsEmpty && char.IsLetter(rest[0])
            && CurrenciesByFirst.TryGetValue(char.ToLowerInvariant(rest[0]), out (string Name, CurrencyCode Code)[]? same) ? same : [];
        foreach ((string name, CurrencyCode code) in names)
        {
            if (Begins(rest, name))
            {
                currency = code;
                return joint + name.Length;
            }
        }

        currency = default;
        return 0;
    }

    // "MUSD", "kEUR": a unit may be tied to a code.
    private static bool Begins(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || EndsWord(text, word.Length) || (word.Length == 1 && IsCode(text[1..])));

    // "mi-parcours" is a word of its own.
    private static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        !char.IsLetterOrDigit(text[at]) && !(text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length >= CodeLength && (text.Length == CodeLength || !char.IsLetter(text[CodeLength]))
        && TiedCodes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..CodeLength]);
}

namespace Ilo.Domain.Words;

/// <summary>The words of sums of all languages: of those that begin alike, the longer one first.</summary>
internal static class SumPhrases
{
    private static readonly (string Word, decimal Factor)[] Factors =
    [
        .. LanguageWords.All.SelectMany(words => words.Factors).SelectMany(factor => factor.Words.Select(word => (word, factor.Factor)))
            .DistinctBy(factor => factor.word, StringComparer.OrdinalIgnoreCase).OrderByDescending(factor => factor.word.Length),
    ];

    private static readonly (string Name, CurrencyCode Code)[] Currencies =
    [
        .. LanguageWords.All.SelectMany(words => words.Currencies)
            .SelectMany(currency => currency.Names.Select(name => (name, CurrencyCode.Parse(currency.Code, null))))
            .DistinctBy(currency => currency.name, StringComparer.OrdinalIgnoreCase).OrderByDescending(currency => currency.name.Length),
    ];

    private static readonly PrefixTable Joints = new(
        [.. LanguageWords.All.SelectMany(words => words.Ofs.Concat(words.CurrencyJoints)).Distinct().OrderByDescending(word => word.Length)]);

    /// <summary>Returns the length of the factor that a text begins with; 0 where it begins with none.</summary>
    internal static int Factor(ReadOnlySpan<char> text, out decimal factor)
    {
        foreach ((string word, decimal value) in Factors)
        {
            if (Begins(text, word))
            {
                factor = value;
                return word.Length;
            }
        }

        factor = 1;
        return 0;
    }

    /// <summary>Returns the length of the currency's name that a text begins with, <c>of</c> or <c>de</c> before it; 0 where it begins with none.</summary>
    internal static int Currency(ReadOnlySpan<char> text, out CurrencyCode currency)
    {
        int joint = Joints.Match(text, wholeWord: true);
        while (joint > 0 && joint < text.Length && Blank.Is(text[joint]))
        {
            joint++;
        }

        foreach ((string name, CurrencyCode code) in Currencies)
        {
            if (Begins(text[joint..], name))
            {
                currency = code;
                return joint + name.Length;
            }
        }

        currency = default;
        return 0;
    }

    private static bool Begins(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}

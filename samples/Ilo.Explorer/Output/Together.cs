using System.Globalization;

namespace Ilo.Explorer.Output;

/// <summary>What a line is not broken inside of: <c>30 September 2024</c>, <c>8 y</c>.</summary>
internal static class Together
{
    private const int MostDigits = 2;
    private const int DigitsOfYear = 4;

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0)];

    /// <summary>Returns the words of a text, those that belong together as one where so many cells have room for them.</summary>
    internal static IEnumerable<string> Words(string text, int width)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length;)
        {
            string one = words[i];
            for (i++; i < words.Length && Belongs(words[i - 1], words[i]) && Paint.Cells(one) + 1 + Paint.Cells(words[i]) <= width; i++)
            {
                one = $"{one} {words[i]}";
            }

            yield return one;
        }
    }

    // A number with what it counts, and a month with its year.
    private static bool Belongs(string word, string next) =>
        (word.Length <= MostDigits && word.All(char.IsAsciiDigit) && char.IsLetter(next[0]))
        || (next.Length >= DigitsOfYear && next.AsSpan(0, DigitsOfYear).IndexOfAnyExceptInRange('0', '9') < 0 && Months.Contains(word));
}

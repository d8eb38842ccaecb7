using System.Globalization;

namespace Ilo.Explorer.Output;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class Numbers
{
    internal static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Returns a plain number with separators; what is none as it is.</summary>
    internal static string Grouped(string plain) =>
        decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString("#,0.##", CultureInfo.InvariantCulture) : plain;

    /// <summary>Returns the number without separators, for years, lines and other programs.</summary>
    internal static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}

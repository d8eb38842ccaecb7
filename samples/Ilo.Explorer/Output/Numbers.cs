using System.Globalization;

namespace Ilo.Explorer.Output;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class Numbers
{
    internal static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Returns the number as text; <c>none</c> for 0.</summary>
    internal static string OrNone(int number) => number == 0 ? "none" : Text(number);

    /// <summary>Returns a plain number with separators before its point; what is none as it is.</summary>
    internal static string Grouped(string plain)
    {
        int point = plain.IndexOf('.', StringComparison.Ordinal) is >= 0 and int at ? at : plain.Length;
        return decimal.TryParse(plain.AsSpan(0, point), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString("N0", CultureInfo.InvariantCulture) + plain[point..] : plain;
    }

    /// <summary>Returns the number without separators, for years, lines and other programs.</summary>
    internal static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Ilo.Domain.Interchange.Iati.Writing;

/// <summary>The sectors of a project: the purpose codes of its themes.</summary>
internal static class Sectors
{
    /// <summary>Returns the codes of five digits, each once, in the order of the themes.</summary>
    internal static ValueList<string> CodesOf(Project record) =>
        record.Themes.Select(theme => theme.DacPurposeCode).OfType<string>().Where(code => code.Length == 5 && code.All(char.IsAsciiDigit))
            .Distinct().ToValueList();

    /// <summary>Returns shares of two decimals that add up to 100: the last takes what is over.</summary>
    internal static IEnumerable<string> EqualShares(int count)
    {
        decimal share = Math.Floor(10_000m / count) / 100m;
        for (int i = 1; i < count; i++)
        {
            yield return Show(share);
        }

        yield return Show(100m - (share * (count - 1)));
    }

    private static string Show(decimal share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}

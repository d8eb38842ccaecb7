using System.Globalization;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>What every public type prints is the same in every culture.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "fr-FR", "ar-SA", "fa-IR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void ToString_InAnyCulture_IsTheSame(string culture)
    {
        object[] values = [.. Samples.Types.SelectMany(type => Samples.Of(type, 25))];
        string[] expected = Printed(values, CultureInfo.InvariantCulture);
        string[] actual = Printed(values, CultureInfo.GetCultureInfo(culture));
        Assert.Equal(expected, actual);
    }

    private static string[] Printed(object[] values, CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return [.. values.Select(value => value.ToString()!)];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

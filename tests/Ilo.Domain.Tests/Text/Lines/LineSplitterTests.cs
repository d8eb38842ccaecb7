using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Lines;

public sealed class LineSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "0 Blank ''")]
    [InlineData("Kelp", "0 Text 'Kelp'")]
    [InlineData("Kelp\n", "0 Text 'Kelp'")]
    [InlineData("Kelp\r\nSalt", "0 Text 'Kelp'; 6 Text 'Salt'")]
    [InlineData("Kelp\rSalt", "0 Text 'Kelp'; 5 Text 'Salt'")]
    [InlineData("Kelp\n\rSalt\r", "0 Text 'Kelp'; 5 Blank ''; 6 Text 'Salt'")]
    [InlineData("Kelp\r\r\n", "0 Text 'Kelp'; 5 Blank ''")]
    [InlineData(" \t \nKelp", "0 Blank '' indent 6; 4 Text 'Kelp'")]
    [InlineData("  Kelp and salt\u00A0 ", "0 Text 'Kelp and salt' indent 2")]
    [InlineData("\u00A0\tKelp", "0 Text 'Kelp' indent 5")]
    public void Split_LineEndsAndWhiteSpace_AreNoPartOfALine(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("1. Kelp", "0 Number 1 marked '1.' 'Kelp'")]
    [InlineData("  12.  Kelp", "0 Number 12 marked '12.' 'Kelp' indent 2")]
    [InlineData("007. Kelp", "0 Number 7 marked '007.' 'Kelp'")]
    [InlineData("123456. Kelp", "0 Number 123456 marked '123456.' 'Kelp'")]
    [InlineData("1234567. Kelp", "0 Text '1234567. Kelp'")]
    [InlineData("12345678. Kelp", "0 Text '12345678. Kelp'")]
    [InlineData("1.\n", "0 Number 1 marked '1.' ''")]
    [InlineData("1.", "0 Number 1 marked '1.' ''")]
    [InlineData("1", "0 Text '1'")]
    [InlineData("1.\u00A0Kelp", "0 Number 1 marked '1.' 'Kelp'")]
    [InlineData("1.5 boats", "0 Text '1.5 boats'")]
    [InlineData("1) Kelp", "0 Number 1 marked '1)' 'Kelp'")]
    [InlineData("1)", "0 Number 1 marked '1)' ''")]
    [InlineData("1.Kelp", "0 Number 1 marked '1.' 'Kelp'")]
    [InlineData("12)“Kelp” grows", "0 Number 12 marked '12)' '“Kelp” grows'")]
    [InlineData("1.kelp", "0 Text '1.kelp'")]
    [InlineData("2.A.1", "0 Text '2.A.1'")]
    [InlineData("2009.Kelp", "0 Text '2009.Kelp'")]
    [InlineData("(1) Kelp", "0 Text '(1) Kelp'")]
    [InlineData("1 . Kelp", "0 Text '1 . Kelp'")]
    [InlineData("a. Kelp", "0 Text 'a. Kelp'")]
    public void Split_DigitsAndADotBeforeWhiteSpace_AreANumber(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("-", "0 Dash marked '-' ''")]
    [InlineData(" - ", "0 Dash marked '-' '' indent 1")]
    [InlineData("–", "0 Bullet marked '–' ''")]
    [InlineData("•\n", "0 Bullet marked '•' ''")]
    [InlineData("- Kelp", "0 Bullet marked '-' 'Kelp'")]
    [InlineData("•\u00A0 Kelp", "0 Bullet marked '•' 'Kelp'")]
    [InlineData("· Kelp", "0 Bullet marked '·' 'Kelp'")]
    [InlineData("▪ Kelp", "0 Bullet marked '▪' 'Kelp'")]
    [InlineData("◦ Kelp", "0 Bullet marked '◦' 'Kelp'")]
    [InlineData("● Kelp", "0 Bullet marked '●' 'Kelp'")]
    [InlineData("‣ Kelp", "0 Bullet marked '‣' 'Kelp'")]
    [InlineData("* Kelp", "0 Bullet marked '*' 'Kelp'")]
    [InlineData("– Kelp", "0 Bullet marked '–' 'Kelp'")]
    [InlineData("-Kelp", "0 Text '-Kelp'")]
    [InlineData("—", "0 Text '—'")]
    [InlineData("+ Kelp", "0 Text '+ Kelp'")]
    public void Split_SignBeforeWhiteSpace_IsABulletAndADashAloneADash(string text, string expected) => Assert.Equal(expected, Show(text));

    private static string Show(string text)
    {
        Pool<Line> lines = new();
        LineSplitter.Split(text, lines, new());
        return string.Join("; ", lines.Items.ToArray().Select(line => Show(text, line)));
    }

    private static string Show(string text, Line line)
    {
        string number = line.Number < 0 ? "" : $" {line.Number}";
        string marker = line.Marker.IsEmpty ? "" : $" marked '{line.Marker.In(text)}'";
        string indent = line.Indent == 0 ? "" : $" indent {line.Indent}";
        return $"{line.Start} {line.Kind}{number}{marker} '{line.Text.In(text)}'{indent}";
    }
}

using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Text.Lines;

public sealed class BlankTrimTests
{
    [Theory]
    [InlineData("  Kelp \u00A0", "Kelp")]
    [InlineData("\u200BKelp\uFEFF", "Kelp")]
    [InlineData("Kelp", "Kelp")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    public void Trim_WhiteSpaceAndInvisibleSigns_AreLeftOut(string text, string expected)
    {
        Slice slice = Slice.Trim(text, 0, text.Length);
        Assert.Equal(expected, slice.In(text).ToString());
        Assert.Equal(expected.Length, slice.Length);
        string longer = $"x{text}y";
        Assert.Equal(expected, Slice.Trim(longer, 1, longer.Length - 1).In(longer).ToString());
    }

    [Theory]
    [InlineData("Kelp  and\tsalt", "Kelp and salt")]
    [InlineData("Ke\u200Blp \u200B salt", "Kelp salt")]
    [InlineData("\u200BKelp", "Kelp")]
    [InlineData(" Kelp ", "Kelp")]
    [InlineData("", "")]
    public void Fold_RunOfWhiteSpace_IsOneSpace(string text, string expected)
    {
        char[] target = new char[text.Length];
        int length = Blank.Fold(text, target);
        Assert.Equal(expected, new string(target, 0, length));
    }

    [Theory]
    [InlineData(" a")]
    [InlineData("Kelp and salt on the isle, and more")]
    [InlineData(" Kelp and salt ")]
    public void MayNeedFolding_SingleSpaces_NeedNone(string text) => Assert.False(Blank.MayNeedFolding(text));
}

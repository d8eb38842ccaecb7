using System.Globalization;
using Ilo.Domain.Tests.Queries;

namespace Ilo.Domain.Tests;

/// <summary>Dates and sums of money take forms and cultures, and without them print the same everywhere.</summary>
public sealed class FormatTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly PartialDate June = new(2019, 6);

    private static readonly Money Budget = new(512_000.5m, CurrencyCode.Parse("USD"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void ToString_WithoutAForm_IsTheSameInEveryCulture(string culture)
    {
        using CultureScope scope = new(culture);
        Assert.Equal("2019-06 2019 2019-06-02", $"{June} {new PartialDate(2019):G} {new PartialDate(new LocalDate(2019, 6, 2))}");
        Assert.Equal("USD 512000.5", $"{Budget}");
        Assert.Equal(["2019-06", "USD 512000.5"], new[] { June.ToString(), Budget.ToString() });
    }

    [Theory]
    [InlineData("201\0")]
    [InlineData("20\0\0")]
    [InlineData("2019-0\0")]
    [InlineData("2019-06-2\0")]
    public void TryParse_DateWithNullCharacters_IsNone(string text) => Assert.False(PartialDate.TryParse(text, null, out _));

    [Fact]
    public void ToString_WithAFormAndACulture_FollowsThem()
    {
        Assert.Equal("juin 2019", June.ToString("MMMM yyyy", French));
        Assert.Equal("June 2019", June.ToString("MMMM yyyy", null));
        Assert.Equal("USD 512,000.50", Budget.ToString("N2", null));
        Assert.Equal("USD 512000,5", Budget.ToString(null, French));
        Assert.Equal("USD 2500000", (Budget with { Amount = 2.50m * 1_000_000 }).ToString());
        Assert.Equal("512000.5", new Money(512_000.5m, default).ToString());
        Assert.ThrowsAny<FormatException>(() => June.ToString("'open", null));
        Assert.Throws<FormatException>(() => Budget.ToString("Q7", null));
    }

    [Fact]
    public void TryFormat_IntoASpan_WritesAllOrNothing()
    {
        Span<char> room = stackalloc char[12];
        Assert.True(June.TryFormat(room, out int written, default, null));
        Assert.Equal("2019-06", room[..written].ToString());
        Assert.True(Budget.TryFormat(room, out written, default, null));
        Assert.Equal("USD 512000.5", room[..written].ToString());
        Assert.False(June.TryFormat(room[..6], out written, default, null));
        Assert.Equal(0, written);
        Assert.False(Budget.TryFormat(room[..11], out written, default, null));
        Assert.Equal(0, written);
    }
}

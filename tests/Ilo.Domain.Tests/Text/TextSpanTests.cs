using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void New_NegativeOrTooFar_IsRefusedByName()
    {
        Assert.Throws<ArgumentOutOfRangeException>("start", () => new TextSpan(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => new TextSpan(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => new TextSpan(2, int.MaxValue - 1));
        Assert.Equal(int.MaxValue, new TextSpan(2, int.MaxValue - 2).End);
    }

    [Fact]
    public void FromBounds_NegativeOrReversed_IsRefusedByName()
    {
        Assert.Throws<ArgumentOutOfRangeException>("start", () => TextSpan.FromBounds(-2, -3));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => TextSpan.FromBounds(3, 2));
        Assert.Equal(new TextSpan(3, 0), TextSpan.FromBounds(3, 3));
        Assert.Equal(new TextSpan(3, 4), TextSpan.FromBounds(3, 7));
    }

    [Fact]
    public void CompareTo_OrdersByStartThenLength()
    {
        TextSpan[] ordered = [new(0, 9), new(2, 1), new(2, 3), new(4, 0)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[1] < ordered[2] && ordered[2] > ordered[1] && ordered[1] <= new TextSpan(2, 1) && ordered[1] >= new TextSpan(2, 1));
        Assert.False(ordered[1] < new TextSpan(2, 1) || ordered[1] > new TextSpan(2, 1) || ordered[2] <= ordered[1] || ordered[1] >= ordered[2]);
    }

    [Fact]
    public void ToString_Span_IsHalfOpen() => Assert.Equal("[3..7)", new TextSpan(3, 4).ToString());

    [Fact]
    public void SourceReference_EmptyName_EqualsNone()
    {
        Assert.Equal(default, new SourceReference("", default, 0, 0));
        Assert.Equal("", default(SourceReference).SourceName);
        Assert.NotEqual(default, new SourceReference("kelp.txt", default, 0, 0));
        Assert.Equal("kelp.txt(3,1)", new SourceReference("kelp.txt", default, 2, 0).ToString());
    }
}

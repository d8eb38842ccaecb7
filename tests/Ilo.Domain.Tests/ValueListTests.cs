using Ilo.Domain.Tests.Queries;

namespace Ilo.Domain.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameElementsInOrder_IsTrue()
    {
        ValueList<string> first = ["a", "b"];
        ValueList<string> second = ["a", "b"];
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Default_IsEmptyAndEqualToEmpty()
    {
        ValueList<string> empty = [];
        Assert.Equal(default, empty);
        Assert.Empty(default(ValueList<string>));
    }

    [Fact]
    public void Slice_OfAList_IsThePartAndCopiesNothingOfTheWhole()
    {
        ValueList<int> list = [1, 2, 3, 4];
        Assert.Equal([2, 3], list[1..3]);
        Assert.Equal([3, 4], list[^2..]);
        Assert.Equal(list, list[..]);
        Assert.Equal(default, list[4..]);
        Assert.Equal(default, default(ValueList<int>)[..]);
        Assert.Equal("start", Assert.Throws<ArgumentOutOfRangeException>(() => list.Slice(5, 0)).ParamName);
        Assert.Equal("start", Assert.Throws<ArgumentOutOfRangeException>(() => list.Slice(-1, 0)).ParamName);
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => list.Slice(2, 3)).ParamName);
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => list.Slice(2, -1)).ParamName);
    }

    [Fact]
    public void Conversion_OfAnArray_KeepsACopy()
    {
        string[] array = ["a", "b"];
        ValueList<string> list = array;
        array[0] = "changed";
        Assert.Equal(["a", "b"], list);
        Assert.Equal(default, (ValueList<string>)(string[]?)null);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void ToString_InAnyCulture_ShowsTheFirstElementsAndHowManyFollow(string culture)
    {
        using CultureScope scope = new(culture);
        Assert.Equal("[]", default(ValueList<int>).ToString());
        Assert.Equal("[1.5, -2]", ValueList.Create([1.5m, -2m]).ToString());
        Assert.Equal("[a, b, c, d, e]", ValueList.Create(["a", "b", "c", "d", "e"]).ToString());
        Assert.Equal("[1, 2, 3, 4, 5, and 7 more]", Enumerable.Range(1, 12).ToValueList().ToString());
    }
}

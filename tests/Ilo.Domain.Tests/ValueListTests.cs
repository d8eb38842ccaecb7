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
}

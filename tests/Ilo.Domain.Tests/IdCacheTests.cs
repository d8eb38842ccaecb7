namespace Ilo.Domain.Tests;

public sealed class IdCacheTests
{
    [Fact]
    public void Id_OfACopyWithAChange_IsItsOwn()
    {
        Project first = new() { Title = "Safe kilns" };
        Id<Project> id = first.Id;
        Project second = first with { Title = "Safe mines" };
        Assert.NotEqual(id, second.Id);
        Assert.Equal(id, (second with { Title = "Safe kilns" }).Id);
        Assert.Equal(id, first.Id);
    }

    [Fact]
    public void Equals_OneIdentifierWorkedOut_IsStillTrue()
    {
        Event first = new() { Title = "Launch" };
        Event second = new() { Title = "Launch" };
        Assert.False(first.Id.IsEmpty);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }
}

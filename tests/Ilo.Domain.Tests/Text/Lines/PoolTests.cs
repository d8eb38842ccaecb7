using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Tests.Text.Lines;

public sealed class PoolTests
{
    [Fact]
    public void Add_ManyItems_KeepsThemInOrder()
    {
        Pool<int> pool = new();
        for (int i = 0; i < 1000; i++)
        {
            pool.Add(i);
        }

        Assert.Equal(1000, pool.Count);
        Assert.Equal(Enumerable.Range(0, 1000), pool.Items.ToArray());
        pool[500] = -1;
        Assert.Equal(-1, pool.Items[500]);
        pool.Truncate(3);
        Assert.Equal([0, 1, 2], pool.Items.ToArray());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void Clear_AnyMemoryKept_LeavesAnEmptyListThatGrowsAgain(int keep)
    {
        Pool<int> pool = new();
        for (int i = 0; i < 100; i++)
        {
            pool.Add(i);
        }

        pool.Clear(keep);
        Assert.Equal(0, pool.Count);
        pool.Add(7);
        Assert.Equal([7], pool.Items.ToArray());
    }

    [Fact]
    public void Clear_MemoryGivenBack_IsHeldNoLonger()
    {
        Pool<int> pool = new();
        pool.Add(1);
        pool.Clear(keep: 0);
        pool.Add(2);
        Pool<int> other = new();
        other.Add(3);
        Assert.Equal([2], pool.Items.ToArray());
        Assert.Equal([3], other.Items.ToArray());
    }
}

namespace Ilo.Domain.Tests.Queries;

public sealed class RecordSetTests
{
    private static readonly Project[] Projects = [new() { Title = "Safe kilns" }, new() { Title = "Safe mines" }];
    private static readonly Event[] Events = [new() { Title = "Launch" }, new() { Title = "Closing" }];
    private static readonly Article[] Articles = [new() { Title = "Kilns reopen" }, new() { Title = "Mines close" }];

    [Fact]
    public void SetOfProjects_Equality_IsThatOfItsProjectsInOrder() => AreEqualByContent<RecordSet<Project>, Project>(
        Projects, items => new(items), (left, right) => left == right, (left, right) => left != right, (left, right) => left.Equals(right));

    [Fact]
    public void SetOfEvents_Equality_IsThatOfItsEventsInOrder() => AreEqualByContent<RecordSet<Event>, Event>(
        Events, items => new(items), (left, right) => left == right, (left, right) => left != right, (left, right) => left.Equals(right));

    [Fact]
    public void SetOfArticles_Equality_IsThatOfItsArticlesInOrder() => AreEqualByContent<RecordSet<Article>, Article>(
        Articles, items => new(items), (left, right) => left == right, (left, right) => left != right, (left, right) => left.Equals(right));

    private static void AreEqualByContent<TSet, TRecord>(
        TRecord[] items, Func<IEnumerable<TRecord>, TSet> make, Func<TSet?, TSet?, bool> same, Func<TSet?, TSet?, bool> differ, Func<TSet, TSet?, bool> equals)
        where TSet : class, IReadOnlyList<TRecord>
    {
        TSet set = make(items);
        TSet again = make([.. items]);
        TSet[] others = [make([]), make(items[..1]), make(items.Reverse())];
        Assert.True(same(set, again) && same(set, set) && same(null, null) && equals(set, again) && set.Equals((object)again));
        Assert.False(differ(set, again) || differ(set, set) || differ(null, null));
        Assert.Equal(set.GetHashCode(), again.GetHashCode());
        foreach (TSet? other in others.Append(null))
        {
            Assert.False(same(set, other) || same(other, set) || equals(set, other) || set.Equals((object?)other));
            Assert.True(differ(set, other) && differ(other, set));
        }

        Assert.False(set.Equals(items));
        Assert.All(others, other => Assert.NotEqual(set.GetHashCode(), other.GetHashCode()));
        Assert.Equal(["2 items", "0 items", "1 item"], new[] { set, others[0], others[1] }.Select(one => one.ToString()));
        Assert.Equal(items, set);
        Assert.Equal([items[1], items[0]], Enumerable.Range(0, set.Count).Reverse().Select(i => set[i]));
        Assert.Throws<ArgumentOutOfRangeException>(() => set[2]);
        Assert.Equal(items, ((System.Collections.IEnumerable)set).Cast<TRecord>());
    }
}

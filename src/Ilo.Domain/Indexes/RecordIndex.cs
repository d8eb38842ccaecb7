namespace Ilo.Domain.Indexes;

/// <summary>The indexes of a set, each built at its first use, once, and then shared by all threads.</summary>
internal sealed class RecordIndex<TRecord>
    where TRecord : class, IRecord
{
    private readonly ValueList<TRecord> _records;
    private readonly Lazy<IntervalIndex> _intervals;
    private readonly Lazy<KeyIndex<Donor>> _donors;
    private readonly Lazy<KeyIndex<Organisation>> _partners;
    private readonly Lazy<KeyIndex<Theme>> _themes;
    private readonly Lazy<KeyIndex<Id<Project>>> _projects;

    internal RecordIndex(ValueList<TRecord> records)
    {
        _records = records;
        _intervals = new(() => IntervalIndex.Build(records.AsSpan()));
        _donors = new(() => KeyIndex<Donor>.Build(records.AsSpan(), static record => record.Donors, ById.Donors));
        _partners = new(() => KeyIndex<Organisation>.Build(records.AsSpan(), static record => record.Partners, ById.Partners));
        _themes = new(() => KeyIndex<Theme>.Build(records.AsSpan(), static record => record.Themes, ById.Themes));
        _projects = new(() => KeyIndex<Id<Project>>.Build(records.AsSpan(), static record => record.RelatedProjects));
    }

    internal IntervalIndex Intervals => _intervals.Value;

    internal KeyIndex<Donor> Donors => _donors.Value;

    internal KeyIndex<Organisation> Partners => _partners.Value;

    internal KeyIndex<Theme> Themes => _themes.Value;

    internal KeyIndex<Id<Project>> Projects => _projects.Value;

    /// <summary>Returns what a search finds, in the order of the records; the search runs when the result is gone through.</summary>
    internal IEnumerable<TRecord> Read(Func<RecordIndex<TRecord>, Positions> search)
    {
        Positions found = search(this).Sort(_records.Count);
        for (int i = 0; i < found.Count; i++)
        {
            yield return _records[found[i]];
        }
    }
}

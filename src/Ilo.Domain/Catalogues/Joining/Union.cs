namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Makes one record of several, property by property, and notes which page each value came from.</summary>
internal sealed class Union<TRecord>
    where TRecord : class
{
    private readonly List<SourceRecord<TRecord>> _sources;
    private readonly List<PropertySource> _propertySources = [];

    /// <summary>Takes the sources of one entry; a detail page's values come before those of a list.</summary>
    internal Union(IEnumerable<SourceRecord<TRecord>> sources) => _sources = [.. sources.OrderByDescending(source => source.IsDetail)];

    internal ValueList<PropertySource> PropertySources => _propertySources.ToValueList();

    /// <summary>Returns the value that most sources give; of several such the first.</summary>
    internal T? Pick<T>(string property, Func<TRecord, T?> value)
        where T : notnull
    {
        var groups = _sources.Select(source => (Source: source, Value: value(source.Record)))
            .Where(one => one.Value is not null)
            .GroupBy(one => one.Value!);
        var best = groups.MaxBy(group => group.Count());
        if (best is null)
        {
            return default;
        }

        Note(property, best.Select(one => one.Source));
        return best.Key;
    }

    /// <summary>Returns the elements of all sources, each once.</summary>
    internal ValueList<T> Join<T>(string property, Func<TRecord, ValueList<T>> values)
    {
        Note(property, _sources.Where(source => !values(source.Record).IsEmpty));
        return _sources.SelectMany(source => values(source.Record)).Distinct().ToValueList();
    }

    /// <summary>Returns the values found, each identifier once, in the order of the identifiers.</summary>
    internal ValueList<T> JoinFound<T>(string property, IReadOnlyList<Found<T>> found, Func<T, string> id)
    {
        _propertySources.AddRange(found.Select(one => new PropertySource(property, one.Finding.Source)).Distinct());
        return found.Select(one => one.Value).GroupBy(id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.First()).ToValueList();
    }

    private void Note(string property, IEnumerable<SourceRecord<TRecord>> sources) =>
        _propertySources.AddRange(sources.Select(source => new PropertySource(property, source.Source)).Distinct());
}

using Ilo.Domain.Shapes;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Makes one record of several, property by property, and notes which page each value came from.</summary>
internal sealed class Union<TRecord>
    where TRecord : class
{
    private readonly List<SourceRecord<TRecord>> _sources;
    private readonly List<PropertySource> _propertySources = [];

    /// <summary>Takes the sources of one item; a detail page's values come before those of a list.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="shape">The properties of the record.</param>
    /// <param name="findings">What labelled fields and texts state; null where the record holds nothing of the kind.</param>
    internal Union(IEnumerable<SourceRecord<TRecord>> sources, RecordShape<TRecord> shape, EntryFindings? findings)
    {
        _sources = [.. sources.OrderByDescending(source => source.IsDetail)];
        TRecord[] records = [.. _sources.Select(source => source.Record)];
        Record = shape.Properties.Aggregate(records[0], (united, property) => property switch
        {
            RecordProperty<TRecord, ValueList<Donor>> donors => donors.Set(united, Stated(donors, findings!.Donors, donor => donor.Id.ToString())),
            RecordProperty<TRecord, ValueList<Organisation>> partners => partners.Set(united, Stated(partners, findings!.Partners, partner => partner.Id.ToString())),
            RecordProperty<TRecord, ValueList<Theme>> themes => themes.Set(united, Stated(themes, findings!.Themes, theme => theme.Id.ToString())),

            // Which projects an item belongs to, its links say.
            RecordProperty<TRecord, ValueList<Id<Project>>> projects => projects.Set(united, []),
            _ => Unite(united, property, records),
        });
    }

    internal TRecord Record { get; }

    internal ValueList<PropertySource> PropertySources => _propertySources.ToValueList();

    private TRecord Unite(TRecord united, RecordProperty<TRecord> property, TRecord[] records)
    {
        List<int> givers = [];
        TRecord result = property.Unite(united, records, givers);
        Note(property, givers.Select(giver => _sources[giver].Source));
        return result;
    }

    // The values found, each identifier once, in the order of the identifiers.
    private ValueList<T> Stated<T>(RecordProperty<TRecord> property, IReadOnlyList<Found<T>> found, Func<T, string> id)
    {
        Note(property, found.Select(one => one.Finding.Source));
        return Uniting.ById(found.Select(one => one.Value), id);
    }

    private void Note(RecordProperty<TRecord> property, IEnumerable<Diagnostics.SourceReference> sources) =>
        _propertySources.AddRange(sources.Select(source => new PropertySource(property.Name, source)).Distinct());
}

using Ilo.Domain.Shapes;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Makes one record of several, property by property, and notes which page each value came from.</summary>
internal sealed class Union<TRecord>
    where TRecord : class
{
    private readonly List<SourceRecord<TRecord>> _sources;
    private readonly List<PropertySource> _propertySources = [];
    private readonly LanguageCode? _language;

    /// <summary>Takes the sources of one item; values in the language of most sources come first, and of these a detail page's before those of a list.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="shape">The properties of the record.</param>
    /// <param name="findings">What labelled fields and texts state; null where the record holds nothing of the kind.</param>
    internal Union(IReadOnlyList<SourceRecord<TRecord>> sources, RecordShape<TRecord> shape, EntryFindings? findings)
    {
        _language = sources.Select(LanguageOf).OfType<LanguageCode>().GroupBy(language => language)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key == LanguageCode.English).ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        _sources = [.. sources.OrderBy(IsForeign).ThenByDescending(source => source.IsDetail)];
        Record = shape.Properties.Aggregate(_sources[0].Record, (united, property) => property switch
        {
            RecordProperty<TRecord, ValueList<Donor>> donors => donors.Set(united, Stated(donors, findings!.Donors, donor => donor.Id.ToString())),
            RecordProperty<TRecord, ValueList<Organisation>> partners => partners.Set(united, Stated(partners, findings!.Partners, partner => partner.Id.ToString())),
            RecordProperty<TRecord, ValueList<Theme>> themes => themes.Set(united, Stated(themes, findings!.Themes, theme => theme.Id.ToString())),

            // Which projects an item belongs to, its links say.
            RecordProperty<TRecord, ValueList<Id<Project>>> projects => projects.Set(united, []),
            _ => Unite(united, property),
        });
    }

    internal TRecord Record { get; }

    internal ValueList<PropertySource> PropertySources => _propertySources.ToValueList();

    private TRecord Unite(TRecord united, RecordProperty<TRecord> property)
    {
        // A text and its translation are not two texts.
        List<SourceRecord<TRecord>> own = property.IsText ? _sources.FindAll(source => !IsForeign(source) && property.IsGiven(source.Record)) : [];
        List<SourceRecord<TRecord>> giving = own.Count > 0 ? own : _sources;
        List<int> givers = [];
        TRecord result = property.Unite(united, [.. giving.Select(source => source.Record)], givers);
        Note(property, givers.Select(giver => giving[giver].Source));
        return result;
    }

    private bool IsForeign(SourceRecord<TRecord> source) => LanguageOf(source) is { } language && language != _language;

    private static LanguageCode? LanguageOf(SourceRecord<TRecord> source) => source.Record is IRecord record ? record.Language : null;

    // The values found, each identifier once, in the order of the identifiers.
    private ValueList<T> Stated<T>(RecordProperty<TRecord> property, IReadOnlyList<Found<T>> found, Func<T, string> id)
    {
        Note(property, found.Select(one => one.Finding.Source));
        return Uniting.ById(found.Select(one => one.Value), id);
    }

    private void Note(RecordProperty<TRecord> property, IEnumerable<Diagnostics.SourceReference> sources) =>
        _propertySources.AddRange(sources.Select(source => new PropertySource(property.Name, source)).Distinct());
}

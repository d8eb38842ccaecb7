using Ilo.Domain.Diagnostics;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>The sources of one item; values in the language of most come first, and of these a detail page's before those of a list.</summary>
internal sealed class UnitedSources<TRecord>
    where TRecord : class
{
    private readonly SourceRecord<TRecord>[] _sources;
    private readonly LanguageCode? _language;

    internal UnitedSources(SourceRecord<TRecord>[] sources)
    {
        _sources = sources;
        if (sources.Length > 1)
        {
            _language = sources.Select(LanguageOf).OfType<LanguageCode>().GroupBy(language => language)
                .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key == LanguageCode.English)
                    .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
                .FirstOrDefault()?.Key;
            _sources = [.. sources.OrderBy(IsForeign).ThenByDescending(source => source.IsDetail)];
        }
    }

    /// <summary>Gets the record that comes first.</summary>
    internal TRecord First => _sources[0].Record;

    /// <summary>Returns a record with what the sources give for a property, and which of them gave it.</summary>
    internal (TRecord Record, IEnumerable<SourceReference> Givers) Unite(TRecord united, RecordProperty<TRecord> property)
    {
        // Of one record every value stands; a list may still name something twice.
        if (_sources.Length == 1 && (!property.IsGiven(First) || !property.IsList))
        {
            return (united, property.IsGiven(First) ? [_sources[0].Source] : []);
        }

        if (Array.TrueForAll(_sources, source => !property.IsGiven(source.Record)))
        {
            return (united, []);
        }

        SourceRecord<TRecord>[] giving = GivingOf(property);
        List<int> givers = [];
        TRecord result = property.Unite(united, Array.ConvertAll(giving, source => source.Record), givers);
        return (result, givers.Select(giver => giving[giver].Source));
    }

    // A text and its translation are not two texts.
    private SourceRecord<TRecord>[] GivingOf(RecordProperty<TRecord> property) =>
        property.IsText && _sources.Length > 1
            && Array.FindAll(_sources, source => !IsForeign(source) && property.IsGiven(source.Record)) is { Length: > 0 } own ? own : _sources;

    private bool IsForeign(SourceRecord<TRecord> source) => LanguageOf(source) is { } language && language != _language;

    private static LanguageCode? LanguageOf(SourceRecord<TRecord> source) => source.Record is IRecord record ? record.Language : null;
}

using Ilo.Domain.Diagnostics;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>The sources of one item; values in the language of most come first, and of these a detail page's before those of a list.</summary>
internal sealed class UnitedSources<TRecord>
    where TRecord : class
{
    private readonly SourceRecord<TRecord>[] _sources;
    private readonly LanguageCode? _language;
    private readonly bool _inSeveralLanguages;

    internal UnitedSources(SourceRecord<TRecord>[] sources)
    {
        _sources = sources;
        if (sources.Length == 1)
        {
            return;
        }

        foreach (SourceRecord<TRecord> source in sources)
        {
            if (LanguageOf(source) is { } language)
            {
                _inSeveralLanguages |= _language is { } other && other != language;
                _language ??= language;
            }
        }

        if (_inSeveralLanguages)
        {
            _language = sources.Select(LanguageOf).OfType<LanguageCode>().GroupBy(language => language)
                .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key == LanguageCode.English)
                .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal).First().Key;
            _sources = [.. sources.OrderBy(IsForeign).ThenByDescending(source => source.IsDetail)];
        }
        else
        {
            _sources = DetailsFirst(sources);
        }
    }

    /// <summary>Gets the record that comes first.</summary>
    internal TRecord First => _sources[0].Record;

    /// <summary>Returns a record with what the sources give for a property.</summary>
    internal TRecord Unite(TRecord united, RecordProperty<TRecord> property) =>
        StandsAlone(property) || !IsGiven(property) ? united : property.Unite(united, RecordsOf(GivingOf(property)), []);

    /// <summary>Returns the sources that give the value of a property.</summary>
    internal IEnumerable<SourceReference> GiversOf(RecordProperty<TRecord> property)
    {
        if (!IsGiven(property) || StandsAlone(property))
        {
            return IsGiven(property) ? [_sources[0].Source] : [];
        }

        SourceRecord<TRecord>[] giving = GivingOf(property);
        List<int> givers = [];
        property.Unite(First, RecordsOf(giving), givers);
        return givers.Select(giver => giving[giver].Source);
    }

    private static TRecord[] RecordsOf(SourceRecord<TRecord>[] sources) => Array.ConvertAll(sources, static source => source.Record);

    private static SourceRecord<TRecord>[] DetailsFirst(SourceRecord<TRecord>[] sources)
    {
        SourceRecord<TRecord>[] sorted = new SourceRecord<TRecord>[sources.Length];
        int at = 0;
        foreach (bool isDetail in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (SourceRecord<TRecord> source in sources)
            {
                if (source.IsDetail == isDetail)
                {
                    sorted[at++] = source;
                }
            }
        }

        return sorted;
    }

    // Of one record every value stands; a list may still name something twice.
    private bool StandsAlone(RecordProperty<TRecord> property) => _sources.Length == 1 && (!property.IsList || !property.IsGiven(First));

    private bool IsGiven(RecordProperty<TRecord> property)
    {
        foreach (SourceRecord<TRecord> source in _sources)
        {
            if (property.IsGiven(source.Record))
            {
                return true;
            }
        }

        return false;
    }

    // A text and its translation are not two texts.
    private SourceRecord<TRecord>[] GivingOf(RecordProperty<TRecord> property) => _inSeveralLanguages && property.IsText ? OwnOf(property) : _sources;

    private SourceRecord<TRecord>[] OwnOf(RecordProperty<TRecord> property) =>
        Array.FindAll(_sources, source => !IsForeign(source) && property.IsGiven(source.Record)) is { Length: > 0 } own ? own : _sources;

    private bool IsForeign(SourceRecord<TRecord> source) => LanguageOf(source) is { } language && language != _language;

    private static LanguageCode? LanguageOf(SourceRecord<TRecord> source) => source.Record is IRecord record ? record.Language : null;
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ilo.Domain.Vocabularies;

/// <summary>Known records and the names they go by: official and former names, acronyms, demonyms, in English, French, Spanish and Portuguese.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>
/// Names are compared without case, accents, hyphens and apostrophes. Records are listed in the order of their file. Immutable;
/// compared by reference.
/// </remarks>
#pragma warning disable CA1710 // A vocabulary is more than a collection: it is looked up by name.
public sealed class NameVocabulary<TRecord> : IReadOnlyCollection<TRecord>
#pragma warning restore CA1710
    where TRecord : class
{
    private readonly TRecord[] _records;
    private readonly Dictionary<Id<TRecord>, TRecord> _byId;
    private readonly NameIndex<TRecord> _names;

    internal NameVocabulary(IReadOnlyList<NamedRecord<TRecord>> entries, Func<TRecord, CountryCode?> countryOf)
    {
        Entries = entries;
        _records = [.. entries.Select(entry => entry.Record)];
        _byId = entries.ToDictionary(entry => entry.Id, entry => entry.Record);
        _names = new(entries, countryOf);
    }

    /// <inheritdoc/>
    public int Count => _records.Length;

    internal IReadOnlyList<NamedRecord<TRecord>> Entries { get; }

    /// <summary>Gets the record with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">No record has it; the message names the nearest known ones.</exception>
    public TRecord this[Id<TRecord> id] =>
        _byId.TryGetValue(id, out TRecord? record) ? record : throw new KeyNotFoundException(_names.Missing(id.ToString()));

    /// <summary>Finds a record by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="record">The record; null where the result is false.</param>
    public bool TryGet(Id<TRecord> id, [NotNullWhen(true)] out TRecord? record) => _byId.TryGetValue(id, out record);

    /// <summary>Finds a record by identifier, name, acronym, alias, former name or demonym, in this order of precedence.</summary>
    /// <param name="name">What the record is called, for example <c>eu</c>, <c>Dutch</c> or <c>Canadian government</c>; null finds nothing.</param>
    /// <param name="record">The record; null where the result is false.</param>
    public bool TryGet([NotNullWhen(true)] string? name, [NotNullWhen(true)] out TRecord? record)
    {
        record = null;
        return name is not null
            && ((Id<TRecord>.TryParse(name.AsSpan().Trim(), null, out Id<TRecord> id) && _byId.TryGetValue(id, out record))
                || _names.TryGet(name, out record));
    }

    /// <summary>Gets a record as <see cref="TryGet(string?, out TRecord?)"/> does.</summary>
    /// <param name="name">What the record is called.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No record has the name; the message names the nearest known ones.</exception>
    public TRecord Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryGet(name, out TRecord? record) ? record : throw new KeyNotFoundException(_names.Missing(name));
    }

    /// <summary>Returns the records whose names are nearest to a text, nearest first, each once.</summary>
    /// <param name="name">The text.</param>
    /// <param name="count">How many records at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ValueList<TRecord> Nearest(string name, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. _names.Nearest(name, count)];
    }

    /// <inheritdoc/>
    public IEnumerator<TRecord> GetEnumerator() => ((IEnumerable<TRecord>)_records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _records.GetEnumerator();
}

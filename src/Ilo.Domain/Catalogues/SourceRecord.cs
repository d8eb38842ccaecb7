using System.Text.Json.Serialization;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>A record as one page gives it, and where it stands there: what a catalogue entry is made from.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class SourceRecord<TRecord> : Result, ISourced
    where TRecord : class
{
    // The parts of its source, which few have all of; the rare ones in one place.
    private readonly int _line;
    private readonly int _column;
    private object? _more;

    internal SourceRecord(SourceReference source, PageKind pageKind, int entry, TRecord record, object? places = null)
    {
        (SourceName, Span, _line, _column) = (source.SourceName, source.Span, source.Line, source.Column);
        _more = SourceAside.Of(source.Address, source.Link, places);
        PageKind = pageKind;
        Entry = entry;
        Record = record;
    }

    /// <summary>Gets where the record stands on its page.</summary>
    public SourceReference Source => new(SourceName, Span, _line, _column) { Address = SourceAside.AddressOf(_more), Link = SourceAside.LinkOf(_more) };

    internal string SourceName { get; }

    internal TextSpan Span { get; }

    /// <summary>Gets what kind of page it was read from.</summary>
    public PageKind PageKind { get; }

    /// <summary>Gets the zero-based position of its entry on the page; -1 where the page as a whole is the record.</summary>
    public int Entry { get; }

    /// <summary>Gets the record, as read.</summary>
    public TRecord Record { get; }

    /// <summary>Gets whether the page as a whole is the record: a detail page, or an office's home page.</summary>
    public bool IsDetail => Entry < 0;

    /// <summary>Gets where its words are looked for: <see cref="WordPlaces"/> on the page, or <see cref="KnownPlaces"/> once they were found; null while it is
    /// in a catalogue that is whole, and where the page's text is not at hand.</summary>
    internal object? Places
    {
        get => SourceAside.PlacesOf(_more);
        set => _more = SourceAside.Of(SourceAside.AddressOf(_more), SourceAside.LinkOf(_more), value);
    }

    private protected override object Content => (Source, PageKind, Entry, Record);

    /// <summary>Returns the source and the record, the same in every culture.</summary>
    public override string ToString() => $"{Source}: {Record}";
}

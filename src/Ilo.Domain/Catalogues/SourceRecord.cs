using System.Text.Json.Serialization;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using Ilo.Domain.Text;

namespace Ilo.Domain.Catalogues;

/// <summary>A record as one page gives it, and where it stands there: what a catalogue entry is made from.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <param name="Source">Where the record stands on its page.</param>
/// <param name="PageKind">What kind of page it was read from.</param>
/// <param name="Entry">The zero-based position of its entry on the page; -1 where the page as a whole is the record.</param>
/// <param name="Record">The record, as read.</param>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record SourceRecord<TRecord>(SourceReference Source, PageKind PageKind, int Entry, TRecord Record)
    where TRecord : class
{
    /// <summary>Gets whether the page as a whole is the record: a detail page, or an office's home page.</summary>
    public bool IsDetail => Entry < 0;

    /// <summary>Gets or sets where its words are looked for on the page; nothing once they were found, and where the page's text is not at hand.</summary>
    internal Beside<WordPlaces> Places { get; set; }

    /// <summary>Returns the source and the record, the same in every culture.</summary>
    public override string ToString() => $"{Source}: {Record}";
}

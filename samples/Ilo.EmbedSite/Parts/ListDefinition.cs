using Ilo.EmbedSite.Html;
using Ilo.EmbedSite.Http;

namespace Ilo.EmbedSite.Parts;

/// <summary>What one list of records differs in from the others.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="One">What one record is called in a count.</param>
/// <param name="Many">What several are called.</param>
/// <param name="Records">The records to choose from.</param>
/// <param name="Item">Makes the entry of a record, a <c>li</c>.</param>
/// <param name="Sorts">The orders to choose from, the first where the query says nothing.</param>
internal sealed record ListDefinition<TRecord>(
    string Path,
    string Title,
    string One,
    string Many,
    Func<SiteRequest, IEnumerable<TRecord>> Records,
    Func<SiteRequest, TRecord, Markup> Item,
    ValueList<(RecordOrder Order, string Label)> Sorts)
    where TRecord : class, IRecord;

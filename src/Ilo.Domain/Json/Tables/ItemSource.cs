using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Shapes;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json.Tables;

/// <summary>A record as one page gives it, and where it stands there, as a source of an item.</summary>
/// <param name="source">Where the record stands on its page.</param>
/// <param name="pageKind">What kind of page it was read from.</param>
/// <param name="entry">The position of its entry.</param>
/// <param name="record">The record; null where the item's says it.</param>
internal sealed class ItemSource<TRecord>(SourceReference source, PageKind pageKind, int entry, TRecord? record)
    where TRecord : class
{
    /// <summary>Gets where the record stands on its page.</summary>
    internal SourceReference Source { get; } = source;

    /// <summary>Gets what kind of page it was read from.</summary>
    internal PageKind PageKind { get; } = pageKind;

    /// <summary>Gets the zero-based position of its entry on the page; -1 where the page as a whole is the record.</summary>
    internal int Entry { get; } = entry;

    /// <summary>Gets the record, as read; left out where it is the item's record without the donors, partners, themes and projects of that.</summary>
    internal TRecord? Record { get; } = record;

    /// <summary>Returns the sources of an item: most are the item's record but for what texts state.</summary>
    internal static ValueList<ItemSource<TRecord>> Of(CatalogueItem<TRecord> item, RecordShape<TRecord> shape)
    {
        TRecord common = WithoutStated(item.Record, shape);
        return item.Sources.Select(
            one => new ItemSource<TRecord>(one.Source, one.PageKind, one.Entry, one.Record.Equals(common) ? null : one.Record)).ToValueList();
    }

    /// <summary>Returns the sources as they were before they were written.</summary>
    internal static ValueList<SourceRecord<TRecord>> Sources(ValueList<ItemSource<TRecord>> sources, TRecord record, RecordShape<TRecord> shape)
    {
        TRecord? common = null;
        return sources.Select(
            one => new SourceRecord<TRecord>(one.Source, one.PageKind, one.Entry, one.Record ?? (common ??= WithoutStated(record, shape)))).ToValueList();
    }

    private static TRecord WithoutStated(TRecord record, RecordShape<TRecord> shape)
    {
        foreach (RecordProperty<TRecord> property in shape.Lists)
        {
            record = !property.IsGiven(record) ? record : property switch
            {
                RecordProperty<TRecord, ValueList<Donor>> donors => donors.Set(record, []),
                RecordProperty<TRecord, ValueList<Organisation>> partners => partners.Set(record, []),
                RecordProperty<TRecord, ValueList<Theme>> themes => themes.Set(record, []),
                RecordProperty<TRecord, ValueList<Id<Project>>> projects => projects.Set(record, []),
                _ => record,
            };
        }

        return record;
    }
}

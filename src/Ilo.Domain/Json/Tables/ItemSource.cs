using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Shapes;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json.Tables;

/// <summary>A record as one page gives it, and where it stands there, as a source of an item.</summary>
/// <param name="Source">Where the record stands on its page.</param>
/// <param name="PageKind">What kind of page it was read from.</param>
/// <param name="Entry">The zero-based position of its entry on the page; -1 where the page as a whole is the record.</param>
/// <param name="Record">The record, as read; left out where it is the item's record without the donors, partners, themes and projects of that.</param>
internal sealed record ItemSource<TRecord>(SourceReference Source, PageKind PageKind, int Entry, TRecord? Record)
    where TRecord : class
{
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

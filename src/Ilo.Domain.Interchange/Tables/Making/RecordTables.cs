using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>The table of a kind of record, a row for each, and the tables of its lists, as the record's shape has them.</summary>
internal static class RecordTables
{
    internal static Table Of<TRecord>(ValueList<CatalogueItem<TRecord>> items, RecordShape<TRecord> shape, TableOptions options)
        where TRecord : class, IRecord
    {
        string kind = ItemNames.Kind<TRecord>();
        return Column.ToTable(
            ItemNames.Plural<TRecord>(), items, Sorted(items), ItemNames.SourceOf, [kind], [],
            [
                Column.Required<CatalogueItem<TRecord>>(kind, ItemNames.IdentifierOf),
                .. new ShapeColumns<CatalogueItem<TRecord>, TRecord>(kind, item => item.Record, options).Of(shape),
                Column.Text<CatalogueItem<TRecord>>("page", item => options.Links?.PageOf(item)?.AbsoluteUri),
            ]);
    }

    private static IEnumerable<CatalogueItem<TRecord>> Sorted<TRecord>(ValueList<CatalogueItem<TRecord>> items)
        where TRecord : class, IRecord =>
        items.OrderBy(item => item.Record.Days is null).ThenBy(item => item.Record.Days is { } days ? DayArithmetic.Iso(days.Start) : default);
}

using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json.Tables;

/// <summary>What changed between two catalogues, kind by kind.</summary>
internal static class DifferenceJson
{
    internal static ObjectContract<ItemDifferences<TRecord>> Differences<TRecord>(string kind)
        where TRecord : class => new(
        $"{kind}Differences",
        (ref arguments) => new()
        {
            Added = arguments.List<CatalogueItem<TRecord>>(),
            Changed = arguments.List<ItemChange<TRecord>>(),
            Removed = arguments.List<CatalogueItem<TRecord>>(),
        },
        Rows<ItemDifferences<TRecord>>.List("Added", differences => differences.Added),
        Rows<ItemDifferences<TRecord>>.List("Changed", differences => differences.Changed),
        Rows<ItemDifferences<TRecord>>.List("Removed", differences => differences.Removed));

    internal static ObjectContract<ItemChange<TRecord>> Change<TRecord>(string kind)
        where TRecord : class => new(
        $"{kind}Change",
        (ref arguments) => new(
            arguments.Next<CatalogueItem<TRecord>>(), arguments.Next<CatalogueItem<TRecord>>(), arguments.List<PropertyChange>()),
        Rows<ItemChange<TRecord>>.Required("Older", change => change.Older),
        Rows<ItemChange<TRecord>>.Required("Newer", change => change.Newer),
        Rows<ItemChange<TRecord>>.List("Changes", change => change.Changes));
}

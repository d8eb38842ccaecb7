namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Makes one entry of each office: its home page, read any number of times.</summary>
internal static class Offices
{
    internal static (ValueList<CatalogueItem<Office>> Items, ValueList<ItemIdentity> Former) ToEntries(IEnumerable<SourceRecord<Office>> records, ValueList<ItemIdentity> known)
    {
        // An office is its name; the acronym alone or a likeness would be no proof.
        var groups = SourceOrder.Sorted(records, RecordTraits.OfOffice)
            .GroupBy(source => source.Record.Name, StringComparer.Ordinal)
            .Select(group => group.ToList()).ToList();
        List<Union<Office>> unions = [.. groups.Select(group => new Union<Office>(group, RecordTraits.OfOffice.Shape, findings: null))];
        List<Office> offices = [.. unions.Select(union => union.Record)];
        (string[] keys, ValueList<ItemIdentity> former) = Identifiers.Of(offices, groups, RecordTraits.OfOffice, known);
        return (Enumerable.Range(0, keys.Length)
            .OrderBy(i => keys[i], StringComparer.Ordinal)
            .Select(i => new CatalogueItem<Office>(keys[i], offices[i], groups[i].ToValueList()) { PropertySources = unions[i].PropertySources })
            .ToValueList(), former);
    }
}

using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Comparing;

/// <summary>Pairs the entries of two catalogues and lists what changed.</summary>
internal static class EntryComparison
{
    /// <summary>How many steps the comparing of one kind takes.</summary>
    internal const int Steps = 6;

    internal static ItemDifferences<TRecord> Of<TRecord>(
        ValueList<CatalogueItem<TRecord>> older, ValueList<CatalogueItem<TRecord>> newer, RecordTraits<TRecord> traits, StepReport report)
        where TRecord : class
    {
        Dictionary<CatalogueItem<TRecord>, CatalogueItem<TRecord>> pairs = new(ReferenceEqualityComparer.Instance);
        HashSet<CatalogueItem<TRecord>> taken = new(ReferenceEqualityComparer.Instance);

        // Items of one history are paired by their identifiers. Two catalogues that know nothing of each other may give one identifier to two things, or two
        // to one: there the strongest sign comes first, and an item takes the first partner that is still free.
        Pair<SourceRecord<TRecord>>(entry => entry.Sources);
        Pair(entry => new[] { (entry.Key, traits.Title(entry.Record)) });
        Pair(entry => entry.Sources.Select(source => (traits.Title(source.Record), traits.Dates(source.Record))));
        Pair(entry => new[] { entry.Key });
        Pair(entry => entry.Sources.Select(source => source.Source).Where(source => source != default(SourceReference))
            .Select(source => (source, traits.Dates(entry.Record))));

        ItemDifferences<TRecord> differences = new()
        {
            Added = newer.Where(entry => !pairs.ContainsKey(entry)).ToValueList(),
            Removed = older.Where(entry => !taken.Contains(entry)).ToValueList(),
            Changed = newer.Where(entry => pairs.TryGetValue(entry, out var before) && before != entry)
                .Select(entry => Change(pairs[entry], entry))
                .ToValueList(),
        };
        report.Next();
        return differences;

        ItemChange<TRecord> Change(CatalogueItem<TRecord> before, CatalogueItem<TRecord> after)
        {
            report.CancellationToken.ThrowIfCancellationRequested();
            return new(before, after, Changes(before, after, traits));
        }

        void Pair<TIdentity>(Func<CatalogueItem<TRecord>, IEnumerable<TIdentity>> identities)
            where TIdentity : notnull
        {
            report.Next();
            Dictionary<TIdentity, Queue<CatalogueItem<TRecord>>> free = [];
            foreach (CatalogueItem<TRecord> entry in older.Where(entry => !taken.Contains(entry)))
            {
                foreach (TIdentity identity in identities(entry).Distinct())
                {
                    if (!free.TryGetValue(identity, out Queue<CatalogueItem<TRecord>>? queue))
                    {
                        free.Add(identity, queue = new());
                    }

                    queue.Enqueue(entry);
                }
            }

            foreach (CatalogueItem<TRecord> entry in newer.Where(entry => !pairs.ContainsKey(entry)))
            {
                foreach (TIdentity identity in identities(entry).Distinct())
                {
                    if (free.TryGetValue(identity, out Queue<CatalogueItem<TRecord>>? queue) && TryTake(queue, out var before))
                    {
                        pairs.Add(entry, before);
                        break;
                    }
                }
            }
        }

        bool TryTake(Queue<CatalogueItem<TRecord>> queue, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CatalogueItem<TRecord>? entry)
        {
            while (queue.TryDequeue(out entry))
            {
                if (taken.Add(entry))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static ValueList<PropertyChange> Changes<TRecord>(CatalogueItem<TRecord> older, CatalogueItem<TRecord> newer, RecordTraits<TRecord> traits)
        where TRecord : class
    {
        List<PropertyChange> changes =
        [
            .. traits.Shape.Differences(older.Record, newer.Record)
                .Select(property => new PropertyChange(property.Name, property.Show(older.Record), property.Show(newer.Record))),
        ];

        if (older.Key != newer.Key)
        {
            changes.Add(new(nameof(older.Identifier), older.Key, newer.Key));
        }

        Compare(nameof(older.Sources), older.Sources, newer.Sources);
        Compare(nameof(older.PropertySources), older.PropertySources, newer.PropertySources);
        Compare(nameof(older.Merges), older.Merges, newer.Merges);
        Compare(nameof(older.Findings), older.Findings, newer.Findings);
        Compare(nameof(older.Links), older.Links, newer.Links);
        return changes.ToValueList();

        void Compare<T>(string name, ValueList<T> before, ValueList<T> after)
            where T : notnull
        {
            if (before != after)
            {
                changes.Add(new(name, Show(before), Show(after)));
            }
        }
    }

    private static string? Show<T>(ValueList<T> values)
        where T : notnull =>
        values.IsEmpty ? null : string.Join("; ", values);
}

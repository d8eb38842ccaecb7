namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Tells which records of an item are those that a thing had, and which have come to it.</summary>
internal static class Continuations
{
    // So many that have changed at once are compared with each other.
    private const int MaxCompared = 64;

    /// <summary>Returns the records that continue none of those before: each of those is continued by one at most, what is most alike first.</summary>
    internal static ItemTrace[] NewIn(ValueList<ItemTrace> before, ValueList<ItemTrace> now, bool takesPlace)
    {
        List<ItemTrace> open = [.. before];
        List<ItemTrace> rest = [.. now];
        Pair(open, rest, static trace => (trace.Content, trace.SourceName, trace.Entry, trace.Start), static (_, _) => true);
        Pair(open, rest, static trace => trace.Content, static (_, _) => true);
        Pair(open, rest, static trace => (trace.SourceName, trace.Entry), (known, current) => TraceLikeness.Of(known, current, takesPlace) > 0);
        foreach ((_, ItemTrace known, ItemTrace current) in open.Take(MaxCompared)
            .SelectMany(known => rest.Take(MaxCompared).Select(current => (Likeness: TraceLikeness.Of(known, current, takesPlace), known, current)))
            .Where(pair => pair.Likeness > 0).OrderByDescending(pair => pair.Likeness))
        {
            if (Index(open, known) is >= 0 and var i && Index(rest, current) is >= 0 and var j)
            {
                open.RemoveAt(i);
                rest.RemoveAt(j);
            }
        }

        return [.. rest];
    }

    private static int Index(List<ItemTrace> traces, ItemTrace trace) => traces.FindIndex(other => ReferenceEquals(other, trace));

    private static void Pair<TKey>(List<ItemTrace> open, List<ItemTrace> rest, Func<ItemTrace, TKey> keyOf, Func<ItemTrace, ItemTrace, bool> isSame)
        where TKey : notnull
    {
        if (open.Count == 0 || rest.Count == 0)
        {
            return;
        }

        Dictionary<TKey, Queue<ItemTrace>> byKey = [];
        foreach (ItemTrace trace in open)
        {
            if (!byKey.TryGetValue(keyOf(trace), out Queue<ItemTrace>? queue))
            {
                byKey.Add(keyOf(trace), queue = new());
            }

            queue.Enqueue(trace);
        }

        HashSet<ItemTrace> paired = new(ReferenceEqualityComparer.Instance);
        foreach (ItemTrace trace in rest)
        {
            if (byKey.TryGetValue(keyOf(trace), out Queue<ItemTrace>? queue) && queue.TryPeek(out ItemTrace? known) && isSame(known, trace))
            {
                paired.Add(queue.Dequeue());
                paired.Add(trace);
            }
        }

        open.RemoveAll(paired.Contains);
        rest.RemoveAll(paired.Contains);
    }
}

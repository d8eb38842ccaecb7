namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Finds, for each thing that is no item of its own, the item that it is one with.</summary>
/// <remarks>
/// A thing goes with the records that had its identifier: to an item that gained one of them, and never to one that stood beside it before. Where its records
/// are gone, it stays with the item that it was one with already.
/// </remarks>
internal sealed class FormerThings
{
    // No step leads to a thing that was joined, as far as a catalogue wrote what is known.
    private const int MaxSteps = 64;

    private readonly IReadOnlyList<NewItem> _items;
    private readonly List<KnownThing> _known;
    private readonly Func<string, bool> _isKept;
    private readonly bool _takesPlace;
    private readonly Dictionary<string, KnownThing> _byIdentifier;
    private readonly KnownThing?[] _keepers;
    private readonly ItemTrace[]?[] _gained;

    internal FormerThings(IReadOnlyList<NewItem> items, List<KnownThing> known, Func<string, bool> isKept, bool takesPlace)
    {
        (_items, _known, _isKept, _takesPlace) = (items, known, isKept, takesPlace);
        _byIdentifier = known.ToDictionary(thing => thing.Identity.Identifier, StringComparer.Ordinal);
        _keepers = new KnownThing?[items.Count];
        _gained = new ItemTrace[]?[items.Count];
        foreach (KnownThing thing in known.Where(thing => thing.Item >= 0))
        {
            _keepers[thing.Item] = thing;
        }
    }

    /// <summary>A thing that is one with an item that has not changed stays so.</summary>
    internal static void KeepWithUnchanged(IReadOnlyList<NewItem> items, List<KnownThing> known, Func<string, bool> isKept)
    {
        Dictionary<string, KnownThing> byIdentifier = known.ToDictionary(thing => thing.Identity.Identifier, StringComparer.Ordinal);
        foreach (KnownThing joined in known.Where(thing => thing.Item < 0 && thing.Identity.JoinedTo is not null))
        {
            string target = joined.Identity.JoinedTo!;
            if (!byIdentifier.TryGetValue(target, out KnownThing? other))
            {
                joined.JoinedToKept = isKept(target) ? target : null;
            }
            else if (other.Item >= 0 && other.IsUnchangedIn(items[other.Item]))
            {
                joined.JoinedTo = other.Item;
            }
        }
    }

    /// <summary>Joins every thing that is neither an item nor one with an item, where there is one.</summary>
    internal void Join(TraceIndex index)
    {
        JoinByContent();
        JoinLike(index);
        foreach (KnownThing thing in _known.Where(thing => thing.IsFree && thing.Identity.JoinedTo is not null))
        {
            StayWithTarget(thing);
        }

        foreach (KnownThing thing in _known.Where(thing => thing.Item < 0 && thing.JoinedTo >= 0))
        {
            thing.Traces = RecordsOf(thing);
        }
    }

    private void JoinByContent()
    {
        Dictionary<string, int> gained = new(StringComparer.Ordinal);
        for (int i = 0; i < _items.Count; i++)
        {
            foreach (ItemTrace trace in GainedBy(i))
            {
                gained.TryAdd(trace.Content, i);
            }
        }

        Dictionary<int, HashSet<string>> contents = [];
        foreach (KnownThing thing in _known.Where(thing => thing.IsFree))
        {
            int target = TargetOf(thing);
            if (target >= 0)
            {
                if (!contents.TryGetValue(target, out HashSet<string>? held))
                {
                    contents.Add(target, held = _items[target].Traces.Select(trace => trace.Content).ToHashSet(StringComparer.Ordinal));
                }

                if (thing.Identity.Traces.Any(trace => held.Contains(trace.Content)))
                {
                    thing.JoinedTo = target;
                    continue;
                }
            }

            thing.JoinedTo = thing.Identity.Traces.Select(trace => gained.GetValueOrDefault(trace.Content, -1)).FirstOrDefault(item => item >= 0, -1);
        }
    }

    // A record that changed so that it is one with another's now: what was made of it is known by its likeness.
    private void JoinLike(TraceIndex index)
    {
        Dictionary<KnownThing, double> best = [];
        for (int i = 0; i < _items.Count; i++)
        {
            if (_keepers[i] is not { } keeper || keeper.IsUnchangedIn(_items[i]))
            {
                continue;
            }

            HashSet<ItemTrace> gained = new(GainedBy(i), ReferenceEqualityComparer.Instance);
            foreach (ItemTrace trace in _items[i].Traces)
            {
                foreach ((KnownThing thing, ItemTrace known) in index.Find(trace, contentAlone: false))
                {
                    if (thing.Item < 0 && (!thing.IsJoined || best.ContainsKey(thing)) && (gained.Contains(trace) || TargetOf(thing) == i)
                        && TraceLikeness.Of(known, trace, _takesPlace) is > 0 and double likeness && likeness > best.GetValueOrDefault(thing))
                    {
                        best[thing] = likeness;
                        thing.JoinedTo = i;
                    }
                }
            }
        }
    }

    // The item that goes by the identifier that the thing was one with before.
    private int TargetOf(KnownThing thing) =>
        thing.Identity.JoinedTo is { } target && _byIdentifier.TryGetValue(target, out KnownThing? other) ? other.Item : -1;

    private void StayWithTarget(KnownThing thing)
    {
        string target = thing.Identity.JoinedTo!;
        for (int steps = 0; steps < MaxSteps; steps++)
        {
            if (!_byIdentifier.TryGetValue(target, out KnownThing? other))
            {
                thing.JoinedToKept = _isKept(target) ? target : null;
                return;
            }

            if (other.Item >= 0 || other.IsJoined)
            {
                (thing.JoinedTo, thing.JoinedToKept) = (other.Item >= 0 ? other.Item : other.JoinedTo, other.JoinedToKept);
                return;
            }

            if (other.Identity.JoinedTo is not { } next)
            {
                thing.RetiredWith = target;
                return;
            }

            target = next;
        }
    }

    // What an item holds beyond what the thing held that it is: all, where it is a new one.
    private ItemTrace[] GainedBy(int item) =>
        _gained[item] ??= _keepers[item] is not { } keeper ? [.. _items[item].Traces]
            : keeper.IsUnchangedIn(_items[item]) ? []
            : Continuations.NewIn(keeper.Identity.Traces, _items[item].Traces, _takesPlace);

    // The records of the item that had the thing's identifier, as they are now; as they were last where they are gone.
    private ValueList<ItemTrace> RecordsOf(KnownThing thing)
    {
        ValueList<ItemTrace> current = _items[thing.JoinedTo].Traces;
        if (_keepers[thing.JoinedTo] is { } keeper && keeper.IsUnchangedIn(_items[thing.JoinedTo]))
        {
            return thing.Identity.Traces;
        }

        HashSet<ItemTrace> others = new(Continuations.NewIn(thing.Identity.Traces, current, _takesPlace), ReferenceEqualityComparer.Instance);
        ValueList<ItemTrace> own = current.Where(trace => !others.Contains(trace)).ToValueList();
        return own.IsEmpty ? thing.Identity.Traces : own;
    }
}

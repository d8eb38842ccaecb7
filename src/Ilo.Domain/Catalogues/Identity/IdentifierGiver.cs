using System.Globalization;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Gives items their identifiers: the one that they had, or a new one that nothing ever had.</summary>
/// <remarks>Depends on the items and what is known alone, not on the order in which pages came: items are given in the order of their sources.</remarks>
internal sealed class IdentifierGiver
{
    // Where an item comes apart, a record goes with the identifier that it had before they were one.
    private const double BroughtByAnother = 0.001;

    private readonly IReadOnlyList<NewItem> _items;
    private readonly List<KnownThing> _known;
    private readonly Func<string, bool> _isKept;
    private readonly bool _takesPlace;
    private readonly string?[] _given;
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);
    private readonly HashSet<(KnownThing Thing, int Item)> _pairs = [];
    private readonly HashSet<(string Identifier, string Content)> _brought;

    private IdentifierGiver(IReadOnlyList<NewItem> items, ValueList<ItemIdentity> known, Func<string, bool> isKept, bool takesPlace)
    {
        _items = items;
        _known = [.. known.OrderBy(identity => identity.Identifier, StringComparer.Ordinal).DistinctBy(identity => identity.Identifier)
            .Select((identity, i) => new KnownThing(i, identity))];
        _isKept = isKept;
        _takesPlace = takesPlace;
        _given = new string?[items.Count];
        _used = new(known.Select(identity => identity.Identifier), StringComparer.Ordinal);
        _brought = [.. known.Where(identity => identity.JoinedTo is not null)
            .SelectMany(identity => identity.Traces.Select(trace => (identity.JoinedTo!, trace.Content)))];
    }

    /// <summary>Returns an identifier for each item, and the identities that are no item's.</summary>
    /// <param name="items">The items, in the order of their sources.</param>
    /// <param name="known">What was given before, and is no kept item's.</param>
    /// <param name="isKept">Whether an identifier was an item's of the catalogue before: that of an item beside them, which keeps it, or a known one.</param>
    /// <param name="takesPlace">Whether things of the kind take place at their dates.</param>
    internal static GivenIdentifiers Give(IReadOnlyList<NewItem> items, ValueList<ItemIdentity> known, Func<string, bool> isKept, bool takesPlace)
    {
        IdentifierGiver giver = new(items, known, isKept, takesPlace);
        if (!known.IsEmpty)
        {
            giver.KnowAgain();
        }

        giver.NameNew();
        return giver.Result();
    }

    private void KnowAgain()
    {
        TakeUnchanged();

        // Limits count what is still to be known: what has not changed is no matter of likeness.
        TraceIndex index = new(_known.Where(thing => thing.Item < 0));
        Take(index, Open(), contentAlone: true);

        FormerThings.KeepWithUnchanged(_items, _known, _isKept);
        Take(index, Open(), contentAlone: false);
        StayWithItem();
        new FormerThings(_items, _known, _isKept, _takesPlace).Join(index);
    }

    private int[] Open() => [.. Enumerable.Range(0, _items.Count).Where(i => _given[i] is null)];

    // What is as it was keeps its identifier, whatever else there is.
    private void TakeUnchanged()
    {
        ILookup<(int, string), KnownThing> byFirst = _known.Where(thing => thing.IsLive && !thing.Identity.Traces.IsEmpty)
            .ToLookup(thing => (thing.Identity.Traces.Count, thing.Identity.Traces[0].Content));
        for (int i = 0; i < _items.Count && byFirst.Count > 0; i++)
        {
            ValueList<ItemTrace> traces = _items[i].Traces;
            if (byFirst[(traces.Count, traces[0].Content)].FirstOrDefault(thing => thing.Item < 0 && thing.Identity.Traces == traces) is { } same)
            {
                same.Item = i;
                _given[i] = same.Identity.Identifier;
            }
        }
    }

    // The surest first; of equally sure ones what is in use, then the first by identifier.
    private void Take(TraceIndex index, int[] items, bool contentAlone)
    {
        List<(double Likeness, KnownThing Thing, int Item)> pairs = [];
        foreach (int item in items)
        {
            Dictionary<KnownThing, double> best = [];
            Dictionary<KnownThing, int> shared = [];
            foreach (ItemTrace trace in _items[item].Traces)
            {
                HashSet<KnownThing> ofTrace = [];
                foreach ((KnownThing thing, ItemTrace known) in index.Find(trace, contentAlone))
                {
                    if (thing.IsFree && TraceLikeness.Of(known, trace, _takesPlace) is > 0 and double likeness)
                    {
                        likeness -= _brought.Contains((thing.Identity.Identifier, known.Content)) ? BroughtByAnother : 0;
                        best[thing] = Math.Max(best.GetValueOrDefault(thing), likeness);
                        if (known.Content == trace.Content && ofTrace.Add(thing))
                        {
                            shared[thing] = shared.GetValueOrDefault(thing) + 1;
                        }
                    }
                }
            }

            foreach ((KnownThing thing, double likeness) in best)
            {
                // Of a thing that was joined and comes apart, each part is known by what all of its sources are.
                int common = shared.GetValueOrDefault(thing);
                double share = (double)common / (_items[item].Traces.Count + thing.Identity.Traces.Count - common);
                pairs.Add((likeness + share, thing, item));
                _pairs.Add((thing, item));
            }
        }

        foreach ((_, KnownThing thing, int item) in pairs.OrderByDescending(pair => pair.Likeness).ThenByDescending(pair => pair.Thing.IsLive)
            .ThenBy(pair => pair.Thing.Number).ThenBy(pair => pair.Item))
        {
            if (thing.Item < 0 && _given[item] is null)
            {
                thing.Item = item;
                _given[item] = thing.Identity.Identifier;
            }
        }
    }

    // An item goes by one identifier as long as there is anything of it: where the records that it was first made of are gone, those that were joined to it
    // keep theirs as the former one.
    private void StayWithItem()
    {
        Dictionary<string, KnownThing> open = _known.Where(thing => thing.Item < 0 && thing.Identity.JoinedTo is null)
            .ToDictionary(thing => thing.Identity.Identifier, StringComparer.Ordinal);
        foreach (KnownThing thing in _known.Where(thing => thing.Item >= 0 && thing.Identity.JoinedTo is not null))
        {
            if (open.TryGetValue(thing.Identity.JoinedTo!, out KnownThing? first) && first.Item < 0 && _pairs.Contains((first, thing.Item)))
            {
                (first.Item, thing.Item) = (thing.Item, -1);
                _given[first.Item] = first.Identity.Identifier;
            }
        }
    }

    private void NameNew()
    {
        int[] open = Open();
        (string Base, int Item)[] items = new (string, int)[open.Length];
        Parallel.For(0, items.Length, i => items[i] = (ItemName.Of(_items[open[i]]), open[i]));
        Array.Sort(items, static (a, b) => string.CompareOrdinal(a.Base, b.Base) is var byBase and not 0 ? byBase : a.Item.CompareTo(b.Item));

        // Where several of one title come at once, each has its year; the first without a year has the bare title.
        _used.EnsureCapacity(_used.Count + items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            (string name, int item) = items[i];
            bool alone = !(i > 0 && items[i - 1].Base == name) && !(i + 1 < items.Length && items[i + 1].Base == name);
            _given[item] = alone && TryUse(name) ? name : Free(ItemName.WithYear(name, _items[item]));
        }
    }

    private bool TryUse(string identifier) => !_isKept(identifier) && _used.Add(identifier);

    private string Free(string name)
    {
        if (TryUse(name))
        {
            return name;
        }

        // From where the last search for this name ended: thousands of one title must not search anew each time.
        int n = _next.GetValueOrDefault(name, 2);
        string numbered;
        do
        {
            numbered = string.Create(CultureInfo.InvariantCulture, $"{name}-{n++}");
        }
        while (!TryUse(numbered));
        _next[name] = n;
        return numbered;
    }

    private GivenIdentifiers Result()
    {
        List<ItemIdentity> former = [];
        foreach (KnownThing thing in _known.Where(thing => thing.Item < 0))
        {
            string? joinedTo = thing.JoinedToKept ?? (thing.JoinedTo < 0 ? null : _given[thing.JoinedTo]);
            former.Add(thing.Identity.Former(joinedTo, thing.RetiredWith, thing.Traces));
        }

        return new(_given!, former.ToValueList());
    }
}

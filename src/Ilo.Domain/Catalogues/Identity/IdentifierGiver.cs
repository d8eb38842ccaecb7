using System.Globalization;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Gives items their identifiers: the one that they had, or a new one that nothing ever had.</summary>
/// <remarks>Depends on the items and what is known alone, not on the order in which pages came: items are given in the order of their sources.</remarks>
internal sealed class IdentifierGiver
{
    private const int MaxLength = 80;

    private readonly IReadOnlyList<NewItem> _items;
    private readonly List<KnownThing> _known;
    private readonly KeptItems _kept;
    private readonly bool _canMove;
    private readonly string?[] _given;
    private readonly HashSet<string> _used;
    private readonly HashSet<string> _byIdentifier;
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);
    private ILookup<string, int>? _itemsByContent;

    private IdentifierGiver(IReadOnlyList<NewItem> items, ValueList<ItemIdentity> known, KeptItems kept, bool canMove)
    {
        _items = items;
        _known = [.. known.OrderBy(identity => identity.Identifier, StringComparer.Ordinal).DistinctBy(identity => identity.Identifier)
            .Select((identity, i) => new KnownThing(i, identity))];
        _kept = kept;
        _canMove = canMove;
        _given = new string?[items.Count];
        _used = new(known.Select(identity => identity.Identifier), StringComparer.Ordinal);
        _byIdentifier = new(_used, StringComparer.Ordinal);
    }

    /// <summary>Returns an identifier for each item, and the identities that are no item's.</summary>
    /// <param name="items">The items, in the order of their sources.</param>
    /// <param name="known">What was given before, and is no kept item's.</param>
    /// <param name="kept">The items beside them, which keep what they have.</param>
    /// <param name="canMove">Whether things of the kind are put off without becoming others.</param>
    internal static GivenIdentifiers Give(IReadOnlyList<NewItem> items, ValueList<ItemIdentity> known, KeptItems kept, bool canMove)
    {
        IdentifierGiver giver = new(items, known, kept, canMove);
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

        // A thing that is one with an item that has not changed stays so.
        Dictionary<string, KnownThing> taken = _known.Where(thing => thing.Item >= 0).ToDictionary(thing => thing.Identity.Identifier, StringComparer.Ordinal);
        foreach (KnownThing joined in _known.Where(thing => thing.Item < 0 && thing.Identity.JoinedTo is not null))
        {
            string target = joined.Identity.JoinedTo!;
            if (taken.TryGetValue(target, out KnownThing? other))
            {
                joined.JoinedTo = IsUnchanged(other) ? other.Item : -1;
            }
            else if (!_byIdentifier.Contains(target) && _kept.Find(target) is not null)
            {
                joined.JoinedToKept = target;
            }
        }

        Take(index, Open(), contentAlone: false);
        foreach (KnownThing thing in _known.Where(thing => thing.IsFree))
        {
            JoinToItemWith(thing);
        }

        JoinLike(index);
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

    // A record that changed so that it is one with another's now: what was made of it is known by its likeness.
    private void JoinLike(TraceIndex index)
    {
        Dictionary<KnownThing, double> best = [];
        foreach (KnownThing kept in _known.Where(thing => thing.Item >= 0).Where(thing => !IsUnchanged(thing)))
        {
            foreach (ItemTrace trace in _items[kept.Item].Traces)
            {
                foreach ((KnownThing thing, ItemTrace known) in index.Find(trace, contentAlone: false))
                {
                    if (thing.Item < 0 && (!thing.IsJoined || best.ContainsKey(thing)) && TraceLikeness.Of(known, trace, _canMove) is > 0 and double likeness
                        && likeness > best.GetValueOrDefault(thing))
                    {
                        best[thing] = likeness;
                        thing.JoinedTo = kept.Item;
                    }
                }
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
                    if (thing.IsFree && TraceLikeness.Of(known, trace, _canMove) is > 0 and double likeness)
                    {
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

    private bool IsUnchanged(KnownThing thing) =>
        thing.Identity.Traces.Select(trace => trace.Content).Order(StringComparer.Ordinal)
            .SequenceEqual(_items[thing.Item].Traces.Select(trace => trace.Content).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    // The first item that holds what the thing was made of.
    private void JoinToItemWith(KnownThing thing)
    {
        _itemsByContent ??= _items.SelectMany((item, i) => item.Traces.Select(trace => (trace.Content, Item: i)))
            .ToLookup(one => one.Content, one => one.Item, StringComparer.Ordinal);
        foreach (ItemTrace trace in thing.Identity.Traces)
        {
            int item = _itemsByContent[trace.Content].FirstOrDefault(-1);

            // What was retired was in none of the items that have not changed.
            (string Identifier, int Position)? kept = thing.Identity.IsRetired ? null : _kept.With(trace);
            if (kept is { } unchanged && (item < 0 || unchanged.Position < _items[item].Position))
            {
                thing.JoinedToKept = unchanged.Identifier;
                return;
            }

            if (item >= 0)
            {
                thing.JoinedTo = item;
                return;
            }
        }
    }

    private void NameNew()
    {
        int[] open = Open();
        (string Base, int Item)[] items = new (string, int)[open.Length];
        Parallel.For(0, items.Length, i => items[i] = (Base(_items[open[i]].Title), open[i]));
        Array.Sort(items, static (a, b) => string.CompareOrdinal(a.Base, b.Base) is var byBase and not 0 ? byBase : a.Item.CompareTo(b.Item));

        // Where several of one title come at once, each has its year; the first without a year has the bare title.
        _used.EnsureCapacity(_used.Count + items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            (string name, int item) = items[i];
            bool alone = !(i > 0 && items[i - 1].Base == name) && !(i + 1 < items.Length && items[i + 1].Base == name);
            _given[item] = alone && TryUse(name) ? name : Free(name + YearOf(_items[item]));
        }
    }

    private static string YearOf(NewItem item) =>
        item.Dates is { } dates ? "-" + dates.Start.Year.ToString("0000", CultureInfo.InvariantCulture).TrimStart('-') : "";

    private bool TryUse(string identifier) => _kept.Find(identifier) is null && _used.Add(identifier);

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
            former.Add(thing.Identity.Former(joinedTo: thing.JoinedToKept ?? (thing.JoinedTo < 0 ? null : _given[thing.JoinedTo])));
        }

        return new(_given!, former.ToValueList());
    }

    internal static string Base(string title)
    {
        string slug = Slug.Of(title);
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        int hyphen = slug.LastIndexOf('-', MaxLength);
        return slug[..(hyphen > 0 ? hyphen : MaxLength)];
    }
}

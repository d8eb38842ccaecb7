using System.Globalization;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Gives items their identifiers: the one that they had, or a new one that nothing ever had.</summary>
/// <remarks>Depends on the items and what is known alone, not on the order in which pages came: items are given in the order of their sources.</remarks>
internal sealed class IdentifierGiver
{
    private const int MaxLength = 80;

    private readonly IReadOnlyList<NewItem> _items;
    private readonly List<KnownThing> _known;
    private readonly bool _canMove;
    private readonly string?[] _given;
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);
    private ILookup<string, int>? _itemsByContent;

    private IdentifierGiver(IReadOnlyList<NewItem> items, ValueList<ItemIdentity> known, bool canMove)
    {
        _items = items;
        _known = [.. known.OrderBy(identity => identity.Identifier, StringComparer.Ordinal).DistinctBy(identity => identity.Identifier).Select((identity, i) => new KnownThing(i, identity))];
        _canMove = canMove;
        _given = new string?[items.Count];
        _used = new(known.Select(identity => identity.Identifier), StringComparer.Ordinal);
    }

    /// <summary>Returns an identifier for each item, and the identities that are no item's.</summary>
    /// <param name="items">The items, in the order of their sources.</param>
    /// <param name="known">What was given before.</param>
    /// <param name="canMove">Whether things of the kind are put off without becoming others.</param>
    internal static GivenIdentifiers Give(IReadOnlyList<NewItem> items, ValueList<ItemIdentity> known, bool canMove)
    {
        IdentifierGiver giver = new(items, known, canMove);
        if (!known.IsEmpty)
        {
            giver.KnowAgain();
        }

        giver.NameNew();
        return giver.Result();
    }

    private void KnowAgain()
    {
        TraceIndex index = new(_known);
        Take(index, [.. Enumerable.Range(0, _items.Count)], contentAlone: true);

        // A thing that is one with an item that has not changed stays so.
        Dictionary<string, KnownThing> taken = _known.Where(thing => thing.Item >= 0).ToDictionary(thing => thing.Identity.Identifier, StringComparer.Ordinal);
        foreach (KnownThing joined in _known.Where(thing => thing.Item < 0 && thing.Identity.JoinedTo is not null))
        {
            if (taken.TryGetValue(joined.Identity.JoinedTo!, out KnownThing? other) && IsUnchanged(other))
            {
                joined.JoinedTo = other.Item;
            }
        }

        Take(index, [.. Enumerable.Range(0, _items.Count).Where(i => _given[i] is null)], contentAlone: false);
        foreach (KnownThing thing in _known.Where(thing => thing.Item < 0 && thing.JoinedTo < 0))
        {
            thing.JoinedTo = ItemWith(thing);
        }

        JoinLike(index);
    }

    // A record that changed so that it is one with another's now: what was made of it is known by its likeness.
    private void JoinLike(TraceIndex index)
    {
        Dictionary<KnownThing, double> best = [];
        foreach (KnownThing kept in _known.Where(thing => thing.Item >= 0).Where(thing => !IsUnchanged(thing)))
        {
            foreach (ItemTrace trace in _items[kept.Item].Traces.Value)
            {
                foreach ((KnownThing thing, ItemTrace known) in index.Find(trace, contentAlone: false))
                {
                    if (thing.Item < 0 && (thing.JoinedTo < 0 || best.ContainsKey(thing)) && TraceLikeness.Of(known, trace, _canMove) is > 0 and double likeness
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
            foreach (ItemTrace trace in _items[item].Traces.Value)
            {
                HashSet<KnownThing> ofTrace = [];
                foreach ((KnownThing thing, ItemTrace known) in index.Find(trace, contentAlone))
                {
                    if (thing.Item < 0 && thing.JoinedTo < 0 && TraceLikeness.Of(known, trace, _canMove) is > 0 and double likeness)
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
                double share = (double)common / (_items[item].Traces.Value.Count + thing.Identity.Traces.Count - common);
                pairs.Add((likeness + share, thing, item));
            }
        }

        foreach ((_, KnownThing thing, int item) in pairs.OrderByDescending(pair => pair.Likeness).ThenByDescending(pair => pair.Thing.IsLive).ThenBy(pair => pair.Thing.Number).ThenBy(pair => pair.Item))
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
            .SequenceEqual(_items[thing.Item].Traces.Value.Select(trace => trace.Content).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    // The item that holds what the thing was made of.
    private int ItemWith(KnownThing thing)
    {
        _itemsByContent ??= _items.SelectMany((item, i) => item.Traces.Value.Select(trace => (trace.Content, Item: i))).ToLookup(one => one.Content, one => one.Item, StringComparer.Ordinal);
        foreach (ItemTrace trace in thing.Identity.Traces)
        {
            foreach (int item in _itemsByContent[trace.Content])
            {
                return item;
            }
        }

        return -1;
    }

    private void NameNew()
    {
        var byBase = Enumerable.Range(0, _items.Count).Where(i => _given[i] is null).ToLookup(i => Base(_items[i].Title), StringComparer.Ordinal);

        // Where several of one title come at once, each has its year; the first without a year has the bare title.
        foreach (var group in byBase.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            bool alone = !group.Skip(1).Any();
            foreach (int item in group)
            {
                string year = _items[item].Dates is { } dates ? "-" + dates.Start.Year.ToString("0000", CultureInfo.InvariantCulture).TrimStart('-') : "";
                _given[item] = alone && _used.Add(group.Key) ? group.Key : Free(group.Key + year);
            }
        }
    }

    private string Free(string name)
    {
        if (_used.Add(name))
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
        while (!_used.Add(numbered));
        _next[name] = n;
        return numbered;
    }

    private GivenIdentifiers Result()
    {
        List<ItemIdentity> former = [];
        foreach (KnownThing thing in _known.Where(thing => thing.Item < 0))
        {
            former.Add(thing.Identity with { IsRetired = thing.JoinedTo < 0, JoinedTo = thing.JoinedTo < 0 ? null : _given[thing.JoinedTo] });
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

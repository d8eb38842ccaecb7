using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>Reads a list of names: "A, B and C", "A (ABBR)", "A through B", "A on behalf of B".</summary>
internal sealed class NameListReader
{
    private const int LongestList = 40;

    private readonly Scan _scan;
    private readonly List<ListedName> _items = [];
    private readonly Agencies _agencies;
    private int _at;
    private bool _government;
    private bool _closed;
    private readonly bool _isField;

    // The first name that the vocabulary lacks, where the list begins with one: it need not be looked for again.
    private (int Start, int End) _first;

    private NameListReader(Scan scan, int at, bool isField)
    {
        _scan = scan;
        (_at, _isField) = (at, isField);
        _agencies = new(scan);
    }

    /// <summary>Reads the list at a token.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">Where it begins, articles included.</param>
    /// <param name="isField">Whether it is a field's value, in which semicolons and dashes part names too.</param>
    internal static NameList Read(Scan scan, int at, bool isField)
    {
        // Most places have no name.
        int first = SkipFillers(scan, at).At;
        int? firstEnd = scan.HitAt(first) is null ? CapitalizedName.EndOf(scan, first) : first;
        if (firstEnd is null)
        {
            return new([], Math.Min(at, scan.Count));
        }

        NameListReader reader = new(scan, at, isField) { _first = (first, firstEnd.Value) };
        int end = at;
        bool afterComma = false;
        while (reader._items.Count < LongestList && reader.TryItem(afterComma))
        {
            end = reader._at;
            if (!reader.TrySeparator(out afterComma))
            {
                break;
            }
        }

        return new([.. reader._items], Math.Min(end, scan.Count));
    }

    private bool TryItem(bool afterComma)
    {
        int start = _at;
        (int at, bool government) = SkipFillers(_scan, _at);

        // "les gouvernements suisse et norvégien": the word is said once for all.
        _government |= government;
        if (_scan.HitAt(at) is { } hit && NameStanding.Counts(_scan, hit, _government))
        {
            Add(Refine(new(hit.Start, hit.End, hit.Party, afterComma)));
            return true;
        }

        if ((at == _first.Start && _first.End > at ? _first.End : CapitalizedName.EndOf(_scan, at)) is not { } end || end == at)
        {
            _at = start;
            return false;
        }

        end = Whole(at, end);
        if ((afterComma && _closed && IsSubject(end)) || (_isField && _items.Count > 0 && _scan.Is(end, TokenKind.Colon)))
        {
            _at = start;
            return false;
        }

        (NamedBody? party, _at) = _agencies.OfUnknown(at, end);
        _items.Add(new(at, end, party, afterComma));
        _at = SkipBracket(_scan, _at);
        _at = party is { IsIlo: true } ? _agencies.SkipOffice(_at, isOffice: true) : _at;
        Channel(null);
        return true;
    }

    // "Turkish governments", "CAOBISCO – The Association of Chocolate Makers".
    private int Whole(int at, int end)
    {
        if (end != at + 1)
        {
            return end;
        }

        if (_scan.Is(end, WordClass.GovernmentNoun) && !_scan.IsCapital(end) && _scan.HitAt(end) is null)
        {
            return end + 1;
        }

        bool spelled = _scan.Is(at, WordClass.Acronym) && _scan.Is(end, TokenKind.Dash) && _scan.IsCapital(end + 1);
        return spelled && CapitalizedName.EndOf(_scan, end + 1) is { } name && Organisations.IsBody(_scan, new(end + 1, name, null, false)) ? name : end;
    }

    // "of UNDP, UN Women and the ILO, the House of Nets has opened": behind the list's "and", the comma ends it.
    private bool IsSubject(int end) => _scan.Is(end, WordClass.Auxiliary, WordClass.PartnerVerb);

    private void Add(ListedName item)
    {
        if (item.AfterComma && _items.Count > 0 && _items[^1].Party?.Covers(item.Party!) == true && item.Party!.Donor is not null)
        {
            // "European Commission, DG INTPA": the agency stands.
            item = item with { Start = _items[^1].Start, AfterComma = _items[^1].AfterComma };
            _items.RemoveAt(_items.Count - 1);
        }

        // Behind "A on behalf of B", B stands already.
        int place = _items.FindIndex(other => other.Start > item.Start);
        _items.Insert(place < 0 ? _items.Count : place, item);
        _at = item.Party is { IsIlo: true } ? _agencies.SkipOffice(_at, isOffice: item.Party.Donor is null) : _at;
    }

    /// <summary>Reads what stands behind a name: its acronym, its agency, the country it belongs to, the channel of its money.</summary>
    private ListedName Refine(ListedName item)
    {
        (item, _at) = _agencies.Possession(item);
        if (_scan.Is(_at, TokenKind.Open))
        {
            item = _agencies.InBracket(item, _at);
            _at = SkipBracket(_scan, _at);
        }

        (item, _at) = _agencies.OwnCountry(item, _at);
        return Channel(item) ?? item;
    }

    private ListedName? Channel(ListedName? item)
    {
        foreach (Channel channel in _agencies.Channels(_at))
        {
            _at = channel.End;
            if (channel is { IsGiver: true, Hit: { } giver } && giver.Party != item?.Party && item?.Party is { } party && !giver.Party.Covers(party))
            {
                _items.Add(new(giver.Start, giver.End, giver.Party, AfterComma: false));
            }
            else if (channel.Hit is { } hit && item?.Party?.Covers(hit.Party) == true && hit.Party.Donor is not null)
            {
                item = item with { End = hit.End, Party = hit.Party };
            }
            else if (channel is { IsGiver: true, Hit: { } sender } && item is null)
            {
                _items.Add(new(sender.Start, sender.End, sender.Party, AfterComma: false));
            }
        }

        return item;
    }

    private bool TrySeparator(out bool comma)
    {
        int at = _at;
        comma = _scan.Is(at, TokenKind.Comma) || (_isField && (_scan.Is(at, TokenKind.Dash) || _scan.Is(at, TokenKind.Slash)));
        bool mark = comma || _scan.Is(at, TokenKind.Slash) || (_isField && _scan.Is(at, TokenKind.Semicolon));
        bool tied = !mark && _items[^1].Party is not null && _scan.IsJoined(at) && _scan.HitAt(at) is not null;
        at += mark || (_scan.Is(at, TokenKind.Semicolon) && _scan.Is(at + 1, WordClass.And)) ? 1 : 0;
        int before = at;
        while (at < before + 4 && _scan.IsAnd(at))
        {
            at++;
        }

        // "by the ILO with the Asian Development Bank".
        if (at == _at && _items[^1].Party?.IsIlo == true && _scan.Is(at, WordClass.With) && _scan.HitAt(at) is null)
        {
            at++;
        }

        _closed |= at > before && !mark;
        (bool found, _at) = (at > _at || tied, at);
        return found;
    }

    /// <summary>Returns the token behind a bracket at a token; the token itself where there is none.</summary>
    internal static int SkipBracket(Scan scan, int at) => scan.Is(at, TokenKind.Open) ? scan.EndOf(Shape.Bracket, at) ?? at : at;

    /// <summary>Returns the token behind articles and words for a government, and whether one of the latter was among them.</summary>
    internal static (int At, bool Government) SkipFillers(Scan scan, int at)
    {
        bool none = scan.HitAt(at) is not null
            || !(scan.Is(at, WordClass.Filler, WordClass.GovernmentWord) || scan.Is(at, WordClass.Qualifier, WordClass.Number) || scan.Is(at, TokenKind.Quote));
        int end = none ? at : scan.EndOf(Shape.Fillers, at) ?? at;
        return (end, scan.Has(at, end, WordClass.GovernmentWord));
    }
}

using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Reads the list of names behind a phrase: "A, B and C", "A (ABBR)", "A through B", "A on behalf of B".</summary>
internal sealed partial class NameListReader
{
    // How many words may stand between a phrase and the name.
    private const int MostFillers = 12;
    private const int LongestList = 60;

    private readonly int _longest;

    private readonly Scan _scan;
    private readonly List<NamedItem> _items = [];
    private int _at;
    private bool _government;

    private NameListReader(Scan scan, int at, int longest)
    {
        _longest = longest;
        _scan = scan;
        _at = at;
    }

    /// <summary>Reads a list; returns its names and the token behind it.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The token behind the phrase.</param>
    /// <param name="longest">How many names are read at most.</param>
    /// <param name="isField">Whether it is a field's value, in which semicolons and dashes part names too.</param>
    internal static (List<NamedItem> Items, int End) Read(Scan scan, int at, bool isField = false, int longest = LongestList)
    {
        NameListReader reader = new(scan, at, longest);
        bool afterComma = false;
        while (reader._items.Count < reader._longest && reader.TryItem(afterComma))
        {
            int end = reader._at;
            if (!reader.TrySeparator(isField, out afterComma))
            {
                reader._at = end;
                break;
            }
        }

        int last = reader._items.Count == 0 ? at : reader._items[^1].End;
        return (reader._items, Math.Max(last, Math.Min(reader._at, scan.Count)));
    }

    private bool TryItem(bool afterComma)
    {
        int start = _at;
        (int at, bool government) = SkipFillers(_at);

        // "les gouvernements suisse et norvégien": the word is said once for all.
        _government |= government;
        if (_scan.HitAt(at) is { } hit && Weak.Counts(_scan, hit, _government))
        {
            _at = hit.End;
            NamedItem item = Refine(new(hit.Start, hit.End, hit.Party, afterComma));
            if (afterComma && _items.Count > 0 && _items[^1].Party?.Covers(item.Party!) == true && item.Party!.Donor is not null)
            {
                // "European Commission, DG INTPA": the agency stands.
                item = item with { Start = _items[^1].Start, AfterComma = _items[^1].AfterComma };
                _items.RemoveAt(_items.Count - 1);
            }

            _items.Add(item);
            if (item.Party is { IsIlo: true })
            {
                SkipOffice(isOffice: item.Party.Donor is null);
            }

            return true;
        }

        if (CapitalizedName.EndOf(_scan, at) is { } end && end > at)
        {
            _at = end;
            Party? party = BracketedParty(at) ?? OwnerIlo(end);
            _items.Add(new(at, end, party, afterComma));
            SkipBracket();
            if (party is { IsIlo: true })
            {
                SkipOffice(isOffice: true);
            }

            Channel(null);
            return true;
        }

        _at = start;
        return false;
    }

    // "the International Training Centre of the ILO": a part of the ILO.
    private Party? OwnerIlo(int end)
    {
        if (!_scan.Is(end, WordClass.Connector) || _scan.Is(end, WordClass.And))
        {
            return null;
        }

        int at = end;
        while (at < end + 3 && _scan.HitAt(at) is null && _scan.Is(at, WordClass.Connector) && !_scan.Is(at, WordClass.And))
        {
            at++;
        }

        if (_scan.HitAt(at) is not { Party.IsIlo: true } ilo)
        {
            return null;
        }

        _at = ilo.End;
        return ilo.Party;
    }

    // "N (ABBR)": the acronym of a donor behind a name that shares a word with the donor's own, else it may be another's.
    private Party? BracketedParty(int start)
    {
        if (!_scan.Is(_at, TokenKind.Open) || _scan.HitAt(_at + 1) is not { } hit || !_scan.Is(hit.End, TokenKind.Close))
        {
            return null;
        }

        HashSet<string> words = [];
        for (int i = start; i < _at; i++)
        {
            if (_scan.IsWord(i) && _scan.Tokens[i].Length > 3)
            {
                words.Add(WordFolder.Fold(_scan.WordAt(i)));
            }
        }

        string name = NameKey.Of(hit.Party.Organisation.Name);
        int shared = name.Split(' ').Count(words.Contains);
        return hit.Rule is WeakRule.None && hit.Alias.Words[0].Length > 3 ? hit.Party : shared >= 2 || shared * 2 >= Math.Max(1, words.Count) ? hit.Party : null;
    }

    /// <summary>Reads what stands behind a name: its acronym, its agency, the country it belongs to.</summary>
    private NamedItem Refine(NamedItem item)
    {
        item = Possession(item);
        if (_scan.Is(_at, TokenKind.Open))
        {
            for (int i = _at + 1; i < _scan.Count && i < _at + 12 && !_scan.Is(i, TokenKind.Close); i++)
            {
                if (_scan.HitAt(i) is { } inner && item.Party!.Covers(inner.Party) && inner.Party.Donor is not null)
                {
                    item = item with { Party = inner.Party };
                    break;
                }
            }

            SkipBracket();
        }

        item = OwnCountry(item);
        return Channel(item) ?? item;
    }

    private bool TrySeparator(bool isField, out bool comma)
    {
        comma = false;
        int at = _at;
        if (_scan.Is(at, TokenKind.Comma) || _scan.Is(at, TokenKind.Slash) || (isField && (_scan.Is(at, TokenKind.Semicolon) || _scan.Is(at, TokenKind.Dash))))
        {
            comma = _scan.Is(at, TokenKind.Comma);
            at++;
        }
        else if (_scan.Is(at, TokenKind.Semicolon) && _scan.Is(at + 1, WordClass.And))
        {
            at++;
        }

        int before = at;
        while (at < before + 4 && _scan.Is(at, WordClass.And) && _scan.HitAt(at) is null && !_scan.IsCapital(at))
        {
            at++;
        }

        // "by the ILO with the Asian Development Bank".
        if (at == _at && _items[^1].Party?.IsIlo == true && _scan.IsWord(at) && _scan.HitAt(at) is null && _scan.WordAt(at) is "with" or "avec" or "con")
        {
            at++;
        }

        bool found = at > _at;
        _at = at;
        return found;
    }

    private void SkipBracket()
    {
        if (!_scan.Is(_at, TokenKind.Open))
        {
            return;
        }

        for (int i = _at; i < _scan.Count && i < _at + 24; i++)
        {
            if (_scan.Is(i, TokenKind.Close))
            {
                _at = i + 1;
                return;
            }
        }
    }

    private (int At, bool Government) SkipFillers(int at)
    {
        bool government = false;
        int last = Math.Min(_scan.Count, at + MostFillers);
        int start = at;
        while (at < last && _scan.HitAt(at) is null)
        {
            if (_scan.Is(at, WordClass.Government) && LeadsToName(at, last) && !IsBodyOfCountry(at))
            {
                government = true;
            }
            else if (!(_scan.Is(at, WordClass.Qualifier) && !_scan.IsCapital(at)) && !(_scan.Is(at, WordClass.Filler) && (!_scan.IsCapital(at) || at == start)) && !_scan.IsNumber(at) && !_scan.Is(at, TokenKind.Quote))
            {
                break;
            }

            at++;
        }

        return (at, government);
    }

    // "Confederación Española de Organizaciones Empresariales": a body whose name goes on behind the country.
    private bool IsBodyOfCountry(int at) =>
        _scan.Is(at, WordClass.Body) && !_scan.Is(at, WordClass.Ministry) && _scan.IsCapital(at) && _scan.HitAt(at + 1) is { Rule: WeakRule.Name or WeakRule.Demonym } country
        && _scan.Is(country.End, WordClass.Connector) && !_scan.Is(country.End, WordClass.And) && _scan.IsCapital(country.End + 1) && _scan.HitAt(country.End + 1) is null;

    // "the Government of the Netherlands", "the people and Government of Japan": only where a known name ends it.
    private bool LeadsToName(int at, int last)
    {
        for (; at < last; at++)
        {
            if (_scan.HitAt(at) is { } hit)
            {
                return hit.Rule is not WeakRule.English;
            }

            if (!_scan.Is(at, WordClass.Government | WordClass.Filler | WordClass.And))
            {
                return false;
            }
        }

        return false;
    }
}

using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

// What belongs to a name that was read: a country's agency, the channel of the money, an office's place.
internal sealed partial class NameListReader
{
    private const int LongestOffice = 10;

    // "Swedish Sida", "Japan's Ministry of Health": the agency stands.
    private NamedItem Possession(NamedItem item)
    {
        int next = _at;
        while (next < _scan.Count && next < _at + 3 && (_scan.Is(next, WordClass.Government) || (_scan.IsWord(next) && _scan.Tokens[next].Elided)) && _scan.HitAt(next) is null)
        {
            next++;
        }

        if (_scan.HitAt(next) is { } agency && item.Party!.Covers(agency.Party))
        {
            _at = agency.End;
            return item with { End = agency.End, Party = agency.Party };
        }

        _at = next > _at && item.Party is not null && (next < _scan.Count) && !_scan.Is(next, WordClass.And) && _scan.IsCapital(next) ? _at : next;
        return item;
    }

    // "Ministry of Health of the Government of Japan": one donor.
    private NamedItem OwnCountry(NamedItem item)
    {
        if (_scan.Is(_at, WordClass.Connector) && !_scan.Is(_at, WordClass.And))
        {
            (int at, _) = SkipFillers(_at);
            if (_scan.HitAt(at) is { } country && (country.Party == item.Party || country.Party.Covers(item.Party!)))
            {
                _at = country.End;
                return item with { End = country.End };
            }
        }

        return item;
    }

    private NamedItem? Channel(NamedItem? item)
    {
        int at = _at + (_scan.Is(_at, TokenKind.Comma) ? 1 : 0);
        while (_scan.PhraseAt(at) is { Phrase.Kind: PhraseKind.Through or PhraseKind.Behalf } phrase)
        {
            (int next, bool government) = SkipFillers(phrase.End);
            if (_scan.HitAt(next) is { } hit && Weak.Counts(_scan, hit, government))
            {
                _at = hit.End;
                SkipBracket();
                if (phrase.Phrase.Kind == PhraseKind.Behalf && hit.Party != item?.Party && !hit.Party.Covers(item?.Party ?? hit.Party))
                {
                    _items.Add(new(hit.Start, hit.End, hit.Party, false));
                }
                else if (item?.Party?.Covers(hit.Party) == true && hit.Party.Donor is not null)
                {
                    item = item with { End = hit.End, Party = hit.Party };
                }
            }
            else if (CapitalizedName.EndOf(_scan, next) is { } end && end > next)
            {
                _at = end;
                if (_scan.Is(end, TokenKind.Open) && _scan.HitAt(end + 1) is { Party.Donor: not null } agency && item?.Party?.Covers(agency.Party) == true)
                {
                    item = item with { End = agency.End, Party = agency.Party };
                }

                SkipBracket();
            }
            else if (OwnOfficeEnd(phrase.End) is { } office)
            {
                _at = office;
            }
            else
            {
                break;
            }

            // "through GIZ/BMZ": the second is a channel too.
            while (_scan.Is(_at, TokenKind.Slash) && _scan.HitAt(_at + 1) is { } further)
            {
                _at = further.End;
            }

            at = _at;
        }

        return item;
    }

    // "through its embassy in Dhaka,": up to the comma.
    private int? OwnOfficeEnd(int at)
    {
        if (!_scan.Is(at, WordClass.Definite) || !_scan.Is(at + 1, WordClass.Government | WordClass.Ministry) || _scan.IsCapital(at + 1))
        {
            return null;
        }

        for (int i = at + 2; i < at + LongestOffice && _scan.IsWord(i); i++)
        {
            if (_scan.Is(i + 1, TokenKind.Comma))
            {
                return i + 1;
            }
        }

        return null;
    }

    // "the ILO Country Office for Zambia", "la Oficina de la OIT para los Países Andinos": the office's place.
    private void SkipOffice(bool isOffice)
    {
        int at = _at;
        while (at < _scan.Count && at < _at + LongestOffice)
        {
            bool name = (_scan.IsCapital(at) && _scan.HitAt(at) is null) || (at > _at && _scan.HitOver(at) is { Rule: WeakRule.Name });
            bool small = (isOffice || at > _at) && _scan.Is(at, WordClass.Place | WordClass.Connector | WordClass.Definite) && !_scan.Is(at, WordClass.And) && _scan.PhraseAt(at) is null;
            if (!name && !(small && (_scan.IsCapital(at + 1) || _scan.IsCapital(at + 2))))
            {
                break;
            }

            at++;
        }

        _at = at;
    }
}

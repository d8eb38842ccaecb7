using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>What belongs to a name that was read: a country's agency, the channel of the money, an office's place.</summary>
internal sealed class Agencies(Scan scan)
{
    private const int LongestBracket = 12;
    private const int MostChannels = 4;

    /// <summary>Reads "Swedish Sida", "Japan's Ministry of Health": the agency stands.</summary>
    internal (ListedName Item, int At) Possession(ListedName item)
    {
        int next = item.End;
        while (next < scan.Count && next < item.End + 3 && (scan.Is(next, WordClass.GovernmentWord) || (scan.IsWord(next) && scan.Tokens[next].Elided))
            && scan.HitAt(next) is null)
        {
            next++;
        }

        if (scan.HitAt(next) is { } agency && (item.Party!.Covers(agency.Party) || (next > item.End && agency.Party == item.Party)))
        {
            return (item with { End = agency.End, Party = agency.Party }, agency.End);
        }

        // "Norway's Ministry of Ports": a ministry that the vocabulary lacks stands for its country.
        int head = scan.Is(next, WordClass.Ministry) ? next : next - 1;
        if (head > item.End && MinistryEnd(head) is { } ministry && scan.Tables.Ministries.Of(item.Party!, Words(head, ministry)) is { } known)
        {
            return (item with { End = ministry, Party = known }, ministry);
        }

        if (next > item.End + 1 && scan.Is(next, WordClass.Connector) && !scan.Is(next, WordClass.And) && scan.IsCapital(next - 1) && scan.IsCapital(next + 1)
            && CapitalizedName.EndOf(scan, next - 1) is { } end)
        {
            return (item with { End = end }, end);
        }

        bool name = next > item.End && next < scan.Count && !scan.Is(next, WordClass.And) && scan.IsCapital(next);
        return (item, name ? item.End : next);
    }

    // "Canada's Department of Employment and Social Development".
    private int? MinistryEnd(int at) => scan.Is(at, WordClass.Ministry) && scan.IsCapital(at) ? CapitalizedName.EndOf(scan, at) : null;

    // "el Departamento de Trabajo de los EE.UU.".
    private NamedBody? OfMinistry(int start, int end)
    {
        for (int at = start + 1; scan.Is(start, WordClass.Ministry) && at < end; at++)
        {
            if (scan.HitAt(at) is { } country)
            {
                return scan.Tables.Ministries.Of(country.Party, Words(start, end));
            }
        }

        return null;
    }

    private IEnumerable<string> Words(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (scan.IsWord(at))
            {
                yield return WordFolder.Fold(scan.WordAt(at));
            }
        }
    }

    /// <summary>Reads the acronym or the agency in brackets.</summary>
    internal ListedName InBracket(ListedName item, int open)
    {
        for (int i = open + 1; i < scan.Count && i < open + LongestBracket && !scan.Is(i, TokenKind.Close); i++)
        {
            if (scan.HitAt(i) is { Party.Donor: not null } inner && item.Party!.Covers(inner.Party))
            {
                return item with { Party = inner.Party };
            }
        }

        return item;
    }

    /// <summary>Reads "Ministry of Health of the Government of Japan" and "Ministry of Health, Japan": one donor.</summary>
    internal (ListedName Item, int At) OwnCountry(ListedName item, int at)
    {
        bool of = scan.Is(at, WordClass.Connector) && !scan.Is(at, WordClass.And);
        bool comma = scan.Is(at, TokenKind.Comma) && item.Party!.Donor is not null && !item.Party.IsGeneral;
        if ((of || comma) && scan.HitAt(NameListReader.SkipFillers(scan, comma ? at + 1 : at).At) is { } country
            && (country.Party == item.Party || country.Party.Covers(item.Party!)))
        {
            return (item with { End = country.End }, country.End);
        }

        return (item, at);
    }

    /// <summary>Returns whose an unknown name is by its acronym in brackets or by "of the ILO" behind it, and the token behind that.</summary>
    internal (NamedBody? Party, int At) OfUnknown(int start, int end)
    {
        if (OfMinistry(start, end) is { } ministry)
        {
            return (ministry, end);
        }

        // "Ministry of Foreign Affairs (MFA), Norway".
        int behind = NameListReader.SkipBracket(scan, end);
        if (scan.Is(start, WordClass.Ministry) && scan.Is(behind, TokenKind.Comma) && scan.HitAt(behind + 1) is { Party.IsGeneral: true } country
            && scan.Tables.Ministries.Of(country.Party, Words(start, end)) is { } own)
        {
            return (own, country.End);
        }

        if (scan.Is(end, TokenKind.Open) && scan.HitAt(end + 1) is { } hit && scan.Is(hit.End, TokenKind.Close))
        {
            return (IsSpelled(start, end, hit) ? hit.Party : null, end);
        }

        // "the International Training Centre of the ILO", "le Bureau des urgences du PNUD", "the Instrument for Stability of the European Union":
        // a part of the whole.
        int from = NameListReader.SkipBracket(scan, end);
        int at = from;
        while (at < from + 4 && scan.HitAt(at) is null && scan.Is(at, WordClass.Connector) && !scan.Is(at, WordClass.And))
        {
            at++;
        }

        bool whole = at > from && scan.HitAt(at) is { } owner
            && (owner.Party.IsIlo
                || ((scan.Is(start, WordClass.Office) || scan.Has(start, end, WordClass.Instrument)) && owner.Rule is WeakRule.None or WeakRule.Case));
        return whole ? (scan.HitAt(at)!.Party, scan.HitAt(at)!.End) : (null, end);
    }

    /// <summary>Returns what stands behind "through" and "on behalf of", in order.</summary>
    internal IEnumerable<Channel> Channels(int from)
    {
        int at = from + (scan.Is(from, TokenKind.Comma) ? 1 : 0);
        for (int read = 0; read < MostChannels; read++)
        {
            WordClasses classes = scan.Tables.Classes;
            int? behalf = scan.HitOver(at) is null ? classes.EndOf((int)WordClass.OnBehalf, scan.Tokens, at) : null;
            if ((behalf ?? (scan.HitOver(at) is null ? classes.EndOf((int)WordClass.Through, scan.Tokens, at) : null)) is not { } phrase)
            {
                yield break;
            }

            if (Behind(phrase, behalf is not null) is not { } channel)
            {
                yield break;
            }

            yield return channel;
            at = channel.End;
        }
    }

    private Channel? Behind(int phrase, bool isGiver)
    {
        (int next, bool government) = NameListReader.SkipFillers(scan, phrase);
        int at;
        NameHit? hit = null;
        if (scan.HitAt(next) is { } known && NameStanding.Counts(scan, known, government))
        {
            hit = known;
            at = NameListReader.SkipBracket(scan, known.End);
        }
        else if (CapitalizedName.EndOf(scan, next) is { } end && end > next)
        {
            hit = scan.Is(end, TokenKind.Open) && scan.HitAt(end + 1) is { Party.Donor: not null } agency ? agency : null;
            isGiver &= hit is null;
            at = NameListReader.SkipBracket(scan, end);
        }
        else if (scan.EndOf(Shape.OwnOffice, phrase) is { } office)
        {
            at = office;
        }
        else
        {
            return null;
        }

        // "through GIZ/BMZ": the second is a channel too.
        while (scan.Is(at, TokenKind.Slash) && scan.HitAt(at + 1) is { } further)
        {
            at = further.End;
        }

        return new(at, hit, isGiver);
    }

    /// <summary>Returns the token behind an office's place, or behind what goes on the name of a part of the ILO.</summary>
    internal int SkipOffice(int from, bool isOffice) => scan.EndOf(isOffice ? Shape.OfficePlace : Shape.PartOfOffice, from) ?? from;

    // "N (ABBR)": the acronym of a donor behind a name that shares words with the donor's own, else it may be another's.
    private bool IsSpelled(int start, int end, NameHit hit)
    {
        HashSet<string> words = [];
        for (int i = start; i < end; i++)
        {
            if (scan.IsWord(i) && scan.Tokens[i].Length > 3)
            {
                words.Add(WordFolder.Fold(scan.WordAt(i)));
            }
        }

        int shared = NameKey.Of(hit.Party.Organisation.Name).Split(' ').Count(words.Contains);
        return (hit.Rule is WeakRule.None && hit.Alias.Words[0].Length > 3) || shared >= 2 || shared * 2 >= Math.Max(1, words.Count);
    }
}

using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>Whether a name inside a phrase stands for its party there, or is part of something else.</summary>
internal static class NameStanding
{
    private const int LongestChain = 6;

    internal static bool Counts(Scan scan, NameHit hit, bool governmentBefore = false)
    {
        int next = hit.End;
        if (scan.Is(next, WordClass.NotTheName) && !scan.Is(next, WordClass.Government) && hit.Party.Donor is not null)
        {
            return false;
        }

        if (hit.Alias.IsMinistry && scan.Is(next, WordClass.Connector) && !scan.Is(next, WordClass.And) && BelongsElsewhere(scan, hit))
        {
            return false;
        }

        return hit.Rule switch
        {
            WeakRule.Demonym => governmentBefore || IsGoverned(scan, hit),
            WeakRule.Name => !IsPartOfLongerName(scan, next) || IsTiedToIlo(scan, hit.Start),
            _ => true,
        };
    }

    // "the Swiss Government", "Swiss and Norwegian funding", "funded by the Dutch,".
    private static bool IsGoverned(Scan scan, NameHit hit)
    {
        for (int depth = 0; depth < LongestChain; depth++)
        {
            int next = hit.End;
            if ((scan.HitAt(next) is { } agency && hit.Party.Covers(agency.Party))
                || scan.Is(next, WordClass.Government, WordClass.Money) || scan.Is(next, WordClass.Funded, WordClass.Supported)
                    || scan.Is(next, WordClass.Financial))
            {
                return true;
            }

            int joined = next;
            while (joined < next + 2 && (scan.Is(joined, WordClass.And) || scan.Is(joined, TokenKind.Comma)))
            {
                joined++;
            }

            // "the Dutch and Turkish governments": a demonym that the vocabulary lacks.
            if (joined > next && scan.HitAt(joined) is null && scan.IsCapital(joined) && scan.Is(joined + 1, WordClass.Government))
            {
                return true;
            }

            if (joined == next || scan.HitAt(joined) is not { Rule: WeakRule.Demonym } other)
            {
                return (joined > next || !scan.IsWord(next)) && scan.Is(hit.Start - 1, WordClass.Definite);
            }

            hit = other;
        }

        return false;
    }

    // "Japan Foundation" is no Japan; "Japan Government" is.
    private static bool IsPartOfLongerName(Scan scan, int next) =>
        scan.IsCapital(next) && !scan.Tokens[next].Elided && scan.HitAt(next) is null
        && !(scan.Is(next, WordClass.Government, WordClass.Funded) || scan.Is(next, WordClass.Supported, WordClass.Money));

    // "the ILO-Norway Framework Agreement": what follows is the agreement's name.
    private static bool IsTiedToIlo(Scan scan, int at) =>
        (scan.IsJoined(at) && scan.HitOver(at - 1) is { Party.IsIlo: true })
        || (scan.Is(at - 1, TokenKind.Slash) && scan.HitOver(at - 2) is { Party.IsIlo: true });

    // "Ministry of Labour" of another country than the vocabulary's.
    private static bool BelongsElsewhere(Scan scan, NameHit hit)
    {
        for (int at = hit.End + 1; at < hit.End + 6; at++)
        {
            if (scan.HitOver(at) is { } country)
            {
                return !(country.Party == hit.Party || country.Party.Covers(hit.Party));
            }

            if (scan.IsCapital(at) && !scan.Is(at, WordClass.Government))
            {
                return true;
            }

            if (!scan.Is(at, WordClass.Filler, WordClass.Government))
            {
                return false;
            }
        }

        return false;
    }
}

using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>Whether a name inside a phrase stands for its party there, or is part of something else.</summary>
internal static class NameStanding
{
    internal static bool Counts(Scan scan, NameHit hit, bool governmentBefore = false)
    {
        int next = hit.End;
        if (scan.Is(next, WordClass.NotTheName) && !scan.Is(next, WordClass.GovernmentWord) && hit.Party.Donor is not null)
        {
            return false;
        }

        if (hit.Alias.IsMinistry && scan.Is(next, WordClass.Connector) && !scan.Is(next, WordClass.And) && BelongsElsewhere(scan, hit))
        {
            return false;
        }

        return hit.Rule switch
        {
            WeakRule.Demonym => governmentBefore || scan.EndOf(Shape.Governed, hit.Start) is not null
                || (scan.HitAt(next) is { } agency && hit.Party.Covers(agency.Party)),
            WeakRule.Name => !scan.IsCapital(next) || scan.EndOf(Shape.LongerName, next) is null || IsTiedToIlo(scan, hit.Start),
            _ => true,
        };
    }

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

            if (scan.IsCapital(at) && !scan.Is(at, WordClass.GovernmentWord))
            {
                return true;
            }

            if (!scan.Is(at, WordClass.Filler, WordClass.GovernmentWord))
            {
                return false;
            }
        }

        return false;
    }
}

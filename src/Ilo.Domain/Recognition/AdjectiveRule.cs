using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds donors before "funded" or a word for money: "EU-funded", "the SDC supported project", "with Dutch funding".</summary>
internal static class AdjectiveRule
{
    // How far behind "funded" the project is named: "the EU funded ILO-South Asia Labour Migration Governance Project".
    private const int ObjectReach = 12;
    private const int LongestChain = 6;

    internal static void Find(Scan scan, NameHit hit, FindingList<Donor> donors)
    {
        int next = hit.End;

        // "Japanese government funded", "Netherlands-government-funded".
        while (next < hit.End + 2 && scan.Is(next, WordClass.Government) && scan.HitAt(next) is null)
        {
            next++;
        }

        string? rule = null;
        if (scan.Is(next, WordClass.Funded | WordClass.Supported) && scan.HitAt(next) is null && !(scan.PhraseAt(next) is { Phrase.Kind: PhraseKind.Fund or PhraseKind.Support } && !scan.Tokens[next].Joined))
        {
            bool supported = scan.Is(next, WordClass.Supported);
            bool money = scan.WordAt(next).EndsWith("ing", StringComparison.Ordinal);
            rule = money ? FollowsPreposition(scan, FirstOf(scan, hit)) ? "x-funding" : null
                : IsAdjective(scan, FirstOf(scan, hit), next) ? supported ? "x-supported" : "x-funded" : null;
        }
        else if (IsMoney(scan, next) && FollowsPreposition(scan, FirstOf(scan, hit)))
        {
            rule = "x-funding";
        }
        else if (scan.IsWord(next) && scan.WordAt(next) is "support" && FollowsPreposition(scan, FirstOf(scan, hit)) && scan.IsWord(FirstOf(scan, hit) - 1) && scan.WordAt(FirstOf(scan, hit) - 1) is "with" or "With" or "through" or "Through" or "to")
        {
            rule = "x-support";
        }

        if (rule is null || !Clause.Holds(scan, FirstOf(scan, hit)) || IsOtherProject(scan, next + 1))
        {
            return;
        }

        bool plain = rule is "x-supported" or "x-support";
        foreach (NameHit name in Chain(scan, hit))
        {
            if (name.Party.Donor is { } donor && !name.Party.IsIlo && !(plain && name.Party.IsSister))
            {
                donors.Add(scan.Finding(donor, name.Start, next + 1, rule));
            }
        }
    }

    // The names joined to this one: "ILO/EU funded", "SDC- and Sida-funded", "Dutch and Swiss funded".
    private static List<NameHit> Chain(Scan scan, NameHit hit)
    {
        List<NameHit> chain = [hit];
        while (chain.Count < LongestChain)
        {
            NameHit first = chain[0];
            int at = first.Start - 1;
            if (scan.Is(at, TokenKind.Slash) && scan.HitOver(at - 1) is { } slashed)
            {
                chain.Insert(0, slashed);
                continue;
            }

            if (scan.Tokens[first.Start].Joined && scan.HitOver(at) is { } joined)
            {
                chain.Insert(0, joined);
                continue;
            }

            int before = at;
            while (before > at - 2 && (scan.Is(before, WordClass.And) || scan.Is(before, TokenKind.Comma)) && scan.HitOver(before) is null)
            {
                before--;
            }

            bool alike = before < at && scan.HitOver(before) is { } other && other.Rule == hit.Rule && !scan.Is(other.Start - 1, WordClass.Place);
            if (!alike)
            {
                break;
            }

            chain.Insert(0, scan.HitOver(before)!);
        }

        return chain;
    }

    private static int FirstOf(Scan scan, NameHit hit) => Chain(scan, hit)[0].Start;

    private static bool IsAdjective(Scan scan, int first, int funded)
    {
        if (scan.Tokens[funded].Joined)
        {
            return !IsPlural(scan, funded + 1) || HasArticle(scan, first);
        }

        // "is EU funded" and the like.
        if (!scan.IsWord(funded + 1))
        {
            return scan.Is(first - 1, WordClass.Auxiliary) || scan.Is(funded + 1, TokenKind.Close) || scan.Is(funded + 1, TokenKind.Quote);
        }

        if (scan.Is(funded + 1, WordClass.Definite) || scan.WordAt(funded + 1) is "a" or "an" or "by" or "in" or "for" or "through" or "from" or "with")
        {
            return false;
        }

        return FindsObject(scan, funded + 1) && (!IsPlural(scan, funded + 1) || HasArticle(scan, first));
    }

    private static bool FindsObject(Scan scan, int at)
    {
        int end = Math.Min(scan.SentenceEnd(Math.Min(at, scan.Count - 1)), at + ObjectReach);
        for (int i = at; i < end; i++)
        {
            if (scan.Is(i, WordClass.Activity | WordClass.Activities) && scan.HitOver(i) is null)
            {
                return true;
            }

            if (scan.Is(i, TokenKind.Comma) || (scan.Is(i, WordClass.NotActivity) && !scan.IsCapital(i)))
            {
                break;
            }
        }

        // "the EU funded SALM": a name is enough.
        return scan.IsCapital(at) || scan.Is(at, TokenKind.Quote);
    }

    // "EU-funded projects" at large say nothing of this one; "the two EU-funded projects" do.
    private static bool IsPlural(Scan scan, int at)
    {
        for (int i = at; i < at + 4 && scan.IsWord(i); i++)
        {
            if (scan.Is(i, WordClass.Activities | WordClass.NotActivity) && !scan.Is(i, WordClass.Activity) && !scan.IsCapital(i))
            {
                return true;
            }

            if (scan.Is(i, WordClass.Activity))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasArticle(Scan scan, int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - 3; i--)
        {
            if (scan.Is(i, WordClass.Definite))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMoney(Scan scan, int at)
    {
        if (!scan.IsWord(at) || scan.HitAt(at) is not null)
        {
            return false;
        }

        return scan.WordAt(at) switch
        {
            "funding" or "financing" or "grant" or "funds" or "money" or "sponsorship" or "cofinancing" => true,
            "financial" => scan.IsWord(at + 1) && scan.WordAt(at + 1) is "support" or "assistance" or "contribution" or "aid",
            "development" => scan.IsWord(at + 1) && scan.WordAt(at + 1) is "funding" or "funds",
            _ => false,
        };
    }

    private static bool FollowsPreposition(Scan scan, int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (scan.Is(i, WordClass.Preposition) && scan.HitOver(i) is null)
            {
                return true;
            }

            if (!scan.Is(i, WordClass.Filler | WordClass.Government) && !scan.IsNumber(i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOtherProject(Scan scan, int at)
    {
        for (int i = at; i < at + 3 && scan.IsWord(i); i++)
        {
            if (scan.Is(i, WordClass.Other) && !scan.IsCapital(i))
            {
                return true;
            }
        }

        return false;
    }
}

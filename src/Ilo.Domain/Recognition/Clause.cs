using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>What the words before a phrase make of it: denied, only hoped for, or said of something else.</summary>
internal static class Clause
{
    // How far back a word can still bear on the phrase.
    private const int NegationReach = 6;
    private const int SeekingReach = 7;
    private const int OtherReach = 16;
    private const int SubjectReach = 8;
    private const int BuiltReach = 4;
    private const int MoneyReach = 9;
    private const int ReceivedReach = 6;

    /// <summary>Tells whether the phrase is said of this project or activity, and as a fact.</summary>
    internal static bool Holds(Scan scan, int at) => !IsDenied(scan, at) && !IsHoped(scan, at) && !IsOfAnother(scan, at) && !IsOfNoActivity(scan, at) && !IsReceivedByAnother(scan, at);

    /// <summary>Tells whether the phrase opens its sentence, the subject to follow: "Funded by", not "It is funded by".</summary>
    internal static bool Opens(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        return at <= start + 2 && !scan.Is(start, WordClass.Auxiliary) && (at <= start + 1 || !scan.Is(start + 1, WordClass.Auxiliary));
    }

    internal static bool IsDenied(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        for (int i = at - 1; i >= start && i >= at - NegationReach; i--)
        {
            if (scan.Is(i, WordClass.Adversative) || scan.Is(i, TokenKind.Comma) || scan.Is(i, TokenKind.Semicolon))
            {
                return false;
            }

            // "not only", "non seulement", "no solo" deny nothing.
            if (scan.Is(i, WordClass.Negation) && scan.HitOver(i) is null)
            {
                return !(scan.IsWord(i + 1) && scan.WordAt(i + 1) is "only" or "seulement" or "solo" or "sólo" or "solamente" or "just" or "uniquement");
            }
        }

        return scan.Is(at, WordClass.Negation);
    }

    internal static bool IsHoped(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        for (int i = at - 1; i >= start && i >= at - SeekingReach; i--)
        {
            if (scan.Is(i, TokenKind.Comma) || scan.Is(i, TokenKind.Semicolon))
            {
                return false;
            }

            bool near = i >= at - 3;
            if (scan.HitOver(i) is null && ((near && scan.Is(i, WordClass.Modal) && !scan.IsCapital(i)) || scan.Is(i, WordClass.Seeking)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether the phrase is about another project: an earlier one, one that this one builds on.</summary>
    internal static bool IsOfAnother(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        int i = SkipBack(scan, at - 1, start);
        if (scan.Is(i, WordClass.And) && scan.HitOver(i) is null && i == at - 1)
        {
            return false;
        }

        // "The first phase, which ended in May, was funded by": what stands between the commas parts nothing.
        bool inserted = scan.Is(i + 1, TokenKind.Comma) && scan.Is(i + 2, WordClass.Auxiliary);
        for (int end = Math.Max(start, at - OtherReach); i >= end; i--)
        {
            if (inserted && scan.Is(i, TokenKind.Comma) && scan.Is(i + 1, WordClass.Relative))
            {
                inserted = false;
                continue;
            }

            if (scan.Is(i, TokenKind.Comma) || scan.Is(i, TokenKind.Semicolon))
            {
                return false;
            }

            if (scan.HitOver(i) is not null)
            {
                continue;
            }

            if (scan.PhraseAt(i) is { Phrase.Kind: PhraseKind.Other } || IsCoordination(scan, i, at) || (scan.Is(i, WordClass.Other) && !scan.IsCapital(i)) || (i == start && scan.Is(i, WordClass.Other)))
            {
                return !IsAmong(scan, i);
            }
        }

        return false;
    }

    /// <summary>Tells whether what is paid for is no work of the ILO: a road, a school.</summary>
    internal static bool IsOfNoActivity(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        int i = SkipBack(scan, at - 1, start);
        if (scan.HitOver(i) is null && scan.Is(i, WordClass.NotActivity) && !scan.IsCapital(i))
        {
            return true;
        }

        for (int back = at - 1; back >= start && back >= at - BuiltReach && !scan.Is(back, TokenKind.Comma); back--)
        {
            if (scan.Is(back, WordClass.Built))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether the money goes to another organisation: "UNDP received a grant from".</summary>
    internal static bool IsReceivedByAnother(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        for (int i = at; i >= start && i >= at - ReceivedReach; i--)
        {
            if (scan.Is(i, TokenKind.Comma) || scan.HitOver(i) is not null)
            {
                return false;
            }

            if (scan.IsWord(i) && scan.WordAt(i) is "received" or "receives" or "reçu" or "reçoit" or "reçoivent" or "recibió" or "recibe" or "recibieron" or "reciben" or "recibido"
                or "obtained" or "obtenu" or "obtuvo" or "bénéficie" or "bénéficié")
            {
                int before = SkipBack(scan, i - 1, start);
                return !scan.Is(before + 1, TokenKind.Comma) && scan.HitOver(before) is { Party.IsIlo: false };
            }
        }

        return false;
    }

    /// <summary>Tells whether the money goes to another project: "a grant from Japan for a separate programme".</summary>
    internal static bool GoesToAnother(Scan scan, int after)
    {
        if (!scan.IsWord(after) || scan.WordAt(after) is not ("for" or "pour" or "para"))
        {
            return false;
        }

        return Enumerable.Range(after + 1, 3).Any(i => scan.Is(i, WordClass.Other) && !scan.IsCapital(i));
    }

    /// <summary>Tells whether a word for money stands shortly before.</summary>
    internal static bool HasMoneyBefore(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        for (int i = at - 1; i >= start && i >= at - MoneyReach && !scan.Is(i, TokenKind.Comma); i--)
        {
            if (scan.Is(i, WordClass.Money | WordClass.Financial) && scan.HitOver(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a word for a project or an activity stands shortly before.</summary>
    internal static bool HasActivityBefore(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        for (int i = at - 1; i >= start && i >= at - SubjectReach; i--)
        {
            if (scan.Is(i, WordClass.Activity | WordClass.Activities) && scan.HitOver(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "in coordination with the EU-funded project": the other project's money.
    private static bool IsCoordination(Scan scan, int at, int money) =>
        scan.PhraseAt(at) is { Phrase.Kind: PhraseKind.With } phrase && scan.IsWord(at + 1) && scan.WordAt(at + 1).StartsWith("coordin", StringComparison.OrdinalIgnoreCase)
        && !Enumerable.Range(phrase.End, Math.Max(0, money - phrase.End)).Any(between => scan.HitOver(between) is not null || scan.Is(between, WordClass.And));

    // "among other donors", "other partners": the word is not about a project.
    private static bool IsAmong(Scan scan, int at) =>
        scan.IsWord(at + 1) && scan.WordAt(at + 1) is "donors" or "partners" or "bailleurs" or "donantes" or "activities" or "things" or "stakeholders" or "agencies" or "organizations";

    // Over "which was", "that is being", and the comma before it, to the noun.
    private static int SkipBack(Scan scan, int i, int start)
    {
        while (i >= start && scan.Is(i, WordClass.Auxiliary | WordClass.Relative | WordClass.Adverb) && !scan.Is(i, WordClass.Activity))
        {
            i--;
        }

        if (i > start && scan.Is(i, TokenKind.Comma))
        {
            i--;
        }

        if (i > start && scan.Is(i, TokenKind.Close))
        {
            for (int j = i; j > start && j > i - 12; j--)
            {
                if (scan.Is(j, TokenKind.Open))
                {
                    return j - 1;
                }
            }
        }

        return i;
    }
}

using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds partners that are the subject beside the ILO: "A, B and the ILO signed", "A, in partnership with the ILO, held", "A signed an agreement with the ILO".</summary>
internal static class SubjectRule
{
    private const string Rule = "jointly-with";
    private const int LongestAuxiliary = 4;
    private const int ObjectReach = 14;
    private const int LongestInsertion = 20;
    private const int LongestPredicate = 5;

    internal static void Find(Scan scan, FindingList<Organisation> partners)
    {
        // One sentence after the other, each that names the ILO or partners once.
        for (int at = 0; at < scan.Count; at++)
        {
            if (scan.HitAt(at) is { Party.IsIlo: true } || scan.Is(at, WordClass.PartnerNoun))
            {
                at = Sentence(scan, scan.SentenceStart(at), scan.SentenceEnd(at), partners);
            }
        }
    }

    // A subject stands at the start or behind a comma.
    private static int Sentence(Scan scan, int start, int end, FindingList<Organisation> partners)
    {
        int at = start;
        while (at < end)
        {
            (List<NamedItem> items, int last) = NameListReader.Read(scan, at);
            if (items.Exists(item => item.Party is not { IsIlo: true }))
            {
                Judge(scan, items, last, partners);
            }

            at = Math.Max(at + 1, last);
            while (at < end && !scan.Is(at - 1, TokenKind.Comma))
            {
                at++;
            }
        }

        return end;
    }

    private static void Judge(Scan scan, List<NamedItem> items, int last, FindingList<Organisation> partners)
    {
        bool joint = items.Exists(item => item.Party?.IsIlo == true) ? PartnerRules.IsJoint(scan, last) || PartnerRules.IsJoint(scan, BehindInsertion(scan, last)) : IsWithIlo(scan, last) || IsPartnerOfProject(scan, last);
        if (joint)
        {
            List<NamedItem> named = items.FindAll(item => item.Party is not null || Organisations.IsBody(scan, item));
            PartnerRules.Add(scan, items[0].Start, named, Rule, partners, unknown: true);
        }
    }

    // "A and the ILO, with funding from B, signed": the verb behind the second comma; the same token where nothing is inserted.
    private static int BehindInsertion(Scan scan, int last)
    {
        if (!scan.Is(last - 1, TokenKind.Comma))
        {
            return last;
        }

        int end = Math.Min(scan.SentenceEnd(Math.Min(last, scan.Count - 1)), last + LongestInsertion);
        for (int i = last; i < end; i++)
        {
            if (scan.Is(i, TokenKind.Comma))
            {
                return i + 1;
            }
        }

        return last;
    }

    // "A and B are the main counterparts of the project".
    private static bool IsPartnerOfProject(Scan scan, int last)
    {
        int end = Math.Min(scan.SentenceEnd(Math.Min(last, scan.Count - 1)), last + LongestPredicate);
        if (!scan.Is(last, WordClass.Auxiliary))
        {
            return false;
        }

        for (int i = last + 1; i < end; i++)
        {
            if (scan.Is(i, WordClass.PartnerNoun))
            {
                return Enumerable.Range(i + 1, LongestPredicate).Any(noun => scan.Is(noun, WordClass.ProjectNoun) || scan.HitOver(noun) is { Party.IsIlo: true });
            }
        }

        return false;
    }

    private static bool IsWithIlo(Scan scan, int last)
    {
        int at = last + (scan.Is(last, TokenKind.Comma) ? 1 : 0);
        int end = Math.Min(scan.SentenceEnd(Math.Min(at, scan.Count - 1)), at + LongestAuxiliary);
        while (at < end && scan.PhraseAt(at) is null && scan.HitAt(at) is null && scan.Is(at, WordClass.Auxiliary | WordClass.Adverb))
        {
            at++;
        }

        if (scan.PhraseAt(at) is { } phrase)
        {
            if (phrase.Phrase.Kind is not (PhraseKind.With or PhraseKind.Support or PhraseKind.Advice) || Clause.IsDenied(scan, at) || Clause.IsHoped(scan, at))
            {
                return false;
            }

            (List<NamedItem> items, int behind) = NameListReader.Read(scan, phrase.End);
            bool ilo = items.Count > 0 && items.TrueForAll(item => item.Party?.IsIlo == true);

            // "A, with the support of the ILO, held": only where they do what partners do.
            return ilo && (phrase.Phrase.Kind == PhraseKind.With || (scan.Is(behind - 1, TokenKind.Comma) && PartnerRules.IsJoint(scan, behind)));
        }

        return scan.Is(at, WordClass.PartnerVerb) && scan.HitAt(at) is null && IsMetByIlo(scan, at + 1);
    }

    // "signed an agreement on decent work with the ILO".
    private static bool IsMetByIlo(Scan scan, int at)
    {
        int end = Math.Min(scan.SentenceEnd(Math.Min(at, scan.Count - 1)), at + ObjectReach);
        for (int i = at; i < end && !scan.Is(i, TokenKind.Comma); i++)
        {
            if (scan.IsWord(i) && scan.HitOver(i) is null && scan.WordAt(i) is "with" or "avec" or "con")
            {
                (List<NamedItem> items, _) = NameListReader.Read(scan, i + 1, longest: 1);
                return items.Count > 0 && items[0].Party is { IsIlo: true };
            }
        }

        return false;
    }
}

using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds donors that are the subject: "Japan funds the project", "la UE ha otorgado fondos al proyecto".</summary>
internal static class ActiveRule
{
    private const int ObjectReach = 14;
    private const int ThroughReach = 8;
    private const int LongestAuxiliary = 4;
    private const int LongestSubject = 8;
    private const int VerbReach = 60;
    private const int LongestDonorPhrase = 5;

    internal static void Find(Scan scan, NameHit hit, FindingList<Donor> donors)
    {
        if (hit.Party.Donor is null || hit.Party.IsIlo)
        {
            return;
        }

        if (scan.NextVerb(hit.End) > hit.End + VerbReach || !IsSubject(scan, hit) || !Weak.Counts(scan, hit))
        {
            return;
        }

        // "A, through B, funds": the list reader knows what may stand behind a name.
        (List<NamedItem> subjects, int last) = NameListReader.Read(scan, hit.Start, longest: LongestSubject);
        int verb = last + (scan.Is(last, TokenKind.Comma) ? 1 : 0);

        // "..., of the European Union, which has allocated": behind a project, the relative clause says who paid.
        bool comma = scan.Is(verb - 1, TokenKind.Comma);
        verb += comma && scan.Is(verb, WordClass.Relative) ? 1 : 0;
        bool relative = scan.Is(verb - 1, WordClass.Relative) && Clause.HasActivityBefore(scan, hit.Start);
        int end = Math.Min(scan.SentenceEnd(hit.Start), verb + LongestAuxiliary);
        while (verb < end && scan.HitAt(verb) is null && scan.Is(verb, WordClass.Auxiliary | WordClass.Adverb) && !scan.Is(verb, WordClass.FundVerb | WordClass.GiveVerb))
        {
            verb++;
        }

        bool funds = scan.Is(verb, WordClass.FundVerb) && scan.PhraseAt(verb) is not { Phrase.Kind: PhraseKind.Fund or PhraseKind.Support };
        bool gives = scan.Is(verb, WordClass.GiveVerb) && scan.HitAt(verb) is null;
        bool supports = (scan.Is(verb, WordClass.SupportVerb) || (subjects.Count > 1 && scan.IsWord(verb) && scan.WordAt(verb) is "support" && scan.Is(verb + 1, WordClass.Definite))) && !hit.Party.IsSister && scan.HitAt(verb) is null;
        bool financially = supports && scan.IsWord(verb + 1) && scan.WordAt(verb + 1) is "financially" or "financièrement" or "financieramente";
        bool adjective = verb == hit.End && scan.Is(verb, WordClass.Funded | WordClass.Supported) && !IsObject(scan, verb + 1);
        if ((comma || verb > last) && verb < end && IsDonorOfActivity(scan, verb) && !Clause.IsDenied(scan, verb))
        {
            Add(scan, subjects, verb, donors);
            return;
        }

        if (!(funds || gives || supports) && !adjective && SecondVerb(scan, verb) is { } second)
        {
            verb = second;
            end = Math.Min(scan.SentenceEnd(hit.Start), verb + LongestAuxiliary);
            funds = scan.Is(verb, WordClass.FundVerb);
            gives = !funds;
        }

        if (verb >= end || adjective || !(funds || gives || supports) || Clause.IsDenied(scan, verb) || Clause.IsHoped(scan, verb) || scan.Is(verb, WordClass.Negation))
        {
            return;
        }

        if (gives ? GivesMoney(scan, verb + 1, relative) : PaysForActivity(scan, verb + 1, projectsOnly: supports && !financially))
        {
            Add(scan, Channelled(scan, subjects, verb + 1), verb, donors);
        }
    }

    // "Belgium finances, through Enabel, the training", "Canada finances the project through its labour ministry": the agency stands.
    private static List<NamedItem> Channelled(Scan scan, List<NamedItem> subjects, int at)
    {
        int through = at;
        int end = Math.Min(scan.SentenceEnd(Math.Min(at, scan.Count - 1)), at + ThroughReach);
        while (through < end && scan.HitAt(through) is null && scan.PhraseAt(through) is null)
        {
            through++;
        }

        if (subjects.Count != 1 || scan.PhraseAt(through) is not { Phrase.Kind: PhraseKind.Through } phrase)
        {
            return subjects;
        }

        (List<NamedItem> agencies, _) = NameListReader.Read(scan, phrase.End, longest: 1);
        return agencies.Count > 0 && agencies[0].Party is { Donor: not null } agency && subjects[0].Party?.Covers(agency) == true ? [subjects[0] with { Party = agency }] : subjects;
    }

    // "A has joined hands with the ILO and is investing": the same subject's next verb, no other name between.
    private static int? SecondVerb(Scan scan, int at)
    {
        if (!scan.Is(at, WordClass.PartnerVerb))
        {
            return null;
        }

        int end = Math.Min(scan.SentenceEnd(at), at + ObjectReach);
        for (int i = at + 1; i < end && !scan.Is(i, TokenKind.Comma); i++)
        {
            if (scan.HitOver(i) is { Party.IsIlo: false })
            {
                return null;
            }

            if (scan.Is(i, WordClass.And) && !scan.IsCapital(i))
            {
                int verb = i + 1;
                while (verb < end && scan.Is(verb, WordClass.Auxiliary | WordClass.Adverb))
                {
                    verb++;
                }

                return scan.Is(verb, WordClass.FundVerb | WordClass.GiveVerb) && scan.HitOver(verb) is null && !scan.IsCapital(verb) ? verb : null;
            }
        }

        return null;
    }

    private static void Add(Scan scan, List<NamedItem> subjects, int verb, FindingList<Donor> donors)
    {
        foreach (NamedItem item in subjects)
        {
            if (item.Party is { Donor: { } donor, IsIlo: false })
            {
                donors.Add(scan.Finding(donor, item.Start, verb + 1, "funds"));
            }
        }
    }

    // "is the sole donor of the programme", "est le bailleur de fonds du projet": of one activity, not of the ILO.
    private static bool IsDonorOfActivity(Scan scan, int at)
    {
        int end = Math.Min(scan.SentenceEnd(at), at + LongestDonorPhrase);
        for (int i = at; i < end && scan.HitOver(i) is null && scan.IsWord(i); i++)
        {
            if (scan.IsDonorWord(i))
            {
                return PaysForActivity(scan, i + 1, projectsOnly: true);
            }
        }

        return false;
    }

    // "the Government of Japan", not "workers in Japan".
    private static bool IsSubject(Scan scan, NameHit hit)
    {
        int at = hit.Start - 1;
        while (at >= 0 && at > hit.Start - 6 && scan.HitOver(at) is null && scan.Is(at, WordClass.Government | WordClass.Filler) && !scan.Is(at, WordClass.Place))
        {
            at--;
        }

        if (scan.Is(at, WordClass.Place) && scan.HitOver(at) is null)
        {
            return false;
        }

        return hit.Rule != WeakRule.Demonym || scan.Is(hit.End, WordClass.Government) || scan.Is(hit.Start - 1, WordClass.Government);
    }

    private static bool IsObject(Scan scan, int at) => scan.Is(at, WordClass.Definite) || (scan.IsWord(at) && scan.WordAt(at) is "a" or "an" or "un" or "une" or "una" or "part" or "most");

    private static bool PaysForActivity(Scan scan, int at, bool projectsOnly)
    {
        int end = Math.Min(scan.SentenceEnd(Math.Min(at, scan.Count - 1)), at + (projectsOnly ? 5 : ObjectReach));
        for (int i = at; i < end; i++)
        {
            if (scan.HitOver(i) is { } hit && !hit.Party.IsIlo)
            {
                continue;
            }

            if (scan.Is(i, WordClass.Other) && !scan.IsCapital(i))
            {
                return false;
            }

            if (projectsOnly ? scan.Is(i, WordClass.ProjectNoun) : scan.Is(i, WordClass.Activity) || (scan.Is(i, WordClass.Activities) && scan.Is(i - 1, WordClass.Definite)))
            {
                return i > at || !projectsOnly;
            }

            if (scan.Is(i, WordClass.NotActivity) && !scan.IsCapital(i))
            {
                return false;
            }
        }

        return false;
    }

    // "£200,000".
    private static bool IsAmount(Scan scan, int at) =>
        scan.IsNumber(at) && scan.Tokens[at].Start > 0 && scan.Text[scan.Tokens[at].Start - 1] is '£' or '€' or '$' or '¥';

    // Money, and for a project or for the ILO.
    private static bool GivesMoney(Scan scan, int at, bool isRelative)
    {
        int end = Math.Min(scan.SentenceEnd(Math.Min(at, scan.Count - 1)), at + 24);
        int money = -1;
        for (int i = at; i < end && i < at + 10; i++)
        {
            if (scan.HitOver(i) is null && (scan.Is(i, WordClass.Money) || IsAmount(scan, i)))
            {
                money = i;
                break;
            }
        }

        if (money < 0)
        {
            return false;
        }

        // Where the sentence has named the project already, nothing need follow the money.
        if (isRelative && !Enumerable.Range(at, end - at).Any(i => scan.IsWord(i) && scan.WordAt(i) is "for" or "to" or "pour" or "au" or "à" or "para" or "al" or "a"))
        {
            return true;
        }

        for (int i = at; i < end; i++)
        {
            if (scan.HitOver(i) is { Party.IsIlo: false, Party.Donor: null })
            {
                return false;
            }

            if (scan.Is(i, WordClass.Other) && !scan.IsCapital(i))
            {
                return false;
            }

            if (i > at && scan.Is(i, WordClass.Activity) && i != money && !(scan.Is(i - 1, WordClass.Financial) && i < money + 2) && !(scan.WordAt(i) is "support" or "assistance" or "appui"))
            {
                return true;
            }

            if (i > money && scan.Is(i, WordClass.NotActivity) && !scan.IsCapital(i) && !scan.Is(i, WordClass.Money))
            {
                return false;
            }
        }

        return false;
    }
}

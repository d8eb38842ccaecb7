using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds whom it is carried out with: "in partnership with A and B", "Key Partner: A", "A and the ILO sign".</summary>
internal static class PartnerRules
{
    private const int VerbReach = 4;
    private const int LoosePhraseReach = 80;
    private const int WorkReach = 6;
    private const int AgreementReach = 14;
    private const int MoneyReach = 5;

    // "launched by A" makes A no partner, "launched by the ILO and A" does.
    private const string MadeByIlo = "made-by-the-ilo-and";
    internal const string BetweenIlo = "between-the-ilo-and";
    private const string PartnersInclude = "partners-include";
    private const string AgreementWith = "agreement-with";
    private const string WorksWith = "works-with";
    private const string Together = "brings-together";

    internal static void Find(Scan scan, FindingList<Organisation> partners)
    {
        for (int at = 0; at < scan.Count; at++)
        {
            if (scan.PhraseAt(at) is { } phrase)
            {
                Read(scan, at, phrase.End, phrase.Phrase, partners);
            }
            else if (scan.HitAt(at) is { Party.IsIlo: true } ilo)
            {
                BesideTheIlo(scan, ilo, partners);
                JoinedRule.Find(scan, ilo, partners);
            }
        }

        SubjectRule.Find(scan, partners);
    }

    private static void Read(Scan scan, int at, int end, Phrase phrase, FindingList<Organisation> partners)
    {
        bool field = phrase.Kind is PhraseKind.FieldPartner or PhraseKind.With or PhraseKind.By;
        if (!field)
        {
            return;
        }

        if (FundingRules.FieldStart(scan, at, end) is { } value && phrase.Kind != PhraseKind.By)
        {
            if (scan.Is(value - 1, TokenKind.LineBreak))
            {
                SectionRule.Find(scan, at, value - 1, "field-partner", partners);
            }

            Add(scan, at, NameListReader.Read(scan, value, isField: true).Items, "field-partner", partners, unknown: true);
            return;
        }

        if (phrase.Kind == PhraseKind.FieldPartner || Clause.IsDenied(scan, at) || Clause.IsHoped(scan, at))
        {
            return;
        }

        int start = end;
        while (scan.Is(start, TokenKind.Open) || scan.Is(start, TokenKind.Comma))
        {
            start++;
        }

        if (phrase.Rule == PartnersInclude && (scan.Is(start, WordClass.Place) || (scan.IsWord(start) && scan.WordAt(start) is "of" or "de" or "du" or "des" or "del")))
        {
            if (PartnerContext.BehindPlace(scan, start) is not { } behind)
            {
                return;
            }

            start = behind;
        }

        bool with = phrase.Kind == PhraseKind.With;
        (List<NamedItem> items, int last) = NameListReader.Read(scan, start);
        bool ilo = items.Exists(item => item.Party?.IsIlo == true);
        bool needsIlo = phrase.Rule is MadeByIlo or BetweenIlo;
        if ((needsIlo && !ilo) || (phrase.Rule == BetweenIlo && (!PartnerContext.IsCooperation(scan, at) || JoinedRule.IsProgrammeBetween(scan, at))) || (phrase.Rule == Together && !PartnerContext.IsOfProject(scan, at)) || (phrase.Rule is WorksWith or AgreementWith && !PartnerContext.IsWorkOfIlo(scan, at, phrase.Rule == AgreementWith ? AgreementReach : WorkReach)))
        {
            return;
        }

        // "an agreement with A worth EUR 8 million" is about money.
        if (phrase.Rule == AgreementWith && Enumerable.Range(last, MoneyReach).Any(i => scan.Is(i, WordClass.Money)))
        {
            return;
        }

        // Without the ILO beside it, what leads or is counted among partners must be an organisation by its name.
        bool any = (ilo && phrase.Rule != BetweenIlo) || (with && phrase.Rule is not (PartnersInclude or Together or WorksWith or AgreementWith));
        List<NamedItem> named = phrase.Rule == PartnersInclude ? items : WithoutSubject(scan, at, items, last);
        Add(scan, at, any ? named : named.FindAll(item => item.Party is not null || Organisations.IsBody(scan, item)), phrase.Rule, partners, unknown: true);
        if (with)
        {
            Further(scan, at, items.Count == 0 ? start : last, phrase.Rule, partners);
        }
    }

    // "with the Department of Labour, relevant employers' organizations, the Chamber; and the Unit": known names further on
    // in a list that also has common words.
    private static void Further(Scan scan, int at, int from, string rule, FindingList<Organisation> partners)
    {
        int end = Math.Min(scan.SentenceEnd(Math.Min(from, scan.Count - 1)), from + LoosePhraseReach);
        bool separated = false;
        int words = 0;
        for (int i = from; i < end; i++)
        {
            if (scan.HitAt(i) is { } hit)
            {
                if (separated && words <= 2 && hit.Rule is not (WeakRule.Name or WeakRule.Demonym) && !hit.Party.IsIlo)
                {
                    partners.Add(scan.Finding(hit.Party.Organisation, at, hit.End, rule));
                }

                i = hit.End - 1;
                (separated, words) = (false, 0);
            }
            else if (scan.Is(i, TokenKind.Comma) || scan.Is(i, TokenKind.Semicolon) || (scan.Is(i, WordClass.And) && !scan.IsCapital(i)))
            {
                (separated, words) = (true, 0);
            }
            else if (scan.Is(i, WordClass.Auxiliary | WordClass.Relative | WordClass.PartnerVerb | WordClass.FundVerb | WordClass.Activity) || scan.PhraseAt(i) is { Phrase.Kind: not PhraseKind.Other } || (scan.IsWord(i) && scan.WordAt(i) is "to" or "pour" or "para" or "aims" or "will"))
            {
                return;
            }
            else
            {
                words += scan.Is(i, WordClass.Filler) ? 0 : 1;
            }
        }
    }

    // "In partnership with A, the ILO ...": the list ends at the comma, the ILO is the subject.
    private static List<NamedItem> WithoutSubject(Scan scan, int at, List<NamedItem> items, int last)
    {
        bool opens = Clause.Opens(scan, at);
        int comma = items.FindIndex(item => item.AfterComma);
        bool closed = last >= scan.Count || scan.Is(last, TokenKind.Comma) || scan.Is(last, TokenKind.SentenceEnd) || scan.Is(last, TokenKind.LineBreak);
        return opens && comma > 0 && !closed ? items[..comma] : items;
    }

    private static void BesideTheIlo(Scan scan, NameHit ilo, FindingList<Organisation> partners)
    {
        if (ilo.Party.Donor is null)
        {
            return;
        }

        // "A and the ILO sign": back from the ILO; "the ILO and A sign": on from it.
        int before = ilo.Start - 1;
        while (before > ilo.Start - 5 && scan.HitOver(before) is null && (scan.Is(before, WordClass.And) || (scan.Is(before, WordClass.Filler) && !scan.Is(before, WordClass.Place))))
        {
            before--;
        }

        bool and = scan.Is(ilo.Start - 1, WordClass.And) || scan.Is(ilo.Start - 2, WordClass.And) || scan.Is(ilo.Start - 3, WordClass.And);
        if (and && scan.HitOver(before) is { Party.IsIlo: false } first && IsJoint(scan, ilo.End))
        {
            AddJoint(scan, first, ilo.End, partners);

            // "A, B and the ILO".
            for (int more = first.Start - 1; more > ilo.Start - LoosePhraseReach && (scan.Is(more, TokenKind.Comma) || (scan.Is(more, WordClass.Filler) && scan.HitOver(more) is null)); more--)
            {
                if (scan.Is(more, TokenKind.Comma) && scan.HitOver(more - 1) is { Party.IsIlo: false } other)
                {
                    AddJoint(scan, other, ilo.End, partners);
                    more = other.Start;
                }
            }
        }

        if ((scan.Is(ilo.End, WordClass.And) || scan.Is(ilo.End, TokenKind.Comma)) && !PartnerContext.FollowsPreposition(scan, ilo.Start))
        {
            (List<NamedItem> items, int last) = NameListReader.Read(scan, ilo.End + 1);
            if (items.Count > 0 && IsJoint(scan, last))
            {
                Add(scan, ilo.Start, items.FindAll(item => item.Party is not null || Organisations.IsBody(scan, item)), "jointly-with", partners, unknown: true);
            }
        }
    }

    private static void AddJoint(Scan scan, NameHit hit, int end, FindingList<Organisation> partners)
    {
        if (Weak.Counts(scan, hit))
        {
            partners.Add(scan.Finding(hit.Party.Organisation, hit.Start, end, "jointly-with"));
        }
    }

    internal static bool IsJoint(Scan scan, int at)
    {
        for (int i = at; i < at + VerbReach && i < scan.Count; i++)
        {
            if (scan.Is(i, WordClass.PartnerVerb) && scan.HitOver(i) is null)
            {
                return true;
            }

            if (scan.IsWord(i) && scan.WordAt(i).StartsWith("Public", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (!scan.Is(i, WordClass.Auxiliary | WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    internal static void Add(Scan scan, int at, List<NamedItem> items, string rule, FindingList<Organisation> partners, bool unknown)
    {
        foreach (NamedItem item in items)
        {
            if (item.Party is { } party)
            {
                // "carried out with Swiss funding" is money, no partner.
                bool money = scan.Is(item.End, WordClass.Money | WordClass.Funded) || (scan.IsWord(item.End) && scan.WordAt(item.End) is "support" or "assistance" or "backing");
                if (!party.IsIlo && !money)
                {
                    partners.Add(scan.Finding(party.Organisation, at, item.End, rule));
                }
            }
            else if (unknown && Organisations.Named(scan, item) is { } organisation)
            {
                partners.Add(scan.Finding(organisation, at, item.End, rule));
            }
        }
    }
}

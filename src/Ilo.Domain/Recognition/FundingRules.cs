using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds the donors behind phrases: "funded by A, B and C", "Donor: A", "con fondos de A".</summary>
internal static class FundingRules
{
    internal static void Find(Scan scan, FindingList<Donor> donors)
    {
        for (int at = 0; at < scan.Count; at++)
        {
            if (scan.PhraseAt(at) is { } phrase)
            {
                Read(scan, at, phrase.End, phrase.Phrase, donors);
            }
            else if (scan.HitAt(at) is { } hit)
            {
                Thanked(scan, hit, donors);
                AdjectiveRule.Find(scan, hit, donors);
                ActiveRule.Find(scan, hit, donors);
                if (hit.Party.IsIlo)
                {
                    JoinedRule.Find(scan, hit, donors);
                }
                else
                {
                    JoinedRule.FindNamed(scan, hit, donors);
                    JoinedRule.FindAgreement(scan, hit, donors);
                }
            }
        }
    }

    private static void Read(Scan scan, int at, int end, Phrase phrase, FindingList<Donor> donors)
    {
        switch (phrase.Kind)
        {
            case PhraseKind.FieldDonor or PhraseKind.Fund or PhraseKind.Support or PhraseKind.Adjective when FieldStart(scan, at, end) is { } value:
                if (phrase.Kind == PhraseKind.FieldDonor || phrase.Rule is "funded-by" or "funding-from")
                {
                    Add(scan, at, NameListReader.Read(scan, value, isField: true).Items, phrase.Rule.StartsWith("field", StringComparison.Ordinal) ? phrase.Rule : "field-donor", donors, ilo: false, sisters: true);
                }

                break;
            case PhraseKind.Fund when Clause.Holds(scan, at):
                // "Projet financé par : A".
                bool colon = scan.Is(end, TokenKind.Colon);
                (List<NamedItem> items, int last) = NameListReader.Read(scan, end + (colon ? 1 : 0), isField: colon);
                if (Clause.GoesToAnother(scan, last) || IsOwnedMoney(scan, at, end))
                {
                    break;
                }

                Add(scan, at, WithoutSubject(scan, at, items, last), phrase.Rule, donors, IsFinancial(scan, at, end) && Clause.HasActivityBefore(scan, at), sisters: true);
                break;
            case PhraseKind.Source when Clause.HasMoneyBefore(scan, at) && Clause.Holds(scan, at):
                (items, last) = NameListReader.Read(scan, end);
                Add(scan, at, items, phrase.Rule, donors, ilo: false, sisters: true);
                break;
            case PhraseKind.Support when Clause.Holds(scan, at):
                (items, last) = NameListReader.Read(scan, end);
                Add(scan, at, WithoutSubject(scan, at, items, last), phrase.Rule, donors, ilo: false, sisters: false);
                break;
            case PhraseKind.By when phrase.Rule == PartnerRules.BetweenIlo && JoinedRule.IsProgrammeBetween(scan, at) && Clause.Holds(scan, at):
                (items, last) = NameListReader.Read(scan, end);
                if (items.Exists(item => item.Party is { IsIlo: true }))
                {
                    Add(scan, at, items.FindAll(item => JoinedRule.IsPublicPayer(item.Party)), "joint-programme", donors, ilo: false, sisters: false);
                }

                break;
            case PhraseKind.Apposition or PhraseKind.Adjective when Clause.Holds(scan, at):
                if (scan.HitAt(SkipArticle(scan, end, phrase.Kind)) is { } hit && Weak.Counts(scan, hit, governmentBefore: true) && hit.Party.Donor is not null && !hit.Party.IsIlo)
                {
                    donors.Add(scan.Finding(hit.Party.Donor, at, hit.End, phrase.Rule));
                }

                break;
        }
    }

    // "The funds of the European Union are run from Brussels": a sentence about the money, where no activity is named.
    private static bool IsOwnedMoney(Scan scan, int at, int end)
    {
        bool subject = at == scan.SentenceStart(at) + 1 && scan.Is(at - 1, WordClass.Definite) && scan.WordAt(end - 1) is "of" or "de" or "du" or "des" or "d" or "del";
        if (!subject)
        {
            return false;
        }

        for (int i = end; i < scan.SentenceEnd(at); i++)
        {
            if (scan.Is(i, WordClass.Activity | WordClass.Activities) && scan.HitOver(i) is null)
            {
                return false;
            }
        }

        return true;
    }

    // "thanks the European Union for its financial support".
    private static void Thanked(Scan scan, NameHit hit, FindingList<Donor> donors)
    {
        int end = hit.End + (scan.Is(hit.End, TokenKind.Open) && scan.Is(hit.End + 2, TokenKind.Close) ? 3 : 0);
        if (scan.PhraseAt(end) is { Phrase.Kind: PhraseKind.Thanks } phrase && hit.Party is { Donor: { } donor, IsIlo: false } && Weak.Counts(scan, hit))
        {
            donors.Add(scan.Finding(donor, hit.Start, phrase.End, phrase.Phrase.Rule));
        }
    }

    private static int SkipArticle(Scan scan, int at, PhraseKind kind)
    {
        while (kind == PhraseKind.Apposition && scan.HitAt(at) is null && scan.Is(at, WordClass.Filler | WordClass.Government))
        {
            at++;
        }

        return at;
    }

    private static void Add(Scan scan, int at, List<NamedItem> items, string rule, FindingList<Donor> donors, bool ilo, bool sisters)
    {
        foreach (NamedItem item in items)
        {
            if (item.Party is { Donor: { } donor } party && (ilo || !party.IsIlo) && (sisters || !(party.IsSister || donor.Kind == OrganisationKind.LocalGovernment && party.Id.StartsWith("pk-", StringComparison.Ordinal))))
            {
                donors.Add(scan.Finding(donor, at, item.End, rule));
            }
        }
    }

    // The value of a field: behind a colon or a dash, the label at the start of a line or a sentence, or with a capital.
    internal static int? FieldStart(Scan scan, int at, int end)
    {
        int mark = end;
        if (scan.Is(mark, TokenKind.Open))
        {
            // "Donor(s):"
            mark += scan.Is(mark + 2, TokenKind.Close) ? 3 : 0;
        }

        bool marked = scan.Is(mark, TokenKind.Colon) || (scan.Is(mark, TokenKind.Dash) && scan.IsCapital(at));
        bool starts = at == scan.SentenceStart(at) || scan.IsCapital(at) || scan.Is(at - 1, TokenKind.Semicolon) || scan.Is(at - 1, TokenKind.Open) || scan.Is(at - 1, TokenKind.Dash)
            || (scan.Is(at - 1, WordClass.Activity) && at - 1 == scan.SentenceStart(at))
            || (scan.Is(at - 1, WordClass.Definite) && scan.Is(mark, TokenKind.Colon));
        if (marked && starts)
        {
            return mark + 1;
        }

        // "Donor" alone on a line, the value on the next.
        bool alone = at == scan.SentenceStart(at) && scan.Is(end, TokenKind.LineBreak) && scan.IsCapital(at);
        return alone ? end + 1 : null;
    }

    // "Funded by the EU, the ILO and UNDP will ...": behind a phrase that opens the sentence, the comma may end the list.
    private static List<NamedItem> WithoutSubject(Scan scan, int at, List<NamedItem> items, int last)
    {
        bool opens = Clause.Opens(scan, at);
        if (!opens || items.Count < 2 || !scan.IsWord(last))
        {
            return items;
        }

        int comma = items.FindIndex(1, item => item.AfterComma);
        return comma < 0 ? items : items[..comma];
    }

    private static bool IsFinancial(Scan scan, int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (scan.Is(i, WordClass.Financial | WordClass.Funded | WordClass.FundVerb) || (scan.IsWord(i) && scan.WordAt(i).StartsWith("financ", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}

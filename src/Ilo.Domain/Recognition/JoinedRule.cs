using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds the name that a hyphen or a slash ties to the ILO's: "ILO/Japan Multi-bilateral Programme" (pays), "joint ILO-UNDP initiative" (partner).</summary>
internal static class JoinedRule
{
    private const int NounReach = 5;
    private const int UnderReach = 3;

    /// <summary>Adds the donor of a named programme, of a government or one of its agencies.</summary>
    internal static void Find(Scan scan, NameHit ilo, FindingList<Donor> donors)
    {
        if (Other(scan, ilo) is { } other && IsPublicDonor(other.Party) && HasProgramme(scan, ilo, other, isAgreement: true) && Clause.Holds(scan, Math.Min(ilo.Start, other.Start)))
        {
            donors.Add(Finding(scan, other.Party.Donor!, ilo, other, "joint-programme"));
        }
    }

    /// <summary>Adds the donor whose name with the ILO's is known as one: "ILO/Norway", "Sida-ILO Partnership Programme".</summary>
    internal static void FindNamed(Scan scan, NameHit hit, FindingList<Donor> donors)
    {
        if (hit.Party is not { Donor: { } donor, IsIlo: false } || !hit.Alias.HoldsIlo || !Clause.Holds(scan, hit.Start))
        {
            return;
        }

        if (scan.Is(hit.End - 1, WordClass.ProjectNoun | WordClass.Agreement) || HasProgramme(scan, hit, hit, isAgreement: true))
        {
            donors.Add(scan.Finding(donor, hit.Start, hit.End, "joint-programme"));
        }
    }

    /// <summary>Adds the partner: an agency like the ILO, a bank, a company.</summary>
    internal static void Find(Scan scan, NameHit ilo, FindingList<Organisation> partners)
    {
        if (Other(scan, ilo) is { } other && !IsPublicDonor(other.Party) && HasProgramme(scan, ilo, other, isAgreement: false) && !Clause.IsOfAnother(scan, Math.Min(ilo.Start, other.Start)))
        {
            partners.Add(Finding(scan, other.Party.Organisation, ilo, other, "jointly-with"));
        }
    }

    private static Finding<T> Finding<T>(Scan scan, T value, NameHit ilo, NameHit other, string rule) =>
        scan.Finding(value, Math.Min(ilo.Start, other.Start), Math.Max(ilo.End, other.End), rule);

    private static NameHit? Other(Scan scan, NameHit ilo)
    {
        if (ilo.Party.Donor is null)
        {
            return null;
        }

        int next = ilo.End + (scan.Is(ilo.End, TokenKind.Slash) || scan.Is(ilo.End, TokenKind.Dash) ? 1 : 0);
        if (scan.HitAt(next) is { Party.IsIlo: false } behind && (next > ilo.End || scan.Tokens[next].Joined))
        {
            return behind;
        }

        int last = ilo.Start - 1;
        bool marked = scan.Is(last, TokenKind.Slash) || scan.Is(last, TokenKind.Dash);
        return scan.HitOver(last - (marked ? 1 : 0)) is { Party.IsIlo: false } before && (marked || scan.Tokens[ilo.Start].Joined) ? before : null;
    }

    private static bool IsPublicDonor(Party party) =>
        party is { Donor: { } donor, IsSister: false }
        && (donor.Kind is OrganisationKind.Government or OrganisationKind.OtherPublicSector or OrganisationKind.LocalGovernment || party.Id == "eu" || party.Id.StartsWith("eu-", StringComparison.Ordinal));

    // Behind it in English, before it in French and Spanish.
    private static bool HasProgramme(Scan scan, NameHit ilo, NameHit other, bool isAgreement)
    {
        int start = Math.Min(ilo.Start, other.Start);
        int end = Math.Max(ilo.End, other.End);
        if (scan.Is(end, WordClass.Funded | WordClass.Supported))
        {
            return false;
        }

        bool found = false;
        for (int i = end; i < end + NounReach && scan.IsWord(i) && scan.HitAt(i) is null && !scan.Is(i, WordClass.Auxiliary | WordClass.Place); i++)
        {
            found |= IsProgramme(scan, i, isAgreement);
        }

        for (int i = start - 1; i >= 0 && i >= start - NounReach && scan.IsWord(i) && scan.HitOver(i) is null && scan.Language != LanguageCode.English; i--)
        {
            found |= IsProgramme(scan, i, isAgreement);
        }

        return found;
    }

    // "ILO-EU project" may be any that they share; a "Partnership Programme" is one that they agreed the money of.
    private static bool IsProgramme(Scan scan, int at, bool isAgreement)
    {
        bool agreement = (scan.Is(at, WordClass.Agreement) && (scan.IsCapital(at) || scan.Language != LanguageCode.English))
            || scan.WordAt(at).StartsWith("multi", StringComparison.OrdinalIgnoreCase);
        return agreement || (!isAgreement && scan.Is(at, WordClass.ProjectNoun | WordClass.Joint));
    }

    /// <summary>Adds the donor of a named agreement: "under the Norwegian Programme Cooperation Agreement".</summary>
    internal static void FindAgreement(Scan scan, NameHit hit, FindingList<Donor> donors)
    {
        if (!IsPublicDonor(hit.Party) || hit.Party.IsIlo || !IsUnder(scan, hit.Start) || !Clause.Holds(scan, hit.Start))
        {
            return;
        }

        bool programme = false;
        bool agreement = false;
        int end = hit.End;
        for (; end < hit.End + NounReach && scan.IsCapital(end) && scan.HitAt(end) is null; end++)
        {
            programme |= scan.Is(end, WordClass.ProjectNoun) || scan.WordAt(end) is "Agreement";
            agreement |= scan.Is(end, WordClass.Agreement);
        }

        if (programme && agreement)
        {
            donors.Add(scan.Finding(hit.Party.Donor!, hit.Start, end, "joint-programme"));
        }
    }

    /// <summary>Tells whether a partnership programme "between" the ILO and another is meant, which pays for it.</summary>
    internal static bool IsProgrammeBetween(Scan scan, int between)
    {
        bool programme = false;
        bool agreement = false;
        for (int i = between - 1; i >= between - NounReach && scan.IsWord(i) && scan.HitOver(i) is null; i--)
        {
            programme |= scan.Is(i, WordClass.ProjectNoun) && scan.IsCapital(i);
            agreement |= scan.Is(i, WordClass.Agreement) && (scan.IsCapital(i) || scan.Language == LanguageCode.French);
        }

        return programme && agreement;
    }

    internal static bool IsPublicPayer(Party? party) => party is not null && IsPublicDonor(party);

    private static bool IsUnder(Scan scan, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - UnderReach; i--)
        {
            if (scan.IsWord(i) && scan.HitOver(i) is null && scan.WordAt(i) is "under" or "Under" or "through" or "Through" or "within" or "Within" or "by" or "of")
            {
                return true;
            }
        }

        return false;
    }
}

namespace Ilo.Domain.Recognition;

/// <summary>What stands around a phrase that may name partners: whose work it is, and what the names are to it.</summary>
internal static class PartnerContext
{
    private const int CooperationReach = 12;
    private const int LongestPlace = 6;
    private const int ProjectReach = 30;

    // "an agreement was signed between the ILO and A", not "the difference between the ILO and A".
    internal static bool IsCooperation(Scan scan, int at)
    {
        int start = scan.SentenceStart(at);
        for (int i = at - 1; i >= start && i >= at - CooperationReach; i--)
        {
            if (scan.Is(i, WordClass.PartnerVerb | WordClass.Activity | WordClass.Agreement) && scan.HitOver(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "the ILO works with A", "its work with A", "the project works with A"; not "she worked with A".
    internal static bool IsWorkOfIlo(Scan scan, int at, int reach)
    {
        for (int i = at - 1; i >= scan.SentenceStart(at) && i >= at - reach; i--)
        {
            if (scan.HitOver(i) is { Party.IsIlo: true } || (scan.HitOver(i) is null && (scan.Is(i, WordClass.ProjectNoun) || scan.WordAt(i) is "its" or "Its")))
            {
                return true;
            }
        }

        return false;
    }

    // "partners in Ethiopia are A and B"; "partners from Norway" names no partner.
    internal static int? BehindPlace(Scan scan, int at)
    {
        int end = at + 1;
        while (end < at + LongestPlace && scan.IsWord(end) && !scan.Is(end, WordClass.Auxiliary) && !IsIncluding(scan, end))
        {
            end++;
        }

        return scan.Is(end, WordClass.Auxiliary) || IsIncluding(scan, end) ? end + 1 : null;
    }

    private static bool IsIncluding(Scan scan, int at) =>
        scan.IsWord(at) && scan.WordAt(at) is "include" or "included" or "including" or "are" or "sont" or "son" or "incluyen" or "comprennent" or "figuran";

    // "the programme brings together A and B", not "the conference", whose guests are no partners.
    internal static bool IsOfProject(Scan scan, int at)
    {
        for (int i = Math.Max(scan.SentenceStart(at), at - ProjectReach); i < at; i++)
        {
            if (scan.Is(i, WordClass.ProjectNoun) && scan.HitOver(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "Supported by the ILO and A, B opened": the ILO is no subject there.
    internal static bool FollowsPreposition(Scan scan, int at)
    {
        int before = at - 1;
        while (before > at - 3 && scan.IsWord(before) && scan.WordAt(before) is "the" or "le" or "la" or "l" or "el")
        {
            before--;
        }

        return scan.IsWord(before) && scan.WordAt(before) is "by" or "with" or "from" or "of" or "to" or "for" or "par" or "avec" or "de" or "du" or "pour" or "por" or "con" or "para" or "del";
    }
}

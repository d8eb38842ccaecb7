namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Scores how likely two project records are one project.</summary>
internal sealed class ProjectScorer(WordTable table) : PairScorer
{
    private protected override void Add(ref Scoring scoring, Features a, Features b)
    {
        TitleLikeness title = TitleLikeness.Of(a, b, table);
        scoring.AddTitle(title.Similarity, title);
        if (title.IsSame && title.Shared >= CatalogueDefaults.MinTitleWords)
        {
            scoring.AddSameTitle(a, b);
        }

        bool sameCode = AddCode(ref scoring, a, b);
        bool sameAcronym = AddAcronym(ref scoring, a, b);
        double dates = AddDates(ref scoring, a, b, sameCode);

        // Titles in two languages share few words, which then says nothing: what no language changes must.
        bool translated = Translation.Add(ref scoring, a, b, sameAcronym || sameCode, title.Similarity);

        double summary = scoring.AddSummary(a, b, table);
        if (a.SharedDonor(b) is { } shared)
        {
            scoring.Add(MatchReasonKind.Donor, CatalogueDefaults.DonorPoints, shared, static donor => donor);
        }

        if (a.Phase.Differs(b.Phase))
        {
            scoring.Forbid(MatchReasonKind.PhaseDifference, CatalogueDefaults.DifferencePoints, 0, static _ => "one names a phase that the other does not");
        }

        if (title.DiffersBothWays && !sameCode && !translated
            && !(sameAcronym && dates >= CatalogueDefaults.StrongDateAgreement && title.Similarity >= CatalogueDefaults.MinTitleSimilarity))
        {
            scoring.Forbid(MatchReasonKind.TitleDifference, CatalogueDefaults.DifferencePoints, 0, static _ => "each title has words that the other lacks");
        }
        else if (!title.IsSame && !sameCode && !sameAcronym && !translated && title.Similarity < CatalogueDefaults.StrongTitleSimilarity
            && summary < CatalogueDefaults.StrongSummarySimilarity)
        {
            scoring.ForbidSilently();
        }
    }

    private static bool AddCode(ref Scoring scoring, Features a, Features b)
    {
        if (a.Code is null || b.Code is null)
        {
            return false;
        }

        if (a.Code == b.Code)
        {
            scoring.Add(MatchReasonKind.Code, CatalogueDefaults.CodePoints, a.Code, static code => code);
            return true;
        }

        scoring.Forbid(MatchReasonKind.CodeDifference, CatalogueDefaults.DifferencePoints, (a.Code, b.Code),
            static codes => $"{codes.Item1} and {codes.Item2}");
        return false;
    }

    private static bool AddAcronym(ref Scoring scoring, Features a, Features b)
    {
        if (a.Acronyms.Length == 0 || b.Acronyms.Length == 0)
        {
            return false;
        }

        if (a.SharedAcronym(b) is { } shared)
        {
            scoring.Add(MatchReasonKind.Acronym, CatalogueDefaults.AcronymPoints, shared, static acronym => acronym);
            return true;
        }

        scoring.Add(MatchReasonKind.AcronymDifference, -CatalogueDefaults.AcronymPoints, (a, b),
            static pair => $"{pair.a.Acronyms[0]} and {pair.b.Acronyms[0]}");
        return false;
    }

    private static double AddDates(ref Scoring scoring, Features a, Features b, bool sameCode)
    {
        if (a.Dates is null || b.Dates is null)
        {
            return 0;
        }

        double agreement = DateAgreement.Of(a.Dates, b.Dates);
        scoring.AddDates(agreement, agreement >= CatalogueDefaults.MinDateAgreement || (sameCode && agreement > 0), a.Dates, b.Dates);
        return agreement;
    }
}

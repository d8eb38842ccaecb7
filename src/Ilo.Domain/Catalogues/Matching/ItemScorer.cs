namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Scores how likely two event records, or two article records, are one.</summary>
internal sealed class ItemScorer(WordTable table) : PairScorer
{
    private protected override void Add(ref Scoring scoring, Features a, Features b)
    {
        TitleLikeness title = TitleLikeness.Of(a, b, table);
        bool same = a.HasTitleOf(b);
        scoring.AddTitle(same ? 1 : title.Similarity, title);
        if (same && title.Shared >= CatalogueDefaults.MinTitleWords)
        {
            scoring.AddSameTitle(a, b);
        }

        if (a.Dates is not null && b.Dates is not null)
        {
            // Meetings come back every year, and news come back under the same title: a list and a detail page agree to the day, or nearly.
            bool agree = DateAgreement.SharedDays(a.Dates, b.Dates) > 0
                || DayArithmetic.Apart(a.Dates.Start, b.Dates.Start) <= CatalogueDefaults.MaxItemDateDifference;
            scoring.AddDates(agree ? DateAgreement.SharedDays(a.Dates, b.Dates) > 0 ? 1 : CatalogueDefaults.MinDateAgreement : 0, agree, a.Dates, b.Dates);
        }

        double summary = scoring.AddSummary(a, b, table);
        if (a.Place is not null && b.Place is not null && !a.Place.Contains(b.Place, StringComparison.Ordinal)
            && !b.Place.Contains(a.Place, StringComparison.Ordinal))
        {
            scoring.Forbid(MatchReasonKind.PlaceDifference, CatalogueDefaults.DifferencePoints, (a.Place, b.Place),
                static places => $"{places.Item1} and {places.Item2}");
        }

        if (!same && title.DiffersBothWays)
        {
            scoring.Forbid(MatchReasonKind.TitleDifference, CatalogueDefaults.DifferencePoints, 0, static _ => "each title has words that the other lacks");
        }
        else if (!same && title.Similarity < CatalogueDefaults.StrongTitleSimilarity && summary < CatalogueDefaults.StrongSummarySimilarity)
        {
            scoring.ForbidSilently();
        }
    }
}

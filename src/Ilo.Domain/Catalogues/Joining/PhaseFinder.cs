using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Finds which projects are phases of one undertaking, and in which order.</summary>
internal sealed class PhaseFinder(IReadOnlyList<Features> features, WordTable table, CatalogueOptions options)
{
    /// <summary>Returns the earlier and the later record of a pair and why they are phases; null where they are not.</summary>
    internal (int Earlier, int Later, double Score, ValueList<MatchReason> Reasons)? Find(int first, int second)
    {
        (Features a, Features b) = (features[first], features[second]);
        TitleLikeness title = TitleLikeness.Of(a, b, table);
        string? acronym = a.Acronyms.FirstOrDefault(one => b.Acronyms.Contains(one, StringComparer.Ordinal));
        int order = IsLike(title, acronym is not null, a, b) ? Order(a, b) : 0;
        if (order == 0)
        {
            return null;
        }

        (int earlier, int later) = order < 0 ? (first, second) : (second, first);
        if (!IsNamed(features[earlier], features[later]) && !(title.Similarity >= CatalogueDefaults.SameNameSimilarity) && acronym is null)
        {
            return null;
        }

        Scoring scoring = new(keepsReasons: true);
        scoring.AddTitle(title.Similarity, title);
        if (acronym is not null)
        {
            scoring.Add(MatchReasonKind.Acronym, CatalogueDefaults.AcronymPoints, acronym, static one => one);
        }

        if (IsNamed(a, b))
        {
            scoring.Add(MatchReasonKind.Phase, CatalogueDefaults.PhasePoints, features[later], static one => one.Phase.IsNamed ? one.Title : "the text speaks of phases");
        }

        if (a.Dates is not null && b.Dates is not null)
        {
            scoring.Add(MatchReasonKind.Dates, CatalogueDefaults.DatePoints, (features[earlier].Dates!, features[later].Dates!), static dates => $"{RecordText.Of(dates.Item1)}, then {RecordText.Of(dates.Item2)}");
        }

        return (earlier, later, scoring.Score, scoring.Reasons);
    }

    private bool IsLike(TitleLikeness title, bool sameAcronym, Features a, Features b)
    {
        if (sameAcronym || (a.Code is not null && a.Code == b.Code))
        {
            return title.Similarity >= CatalogueDefaults.PhaseTitleSimilarityWithAcronym;
        }

        // Another place or subject in either title makes another project, not another phase.
        return !title.DiffersBothWays && title.Shared >= CatalogueDefaults.MinTitleWords && title.Similarity >= options.PhaseTitleSimilarity;
    }

    private static bool IsNamed(Features a, Features b) => a.Phase.IsNamed || b.Phase.IsNamed || a.SpeaksOfPhases || b.SpeaksOfPhases;

    // Negative: a comes first; 0: they are not in sequence.
    private int Order(Features a, Features b)
    {
        int byNumber = Math.Max(a.Phase.Number, 1).CompareTo(Math.Max(b.Phase.Number, 1));
        if (a.Dates is null || b.Dates is null)
        {
            return a.Phase.Number > 1 || b.Phase.Number > 1 ? byNumber : 0;
        }

        int byDate = a.Dates.Start.CompareTo(b.Dates.Start);
        bool inSequence = byDate != 0 && byDate == Math.Sign(a.Dates.End.CompareTo(b.Dates.End)) * Math.Abs(byDate);
        (DateInterval earlier, DateInterval later) = byDate < 0 ? (a.Dates, b.Dates) : (b.Dates, a.Dates);
        int overlap = DateAgreement.SharedDays(earlier, later);
        bool apart = overlap <= CatalogueDefaults.MaxPhaseOverlap * Math.Min(DayArithmetic.Length(earlier), DayArithmetic.Length(later))
            && DayArithmetic.Between(earlier.End, later.Start) <= options.MaxPhaseGapInDays;
        bool contradicted = byNumber != 0 && a.Phase.Number > 0 && b.Phase.Number > 0 && Math.Sign(byNumber) != Math.Sign(byDate);
        return inSequence && apart && !contradicted ? Math.Sign(byDate) : 0;
    }
}

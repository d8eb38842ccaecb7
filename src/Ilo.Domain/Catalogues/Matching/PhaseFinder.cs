using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Finds which projects are phases of one undertaking, and in which order.</summary>
internal sealed class PhaseFinder(WordTable table, CatalogueOptions options)
{
    /// <summary>Returns which of two records is the earlier phase of one undertaking.</summary>
    /// <returns>-1 where the first is the earlier, 1 where the second is, 0 where they are not phases of one.</returns>
    internal int Order(Features first, Features second)
    {
        TitleLikeness title = TitleLikeness.Of(first, second, table);
        string? acronym = first.SharedAcronym(second);
        return IsLike(title, acronym is not null, first, second)
            && (IsNamed(first, second) || title.Similarity >= CatalogueDefaults.SameNameSimilarity || acronym is not null) ? Sequence(first, second) : 0;
    }

    /// <summary>Returns how sure it is that an earlier and a later record are phases of one undertaking, and why.</summary>
    internal (double Score, ValueList<MatchReason> Reasons) Explain(Features earlier, Features later, bool keepsReasons)
    {
        TitleLikeness title = TitleLikeness.Of(earlier, later, table);
        Scoring scoring = new(keepsReasons);
        scoring.AddTitle(title.Similarity, title);
        if (earlier.SharedAcronym(later) is { } acronym)
        {
            scoring.Add(MatchReasonKind.Acronym, CatalogueDefaults.AcronymPoints, acronym, static one => one);
        }

        if (IsNamed(earlier, later))
        {
            scoring.Add(MatchReasonKind.Phase, CatalogueDefaults.PhasePoints, later, static one => one.Phase.IsNamed ? one.Title : "the text speaks of phases");
        }

        if (earlier.Dates is not null && later.Dates is not null)
        {
            scoring.Add(
                MatchReasonKind.Dates, CatalogueDefaults.DatePoints, (earlier.Dates, later.Dates), static dates =>
                    $"{RecordText.Of(dates.Item1)}, then {RecordText.Of(dates.Item2)}");
        }

        return (scoring.Score, scoring.Reasons);
    }

    private bool IsLike(TitleLikeness title, bool sameAcronym, Features a, Features b)
    {
        if (sameAcronym || a.HasCodeOf(b))
        {
            return title.Similarity >= CatalogueDefaults.PhaseTitleSimilarityWithAcronym;
        }

        // Another place or subject in either title makes another project, not another phase.
        return !title.DiffersBothWays && title.Shared >= CatalogueDefaults.MinTitleWords && title.Similarity >= options.PhaseTitleSimilarity;
    }

    private static bool IsNamed(Features a, Features b) => a.Phase.IsNamed || b.Phase.IsNamed || a.SpeaksOfPhases || b.SpeaksOfPhases;

    // Negative: a comes first; 0: they are not in sequence.
    private int Sequence(Features a, Features b)
    {
        int byNumber = a.Phase.Order.CompareTo(b.Phase.Order);
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

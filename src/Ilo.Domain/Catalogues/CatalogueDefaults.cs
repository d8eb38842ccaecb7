namespace Ilo.Domain.Catalogues;

/// <summary>The defaults of <see cref="CatalogueOptions"/> and the fixed points of the scores, in one place.</summary>
/// <remarks>
/// The points are chosen so that no single reason reaches the threshold: the same title gives at most 0.6, the same dates 0.3.
/// </remarks>
internal static class CatalogueDefaults
{
    internal const double MergeScore = 0.7;
    internal const double SuspicionScore = 0.5;
    internal const double PhaseTitleSimilarity = 0.5;
    internal const int MaxPhaseGapInDays = 1096;
    internal const int MaxBucketSize = 32;
    internal const int LargestBucketSize = 1000;
    internal const int MaxDaysBeforeProject = 366;
    internal const int MaxDaysAfterProject = 731;

    // What each reason adds, times how far it holds (0 to 1).
    internal const double TitlePoints = 0.5;
    internal const double SameTitlePoints = 0.1;
    internal const double AcronymPoints = 0.2;
    internal const double DatePoints = 0.3;
    internal const double TranslationPoints = 0.2;
    internal const double DonorPoints = 0.1;
    internal const double CodePoints = 0.6;
    internal const double SummaryPoints = 0.2;
    internal const double ListAndDetailPoints = 0.1;

    // What speaks against a match takes points off, so that a suspicion needs more; most of it also forbids the merge.
    internal const double DifferencePoints = -0.2;

    // How sure a link is: the full title, a short name beside the word project, or partner, subject and date of an agreement.
    internal const double NamedByTitlePoints = 1.0;
    internal const double NamedByNamePoints = 0.9;
    internal const double AgreementPoints = 0.7;

    // A long title or name in slightly other words: the share of its words that stand close together.
    internal const double MinShareOfTitle = 0.85;
    internal const double MinShareOfName = 0.75;
    internal const int MaxDaysApartOfVariants = 184;

    internal const double PhasePoints = 0.2;

    // Below these, likeness is chance; above the strong ones, it needs no second reason.
    internal const int MinTitleWords = 3;
    internal const double MinTitleSimilarity = 0.5;
    internal const double StrongTitleSimilarity = 0.7;
    internal const double MinDateAgreement = 0.5;
    internal const double StrongDateAgreement = 0.8;
    internal const double MinSummarySimilarity = 0.25;
    internal const double StrongSummarySimilarity = 0.5;

    // Two pages date the same event or article by three days apart at most.
    internal const int MaxItemDateDifference = 3;

    // By so much must the better of two possible partners stand out.
    internal const double ClearLead = 0.1;

    // Phases: a later one may begin before the earlier has ended, by a quarter of the shorter at most; an acronym in common needs fewer words in common.
    internal const double MaxPhaseOverlap = 0.25;
    internal const double PhaseTitleSimilarityWithAcronym = 0.25;
    internal const double SameNameSimilarity = 0.8;

    // Neighbours compared in a bucket that is over its cap.
    internal const int NeighboursInFullBucket = 4;

    // The rarest words of a title that put it into a bucket.
    internal const int RareWordsPerTitle = 3;

    // The ILO was founded in 1919; a project of more than 30 years or an event of more than a year is a misprint.
    internal const int FirstYear = 1919;
    internal const int LastYear = 2100;
    internal const int MaxProjectYears = 30;
    internal const int MaxEventDays = 366;
}

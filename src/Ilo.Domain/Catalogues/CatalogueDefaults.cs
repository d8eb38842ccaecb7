namespace Ilo.Domain.Catalogues;

/// <summary>The defaults of <see cref="CatalogueOptions"/> and the fixed points of the scores, in one place.</summary>
/// <remarks>
/// The points are chosen so that no single reason reaches the threshold: the same title gives at most 0.6, the same dates 0.3.
/// </remarks>
internal static class CatalogueDefaults
{
    internal const double MergeScore = 0.7;
    internal const double SuspicionScore = 0.5;
    internal const double PhaseTitleSimilarity = 0.6;
    internal const int MaxPhaseGapInDays = 1096;
    internal const int MaxBucketSize = 64;
    internal const int MaxDaysBeforeProject = 366;
    internal const int MaxDaysAfterProject = 731;

    // What each reason adds, times how far it holds (0 to 1).
    internal const double TitlePoints = 0.5;
    internal const double SameTitlePoints = 0.1;
    internal const double AcronymPoints = 0.2;
    internal const double DatePoints = 0.3;
    internal const double DonorPoints = 0.1;
    internal const double CodePoints = 0.6;
    internal const double SummaryPoints = 0.2;
    internal const double ListAndDetailPoints = 0.1;

    // What speaks against a match so much that the other reasons cannot outweigh it.
    internal const double VetoPoints = -1.0;

    // Below these, likeness is chance.
    internal const double MinTitleSimilarity = 0.5;
    internal const double MinDateAgreement = 0.5;
    internal const double MinSummarySimilarity = 0.25;

    // Neighbours compared in a bucket that is over its cap.
    internal const int NeighboursInFullBucket = 4;

    // The rarest words of a title that put it into a bucket.
    internal const int RareWordsPerTitle = 3;

    internal const int MaxKeyLength = 80;

    // The ILO was founded in 1919; a project of more than 30 years or an event of more than a year is a misprint.
    internal const int FirstYear = 1919;
    internal const int LastYear = 2100;
    internal const int MaxProjectYears = 30;
    internal const int MaxEventDays = 366;
}

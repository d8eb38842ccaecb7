using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class CatalogueOptionsCodec : RecordCodec<CatalogueOptions, CatalogueOptionsCodec.Draft>
{
    private CatalogueOptionsCodec()
        : base("catalogueOptions", [
            Required(nameof(CatalogueOptions.MergeScore), DoubleCodec.Instance, options => options.MergeScore, (ref draft, value) => draft.MergeScore = value),
            Required(nameof(CatalogueOptions.SuspicionScore), DoubleCodec.Instance, options => options.SuspicionScore, (ref draft, value) => draft.SuspicionScore = value),
            Required(nameof(CatalogueOptions.PhaseTitleSimilarity), DoubleCodec.Instance, options => options.PhaseTitleSimilarity, (ref draft, value) => draft.PhaseTitleSimilarity = value),
            Required(nameof(CatalogueOptions.MaxPhaseGapInDays), new Int32Codec(0), options => options.MaxPhaseGapInDays, (ref draft, value) => draft.MaxPhaseGapInDays = value),
            Required(nameof(CatalogueOptions.MaxDaysBeforeProject), new Int32Codec(0), options => options.MaxDaysBeforeProject, (ref draft, value) => draft.MaxDaysBeforeProject = value),
            Required(nameof(CatalogueOptions.MaxDaysAfterProject), new Int32Codec(0), options => options.MaxDaysAfterProject, (ref draft, value) => draft.MaxDaysAfterProject = value),
            Required(nameof(CatalogueOptions.MaxBucketSize), new Int32Codec(2), options => options.MaxBucketSize, (ref draft, value) => draft.MaxBucketSize = value),
        ])
    {
    }

    internal static CatalogueOptionsCodec Instance { get; } = new();

    protected override CatalogueOptions Build(in Draft draft) => new()
    {
        MergeScore = draft.MergeScore,
        SuspicionScore = draft.SuspicionScore,
        PhaseTitleSimilarity = draft.PhaseTitleSimilarity,
        MaxPhaseGapInDays = draft.MaxPhaseGapInDays,
        MaxDaysBeforeProject = draft.MaxDaysBeforeProject,
        MaxDaysAfterProject = draft.MaxDaysAfterProject,
        MaxBucketSize = draft.MaxBucketSize,
    };

    internal struct Draft
    {
        internal double MergeScore, SuspicionScore, PhaseTitleSimilarity;
        internal int MaxPhaseGapInDays, MaxDaysBeforeProject, MaxDaysAfterProject, MaxBucketSize;
    }
}

using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.CatalogueOptions>;

namespace Ilo.Domain.Json.Tables;

internal static class CatalogueOptionsJson
{
    internal static ObjectContract<CatalogueOptions> Contract { get; } = new(
        "catalogueOptions",
        (ref arguments) => new()
        {
            MergeScore = arguments.Next<double>(),
            SuspicionScore = arguments.Next<double>(),
            PhaseTitleSimilarity = arguments.Next<double>(),
            MaxPhaseGapInDays = arguments.Next<int>(),
            MaxDaysBeforeProject = arguments.Next<int>(),
            MaxDaysAfterProject = arguments.Next<int>(),
            MaxBucketSize = arguments.Next<int>(),
            KnownSources = arguments.Next<KnownSourceRule>(),
            Identities = arguments.Next<CatalogueIdentities>() ?? CatalogueIdentities.Empty,
        },
        Required(nameof(CatalogueOptions.MergeScore), options => options.MergeScore),
        Required(nameof(CatalogueOptions.SuspicionScore), options => options.SuspicionScore),
        Required(nameof(CatalogueOptions.PhaseTitleSimilarity), options => options.PhaseTitleSimilarity),
        Required(nameof(CatalogueOptions.MaxPhaseGapInDays), options => options.MaxPhaseGapInDays, Numbers.AtLeast(0)),
        Required(nameof(CatalogueOptions.MaxDaysBeforeProject), options => options.MaxDaysBeforeProject, Numbers.AtLeast(0)),
        Required(nameof(CatalogueOptions.MaxDaysAfterProject), options => options.MaxDaysAfterProject, Numbers.AtLeast(0)),
        Required(nameof(CatalogueOptions.MaxBucketSize), options => options.MaxBucketSize, Numbers.AtLeast(2)),
        Optional<KnownSourceRule>(
            nameof(CatalogueOptions.KnownSources), options => options.KnownSources == KnownSourceRule.Refuse ? null : options.KnownSources),
        Optional(nameof(CatalogueOptions.Identities), options => options.Identities == CatalogueIdentities.Empty ? null : options.Identities));
}

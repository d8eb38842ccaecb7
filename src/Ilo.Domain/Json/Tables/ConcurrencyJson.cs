using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Concurrency>;

namespace Ilo.Domain.Json.Tables;

internal static class ConcurrencyJson
{
    internal static ObjectContract<Concurrency> Contract { get; } = new(
        "concurrency",
        (ref arguments) => new()
        {
            Steps = arguments.List<DatedCount>(),
            PerMonth = arguments.List<DatedCount>(),
            PerYear = arguments.List<DatedCount>(),
        },
        Computed(nameof(Concurrency.Peak), concurrency => concurrency.Peak),
        List(nameof(Concurrency.Steps), concurrency => concurrency.Steps),
        List(nameof(Concurrency.PerMonth), concurrency => concurrency.PerMonth),
        List(nameof(Concurrency.PerYear), concurrency => concurrency.PerYear));
}

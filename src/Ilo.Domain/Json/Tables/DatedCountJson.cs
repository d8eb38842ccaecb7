using Ilo.Domain.Json.Contracts;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.DatedCount>;

namespace Ilo.Domain.Json.Tables;

internal static class DatedCountJson
{
    internal static ObjectContract<DatedCount> Contract { get; } = new(
        "datedCount",
        (ref arguments) => new(arguments.Next<DateInterval>(), arguments.Next<long>()),
        Required(nameof(DatedCount.Days), count => count.Days),
        Required(nameof(DatedCount.Count), count => count.Count));
}

using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.QueryReading>;

namespace Ilo.Domain.Json.Tables;

internal static class QueryReadingJson
{
    internal static ObjectContract<QueryReading> Contract { get; } = new(
        "queryReading",
        (ref arguments) => new(arguments.Next<CatalogueQuery>()) { Diagnostics = arguments.List<Diagnostic>() },
        Required(nameof(QueryReading.Query), reading => reading.Query),
        List(nameof(QueryReading.Diagnostics), reading => reading.Diagnostics));
}

using Ilo.Domain.Json.Contracts;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.StatusConflict>;

namespace Ilo.Domain.Json.Tables;

internal static class StatusConflictJson
{
    internal static ObjectContract<StatusConflict> Contract { get; } = new(
        "statusConflict",
        (ref arguments) => new(arguments.Next<Project>(), arguments.Next<LocalDate>(), arguments.Next<ProjectStatus>()),
        Required(nameof(StatusConflict.Project), conflict => conflict.Project),
        Required(nameof(StatusConflict.Day), conflict => conflict.Day),
        Computed(nameof(StatusConflict.Stated), conflict => conflict.Stated),
        Required(nameof(StatusConflict.Derived), conflict => conflict.Derived));
}

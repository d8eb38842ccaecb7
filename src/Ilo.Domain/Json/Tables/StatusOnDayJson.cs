using Ilo.Domain.Json.Contracts;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.StatusOnDay>;

namespace Ilo.Domain.Json.Tables;

internal static class StatusOnDayJson
{
    internal static ObjectContract<StatusOnDay> Contract { get; } = new(
        "statusOnDay",
        (ref arguments) => new(arguments.Next<ProjectStatus>(), arguments.Next<LocalDate>()),
        Required(nameof(StatusOnDay.Status), status => status.Status),
        Required(nameof(StatusOnDay.Day), status => status.Day));
}

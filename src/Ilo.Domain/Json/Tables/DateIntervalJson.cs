using System.Text.Json;
using Ilo.Domain.Json.Contracts;
using NodaTime;
using NodaTime.Text;
using static Ilo.Domain.Json.Contracts.Rows<NodaTime.DateInterval>;

namespace Ilo.Domain.Json.Tables;

/// <summary>An interval as <c>{"start": ..., "end": ...}</c>, both days included.</summary>
/// <remarks>The type is not the library's: its form is the same wherever no policy says otherwise.</remarks>
internal static class DateIntervalJson
{
    internal static ObjectContract<DateInterval> Contract { get; } = new(
        "interval",
        (ref arguments) => Of(arguments.Next<LocalDate>(), arguments.Next<LocalDate>()),
        Required(nameof(DateInterval.Start), dates => dates.Start),
        Required(nameof(DateInterval.End), dates => dates.End))
    {
        IsCamelCase = true,
    };

    private static DateInterval Of(LocalDate start, LocalDate end) => start <= end
        ? new(start, end)
        : throw new JsonException($"The interval ends on {LocalDatePattern.Iso.Format(end)}, before it starts on {LocalDatePattern.Iso.Format(start)}.");
}

using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Dates.DateOccurrence>;

namespace Ilo.Domain.Json.Tables;

internal static class DateOccurrenceJson
{
    internal static ObjectContract<DateOccurrence> Contract { get; } = new(
        "dateOccurrence",
        (ref arguments) => new(arguments.Next<DateInterval>(), arguments.Next<TextSpan>())
        {
            Precision = arguments.Next<DatePrecision>(),
            Language = arguments.Optional<LanguageCode>(),
        },
        Required(nameof(DateOccurrence.Interval), found => found.Interval),
        Required(nameof(DateOccurrence.Span), found => found.Span),
        Required(nameof(DateOccurrence.Precision), found => found.Precision),
        Optional(nameof(DateOccurrence.Language), found => found.Language));
}

using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.Entry>;

namespace Ilo.Domain.Json.Tables;

internal static class EntryJson
{
    internal static ObjectContract<Entry> Contract { get; } = new(
        "entry",
        (ref arguments) => new()
        {
            Kind = arguments.Optional<RecordKind>(),
            Number = arguments.Optional<int>(),
            Group = arguments.Text(),
            Credit = arguments.Text(),
            Label = arguments.Text(),
            Title = arguments.Text(),
            Dates = arguments.Next<DateInterval>(),
            Precision = arguments.Next<DatePrecision>(),
            Place = arguments.Text(),
            Budget = arguments.Optional<Money>(),
            Code = arguments.Text(),
            Byline = arguments.Text(),
            Summary = arguments.Text(),
        },
        Optional(nameof(Entry.Kind), entry => entry.Kind),
        Optional(nameof(Entry.Number), entry => entry.Number),
        OptionalText(nameof(Entry.Group), entry => entry.Group),
        OptionalText(nameof(Entry.Credit), entry => entry.Credit),
        OptionalText(nameof(Entry.Label), entry => entry.Label),
        OptionalText(nameof(Entry.Title), entry => entry.Title),
        Optional(nameof(Entry.Dates), entry => entry.Dates),
        Always(nameof(Entry.Precision), entry => entry.Precision),
        OptionalText(nameof(Entry.Place), entry => entry.Place),
        Optional(nameof(Entry.Budget), entry => entry.Budget),
        OptionalText(nameof(Entry.Code), entry => entry.Code),
        OptionalText(nameof(Entry.Byline), entry => entry.Byline),
        OptionalText(nameof(Entry.Summary), entry => entry.Summary));
}

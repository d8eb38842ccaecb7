using Ilo.Domain.Json.Contracts;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Event>;

namespace Ilo.Domain.Json.Tables;

internal static class EventJson
{
    internal static ObjectContract<Event> Contract { get; } = new(
        "event",
        (ref arguments) => new()
        {
            Title = arguments.Text()!,
            Dates = arguments.Next<DateInterval>(),
            Place = arguments.Text(),
            Organizer = arguments.Text(),
            Label = arguments.Text(),
            Credit = arguments.Text(),
            Summary = arguments.Text(),
            Sections = arguments.List<Section>(),
            Donors = arguments.List<Donor>(),
            Partners = arguments.List<Organisation>(),
            Themes = arguments.List<Theme>(),
            Projects = arguments.List<Id<Project>>(),
            StatedStatus = arguments.Next<EventStatus>(),
            Language = arguments.Optional<LanguageCode>(),
        },
        Computed(nameof(Event.Id), occasion => occasion.Id),
        RequiredText(nameof(Event.Title), occasion => occasion.Title),
        Optional(nameof(Event.Dates), occasion => occasion.Dates),
        OptionalText(nameof(Event.Place), occasion => occasion.Place),
        OptionalText(nameof(Event.Organizer), occasion => occasion.Organizer),
        OptionalText(nameof(Event.Label), occasion => occasion.Label),
        OptionalText(nameof(Event.Credit), occasion => occasion.Credit),
        OptionalText(nameof(Event.Summary), occasion => occasion.Summary),
        List(nameof(Event.Sections), occasion => occasion.Sections),
        List(nameof(Event.Donors), occasion => occasion.Donors),
        List(nameof(Event.Partners), occasion => occasion.Partners),
        List(nameof(Event.Themes), occasion => occasion.Themes),
        List(nameof(Event.Projects), occasion => occasion.Projects),
        Always(nameof(Event.StatedStatus), occasion => occasion.StatedStatus),
        Optional(nameof(Event.Language), occasion => occasion.Language));
}

using Ilo.Domain.Json.Contracts;
using NodaTime;

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
        ShapeRows.Of(EventShape.Table, Rows<Event>.Computed(nameof(Event.Id), record => record.Id)));
}

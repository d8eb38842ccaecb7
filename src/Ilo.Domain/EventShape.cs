using Ilo.Domain.Shapes;

namespace Ilo.Domain;

/// <summary>The properties of events.</summary>
internal static class EventShape
{
    internal static RecordShape<Event> Table { get; } = new RecordShapeBuilder<Event>()
        .AddName(nameof(Event.Title), static r => r.Title, static (r, v) => r with { Title = v })
        .Add(nameof(Event.Dates), static r => r.Dates, static (r, v) => r with { Dates = v }, ValueShapes.Interval)
        .AddText(nameof(Event.Place), static r => r.Place, static (r, v) => r with { Place = v })
        .AddText(nameof(Event.Organizer), static r => r.Organizer, static (r, v) => r with { Organizer = v })
        .AddText(nameof(Event.Label), static r => r.Label, static (r, v) => r with { Label = v })
        .Add(nameof(Event.Credit), static r => r.Credit, static (r, v) => r with { Credit = v }, ValueShapes.Text)
        .AddText(nameof(Event.Summary), static r => r.Summary, static (r, v) => r with { Summary = v })
        .AddText(nameof(Event.Sections), static r => r.Sections, static (r, v) => r with { Sections = v })
        .Add(nameof(Event.Donors), static r => r.Donors, static (r, v) => r with { Donors = v }, ValueShapes.Donors)
        .Add(nameof(Event.Partners), static r => r.Partners, static (r, v) => r with { Partners = v }, ValueShapes.Organisations)
        .Add(nameof(Event.Themes), static r => r.Themes, static (r, v) => r with { Themes = v }, ValueShapes.Themes)
        .Add(nameof(Event.Projects), static r => r.Projects, static (r, v) => r with { Projects = v }, ValueShapes.Identifiers<Project>())
        .Add(nameof(Event.StatedStatus), static r => r.StatedStatus, static (r, v) => r with { StatedStatus = v }, ValueShapes.Choice(EventStatus.Announced))
        .Add(nameof(Event.Language), static r => r.Language, static (r, v) => r with { Language = v }, ValueShapes.Language)
        .Build();
}

using Ilo.Domain.Json.Codecs;
using NodaTime;

namespace Ilo.Domain.Json.Records;

internal sealed class EventCodec : RecordCodec<Event, EventCodec.Draft>
{
    private EventCodec()
        : base("event", [
            Computed(nameof(Event.Id), IdCodec<Event>.Instance, occasion => occasion.Id),
            RequiredText(nameof(Event.Title), occasion => occasion.Title, (ref draft, value) => draft.Title = value),
            Optional(nameof(Event.Dates), IntervalCodec.Instance, occasion => occasion.Dates, (ref draft, value) => draft.Dates = value),
            Text(nameof(Event.Place), occasion => occasion.Place, (ref draft, value) => draft.Place = value),
            Text(nameof(Event.Organizer), occasion => occasion.Organizer, (ref draft, value) => draft.Organizer = value),
            Text(nameof(Event.Label), occasion => occasion.Label, (ref draft, value) => draft.Label = value),
            Text(nameof(Event.Credit), occasion => occasion.Credit, (ref draft, value) => draft.Credit = value),
            Text(nameof(Event.Summary), occasion => occasion.Summary, (ref draft, value) => draft.Summary = value),
            List(nameof(Event.Sections), SectionCodec.Instance, occasion => occasion.Sections, (ref draft, value) => draft.Sections = value),
            List(nameof(Event.Donors), DonorCodec.Instance, occasion => occasion.Donors, (ref draft, value) => draft.Donors = value),
            List(nameof(Event.Partners), OrganisationCodec.Instance, occasion => occasion.Partners, (ref draft, value) => draft.Partners = value),
            List(nameof(Event.Themes), ThemeCodec.Instance, occasion => occasion.Themes, (ref draft, value) => draft.Themes = value),
            List(nameof(Event.Projects), IdCodec<Project>.Instance, occasion => occasion.Projects, (ref draft, value) => draft.Projects = value),
            Choice(nameof(Event.StatedStatus), occasion => occasion.StatedStatus, (ref draft, value) => draft.StatedStatus = value),
            OptionalValue(nameof(Event.Language), Scalars.Language, occasion => occasion.Language, (ref draft, value) => draft.Language = value),
        ])
    {
    }

    internal static EventCodec Instance { get; } = new();

    protected override Event Build(in Draft draft) => new()
    {
        Title = draft.Title!,
        Dates = draft.Dates,
        Place = draft.Place,
        Organizer = draft.Organizer,
        Label = draft.Label,
        Credit = draft.Credit,
        Summary = draft.Summary,
        Sections = draft.Sections,
        Donors = draft.Donors,
        Partners = draft.Partners,
        Themes = draft.Themes,
        Projects = draft.Projects,
        StatedStatus = draft.StatedStatus,
        Language = draft.Language,
    };

    internal struct Draft
    {
        internal string? Title, Place, Organizer, Label, Credit, Summary;
        internal DateInterval? Dates;
        internal ValueList<Section> Sections;
        internal ValueList<Donor> Donors;
        internal ValueList<Organisation> Partners;
        internal ValueList<Theme> Themes;
        internal ValueList<Id<Project>> Projects;
        internal EventStatus StatedStatus;
        internal LanguageCode? Language;
    }
}

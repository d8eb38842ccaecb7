using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>A meeting, workshop, training or other event.</summary>
/// <remarks>Equal when every property is equal, lists in order.</remarks>
#pragma warning disable CA1716 // 'Event' is the domain's word; C#, F# and VB code can all refer to it.
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Event : IRecord
#pragma warning restore CA1716
{
    private IdCache<Event> _id;

    /// <summary>Gets a digest of everything the record holds: equal records share it, others never do. It tells contents apart and names nothing.</summary>
    /// <remarks>Worked out at the first call; a copy made by <c>with</c> works out its own.</remarks>
    internal Id<Event> Id => _id.Get(this, static record => EventShape.Table.IdOf(record));

    /// <summary>Gets the title, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets the days it lasts, first and last included; null where the page gives none.</summary>
    public DateInterval? Dates { get; init; }

    /// <summary>Gets where it takes place, as printed; null where the page does not say.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Place { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets who organises it, as a labelled line prints it; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Organizer { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the line above the title: theme, country, campaign or content type, as printed; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Label { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the image credit, as printed; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Credit { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the list entry's summary or the detail page's introduction; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Summary { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the sections of its detail page, in order.</summary>
    public ValueList<Section> Sections { get; init; } = [];

    /// <summary>Gets who pays for it: what a labelled field prints, and in a catalogue what its text states.</summary>
    public ValueList<Donor> Donors { get; init; } = [];

    /// <summary>Gets whom it is carried out with: what a labelled field prints, and in a catalogue what its text states.</summary>
    public ValueList<Organisation> Partners { get; init; } = [];

    /// <summary>Gets what it is about; filled in by a catalogue, empty as read from a page.</summary>
    public ValueList<Theme> Themes { get; init; } = [];

    /// <summary>Gets the projects it belongs to; filled in by a catalogue, empty as read from a page.</summary>
    public ValueList<Id<Project>> Projects { get; init; } = [];

    /// <summary>Gets what the page says about whether it takes place as announced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public EventStatus StatedStatus { get; init => field = Guard.Defined(value); }

    /// <summary>Gets the language of its text; null where it is not known.</summary>
    public LanguageCode? Language { get; init; }

    /// <summary>Returns title and dates, for example <c>Launch (2019-12-11)</c>, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(Title, Dates);

    DateInterval? IRecord.Days => Dates;

    ValueList<string> IRecord.Places => Place is null ? [] : [Place];

    ValueList<Id<Project>> IRecord.RelatedProjects => Projects;

    IEnumerable<string> IRecord.SearchedTexts => EventShape.Table.TextsOf(this);

    string IRecord.Key => Id.ToString();
}

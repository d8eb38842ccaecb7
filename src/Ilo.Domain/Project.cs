using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>A project or programme, as a list entry or a detail page presents it, or as a catalogue unites the two.</summary>
/// <remarks>Equal when every property is equal, lists in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Project : IRecord
{
    private IdCache<Project> _id;

    /// <summary>Gets a digest of everything the record holds: equal records share it, others never do. It tells contents apart and names nothing.</summary>
    /// <remarks>Worked out at the first call; a copy made by <c>with</c> works out its own.</remarks>
    internal Id<Project> Id => _id.Get(this, static record => ProjectShape.Table.IdOf(record));

    /// <summary>Gets the title, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets the days it runs, first and last included; null where the page gives none.</summary>
    public DateInterval? Duration { get; init; }

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

    /// <summary>Gets the budget; null where the page gives none.</summary>
    public Money? Budget { get; init; }

    /// <summary>Gets the project code, as printed; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Code { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the countries, provinces or places it covers, as printed.</summary>
    /// <exception cref="ArgumentException">An element is blank, or begins or ends with white space.</exception>
    public ValueList<string> Locations { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Gets whom it is for, as printed.</summary>
    /// <exception cref="ArgumentException">An element is blank, or begins or ends with white space.</exception>
    public ValueList<string> Beneficiaries { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Gets who pays for it: what a labelled field prints, and in a catalogue what its text states.</summary>
    public ValueList<Donor> Donors { get; init; } = [];

    /// <summary>Gets whom it is carried out with: what a labelled field prints, and in a catalogue what its text states.</summary>
    public ValueList<Organisation> Partners { get; init; } = [];

    /// <summary>Gets what it is about; filled in by a catalogue, empty as read from a page.</summary>
    public ValueList<Theme> Themes { get; init; } = [];

    /// <summary>Gets the status that the page states in words; <see cref="ProjectStatus.Unknown"/> where it states none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public ProjectStatus StatedStatus { get; init => field = Guard.Defined(value); }

    /// <summary>Gets the language of its text; null where it is not known.</summary>
    public LanguageCode? Language { get; init; }

    /// <summary>Returns title and duration, for example <c>Better Work (2019-01-01/2023-12-31)</c>, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(Title, Duration);

    DateInterval? IRecord.Days => Duration;

    ValueList<string> IRecord.Places => Locations;

    ValueList<Id<Project>> IRecord.RelatedProjects => [];

    IEnumerable<string> IRecord.SearchedTexts => ProjectShape.Table.TextsOf(this);

    string IRecord.Key => Id.ToString();
}

using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain;

/// <summary>A piece that an office published: news, a feature, a press release, a statement, a publication.</summary>
/// <remarks>Equal when every property is equal, lists in order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Article : IRecord
{
    private IdCache<Article> _id;

    /// <summary>Gets a digest of everything the record holds: equal records share it, others never do. It tells contents apart and names nothing.</summary>
    /// <remarks>Worked out at the first call; a copy made by <c>with</c> works out its own.</remarks>
    internal Id<Article> Id => _id.Get(this, static record => ArticleShape.Table.IdOf(record));

    /// <summary>Gets the title, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets what kind of article it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public ArticleKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>Gets the content type in the page's words, for example <c>Comunicado de prensa</c>; null where it prints none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? PrintedKind { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the date of publication, as exactly as the page gives it; null where it gives none.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Gets the place on the date line, as printed; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Place { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the author line, as printed, for example <c>By A. Writer, Director</c>; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Byline { get; init => field = Guard.NullOrNotBlank(value); }

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

    /// <summary>Gets who pays for what it tells of: what a labelled field prints, and in a catalogue what its text states.</summary>
    public ValueList<Donor> Donors { get; init; } = [];

    /// <summary>Gets whom the ILO works with in what it tells of: what a labelled field prints, and in a catalogue what its text states.</summary>
    public ValueList<Organisation> Partners { get; init; } = [];

    /// <summary>Gets what it is about; filled in by a catalogue, empty as read from a page.</summary>
    public ValueList<Theme> Themes { get; init; } = [];

    /// <summary>Gets the projects it tells of; filled in by a catalogue, empty as read from a page.</summary>
    public ValueList<Id<Project>> Projects { get; init; } = [];

    /// <summary>Gets the language of its text; null where it is not known.</summary>
    public LanguageCode? Language { get; init; }

    /// <summary>Returns title and date, for example <c>A year on (2017-08-04)</c>, the same in every culture.</summary>
    public override string ToString() => Date is { } date ? $"{Title} ({date})" : Title;

    DateInterval? IRecord.Days => Date?.ToDateInterval();

    ValueList<string> IRecord.Places => Place is null ? [] : [Place];

    ValueList<Id<Project>> IRecord.RelatedProjects => Projects;

    IEnumerable<string> IRecord.SearchedTexts => ArticleShape.Table.TextsOf(this);

    string IRecord.Key => Id.ToString();
}

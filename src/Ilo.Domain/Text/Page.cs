using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using NodaTime;

namespace Ilo.Domain.Text;

/// <summary>A page as laid out: a list, an office home or a detail page.</summary>
/// <remarks>
/// Texts are folded: each run of white space is one space, none at the ends. Boilerplate (strap lines, breadcrumbs, footers) is left
/// out. Equal when every property is equal, lists in order.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record Page
{
    /// <summary>Gets what kind of page it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public PageKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>Gets the language of the text.</summary>
    /// <remarks>Where no word tells it, that of the dates, else English; the default value where words of its script are not known.</remarks>
    public LanguageCode Language { get; init; }

    /// <summary>Gets the page's own title, once; null where the text has none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the line above the title of a detail page; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Label { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the paragraphs between the title and the first entry, section, list or type line, joined by one space; null where there are
    /// none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Introduction { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the type on a detail page's <c>Type | date</c> line, for example <c>Press release</c>; null where there is none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Type { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets a detail page's days, first and last included; null where it gives none.</summary>
    public DateInterval? Dates { get; init; }

    /// <summary>Gets how much of the date is printed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public DatePrecision Precision { get; init => field = Guard.Defined(value); }

    /// <summary>Gets a detail page's place, as printed; null where it gives none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Place { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the donors of labelled fields, as printed.</summary>
    /// <exception cref="ArgumentException">An element is blank, or begins or ends with white space.</exception>
    public ValueList<string> Donors { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Gets the partners of labelled fields, as printed.</summary>
    /// <exception cref="ArgumentException">An element is blank, or begins or ends with white space.</exception>
    public ValueList<string> Partners { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Gets the budget of a labelled field; null where there is none.</summary>
    public Money? Budget { get; init; }

    /// <summary>Gets the project code of a labelled field, as printed; of several fields the values with a semicolon between; null where there is
    /// none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Code { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets who organises it, by a labelled field, as printed; of several fields the values with a semicolon between; null where there is
    /// none.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public string? Organizer { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Gets the places of labelled fields and sections, as printed.</summary>
    /// <exception cref="ArgumentException">An element is blank, or begins or ends with white space.</exception>
    public ValueList<string> Locations { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Gets the beneficiaries of labelled fields and sections, as printed.</summary>
    /// <exception cref="ArgumentException">An element is blank, or begins or ends with white space.</exception>
    public ValueList<string> Beneficiaries { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Gets the sections of a detail page, in order.</summary>
    public ValueList<Section> Sections { get; init; } = [];

    /// <summary>Gets every listed entry, in page order.</summary>
    public ValueList<Entry> Entries { get; init; } = [];

    /// <summary>Returns kind and title, for example <c>ProjectList: Programmes and projects</c>.</summary>
    public override string ToString() => $"{Kind}: {Title ?? "(no title)"}";
}

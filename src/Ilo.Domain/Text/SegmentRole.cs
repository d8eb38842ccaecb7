using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Text;

/// <summary>What a part of a page's text was read as.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum SegmentRole
{
    /// <summary>White space, line ends and characters of no width.</summary>
    Blank,

    /// <summary>The number, bullet or dash that opens an entry or a paragraph.</summary>
    EntryMarker,

    /// <summary>Strap lines, breadcrumbs, site maps, newsroom notes, footers.</summary>
    Boilerplate,

    /// <summary>The page's title, each time it is printed.</summary>
    PageTitle,

    /// <summary>The line above a detail page's title.</summary>
    PageLabel,

    /// <summary>A paragraph between the title and the first entry or section.</summary>
    Introduction,

    /// <summary>A heading above entries: a year, a month or a section's name.</summary>
    Group,

    /// <summary>A section's heading on a detail page.</summary>
    SectionHeading,

    /// <summary>A section's paragraph on a detail page.</summary>
    SectionText,

    /// <summary>A labelled field: its label, and its value where no other role names that.</summary>
    Field,

    /// <summary>The type on a <c>Type | date</c> line.</summary>
    Type,

    /// <summary>An entry's image credit.</summary>
    Credit,

    /// <summary>An entry's label.</summary>
    Label,

    /// <summary>An entry's title.</summary>
    Title,

    /// <summary>A date or the dates of an interval.</summary>
    Date,

    /// <summary>A time of day beside a date; no property holds it.</summary>
    Time,

    /// <summary>A place, or several.</summary>
    Place,

    /// <summary>A budget.</summary>
    Budget,

    /// <summary>A project code.</summary>
    Code,

    /// <summary>An author line.</summary>
    Byline,

    /// <summary>An entry's summary.</summary>
    Summary,

    /// <summary>A date at a summary's end that repeats the entry's own.</summary>
    RepeatedDate,

    /// <summary>Text that no property holds; a diagnostic speaks of it.</summary>
    Unplaced,

    /// <summary>Who pays for what a page is about.</summary>
    Donor,

    /// <summary>Who takes part in what a page is about.</summary>
    Partner,

    /// <summary>Who organises the event that a page is about.</summary>
    Organizer,

    /// <summary>The people whom a project is for.</summary>
    Beneficiaries,
}

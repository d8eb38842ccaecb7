namespace Ilo.Domain.Words;

/// <summary>What a labelled field or a section with a known heading holds.</summary>
internal enum FieldKind : byte
{
    None,
    Donors,
    Partners,
    Budget,
    Locations,
    Beneficiaries,
    Dates,
    StartDate,
    EndDate,
    Place,
    Organizer,
    Code,
    DateIssued,

    /// <summary>What became of it: going on, closed, cancelled.</summary>
    Status,

    /// <summary>The heading of a block without labels: dates, who pays, codes, people.</summary>
    Details,

    /// <summary>What the site says of the page itself: tags, the unit in charge, regions.</summary>
    Meta,

    /// <summary>Telephone, mail and other addresses of whoever is in charge.</summary>
    Contact,

    /// <summary>A field that belongs to none of the library's pages: course codes, enrolment.</summary>
    Foreign,
}

namespace Ilo.Domain.AspNetCore;

/// <summary>What of a site is written as files.</summary>
[Flags]
public enum IloExportParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The pages of the site.</summary>
    Site = 1,

    /// <summary>The lists as pieces of HTML for other people's pages, and as documents for their frames.</summary>
    Fragments = 2,

    /// <summary>Feeds, calendar, tables and the catalogue as JSON.</summary>
    Data = 4,

    /// <summary>Everything.</summary>
    All = Site | Fragments | Data,
}

namespace Ilo.Domain.AspNetCore;

/// <summary>A step of an export, in the order in which they are done.</summary>
public enum IloExportStep
{
    /// <summary>The pages of the folder are read.</summary>
    Reading,

    /// <summary>What they hold is joined; the count is of records.</summary>
    Joining,

    /// <summary>The files of the site are written.</summary>
    Writing,
}

namespace Ilo.Domain.Recognition.Rules;

/// <summary>What rules state. A rule's line begins with the name, in small letters.</summary>
[Flags]
internal enum Statement : ushort
{
    Nothing = 0,
    Donor = 1,
    Partner = 2,
    Project = 4,

    /// <summary>What became of an event or a project.</summary>
    Postponed = 8,
    Cancelled = 16,
    Rescheduled = 32,
    Closed = 64,
    Active = 128,
    Planned = 256,

    /// <summary>Gives a name by which a project may be meant that is known; and one that may be a new project's, too.</summary>
    Meant = 512,
    Named = 1024,
}

namespace Ilo.Domain.Words;

/// <summary>What a word beside a title states of the thing that it names.</summary>
internal enum StatedState : byte
{
    None,
    Postponed,
    Cancelled,
    Closed,
    Active,
    Planned,

    /// <summary>Moved to another time, which is known.</summary>
    Rescheduled,
}

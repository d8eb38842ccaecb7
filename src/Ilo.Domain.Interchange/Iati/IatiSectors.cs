namespace Ilo.Domain.Interchange.Iati;

/// <summary>Which sectors an activity gets: the purpose codes of its themes.</summary>
public enum IatiSectors
{
    /// <summary>One, where the themes have one code; several need percentages, which no page states.</summary>
    SingleOnly,

    /// <summary>All, in equal shares of two decimals that add up to 100; the report says so of each activity.</summary>
    EqualShares,
}

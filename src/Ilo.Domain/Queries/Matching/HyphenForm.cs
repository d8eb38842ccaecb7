namespace Ilo.Domain.Queries.Matching;

/// <summary>What becomes of a hyphen between two letters where texts are folded.</summary>
internal enum HyphenForm
{
    /// <summary>It parts two words.</summary>
    Parts,

    /// <summary>It is left out, and one word stands.</summary>
    Joins,

    /// <summary>It stays.</summary>
    Stays,
}

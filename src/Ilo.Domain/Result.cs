namespace Ilo.Domain;

/// <summary>What the library gives back besides records: facts about them, answers, findings, differences.</summary>
/// <remarks>
/// Immutable, and equal to another of its type when everything that it holds is equal, lists in order. There is no order. Readings, catalogues and
/// queries alone make them.
/// </remarks>
public abstract class Result
{
    private protected Result()
    {
    }

    // What it holds, as a tuple of its properties.
    private protected abstract object Content { get; }

    /// <summary>Returns whether two are of one type and hold the same.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Result? left, Result? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Returns whether two differ in type or in what they hold.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Result? left, Result? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) =>
        ReferenceEquals(this, obj) || (obj is Result other && other.GetType() == GetType() && Content.Equals(other.Content));

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Content.GetHashCode();
}

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A finding and what it found.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Alone">What it found, as a list of it alone: most records state one thing of a kind, and thousands the same.</param>
internal readonly record struct StatedValue<T>(CatalogueFinding Finding, ValueList<T> Alone)
{
    internal T Value => Alone[0];
}

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>A finding and what it found.</summary>
internal sealed record Found<T>(CatalogueFinding Finding, T Value);

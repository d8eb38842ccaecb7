namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A finding and what it found.</summary>
internal sealed record StatedValue<T>(CatalogueFinding Finding, T Value);

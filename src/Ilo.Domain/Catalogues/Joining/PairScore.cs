namespace Ilo.Domain.Catalogues.Joining;

/// <summary>How well two records match.</summary>
/// <param name="Score">The sum of the points, rounded to three decimals.</param>
/// <param name="CanMerge">Whether nothing forbids to take them for one.</param>
/// <param name="IsDated">Whether both have dates, or neither has.</param>
internal readonly record struct PairScore(double Score, bool CanMerge, bool IsDated);

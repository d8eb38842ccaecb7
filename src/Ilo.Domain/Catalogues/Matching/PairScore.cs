namespace Ilo.Domain.Catalogues.Matching;

/// <summary>How well two records match.</summary>
/// <param name="Score">The sum of the points, rounded to three decimals.</param>
/// <param name="CanMerge">Whether nothing forbids to take them for one.</param>
/// <param name="Contradicts">Whether something says that they are two, and not only that too little says that they are one.</param>
/// <param name="IsTranslation">Whether they are in two languages, and what no language changes says that they are one.</param>
/// <param name="IsDated">Whether both have dates, or neither has.</param>
internal readonly record struct PairScore(double Score, bool CanMerge, bool Contradicts, bool IsTranslation, bool IsDated);

namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows how many records there are a year, a donor, a theme or a target: a drawing (SVG), and beside it a table with the same numbers.
/// Nothing where there is nothing to count.</summary>
public sealed partial class IloChart;

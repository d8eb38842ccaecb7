namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows by what a list can be narrowed, each value with the number of records that it leaves, and links to what is then found.</summary>
public sealed partial class IloFacets;

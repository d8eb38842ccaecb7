namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows projects as bars on an axis of years, the one that began first first, coloured by status or donor, with a legend and today's line; those
/// without dates stand in a list below.</summary>
public sealed partial class IloTimeline;

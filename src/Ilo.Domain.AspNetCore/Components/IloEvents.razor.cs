namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Lists events: those that the query finds, the latest first where the query gives no order, the next first where only those are shown that
/// are not over.</summary>
public sealed partial class IloEvents;

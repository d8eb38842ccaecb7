namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Lists projects: those that the query finds, the one that ends last first where the query gives no order.</summary>
public sealed partial class IloProjects;

namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Lists articles: those that the query finds, the latest first where the query gives no order.</summary>
public sealed partial class IloArticles;

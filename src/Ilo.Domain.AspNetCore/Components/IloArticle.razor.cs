namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows one article: its day, who wrote it, its text, what it is about and the quotations that this rests on.</summary>
public sealed partial class IloArticle;

namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows one project: its interval, status, donors and partners, its text, what it is about and the quotations that this rests on.</summary>
public sealed partial class IloProject;

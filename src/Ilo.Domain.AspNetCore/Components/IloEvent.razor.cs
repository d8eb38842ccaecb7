namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows one event: its days, place and organizer, its text, what it is about and the quotations that this rests on.</summary>
public sealed partial class IloEvent;

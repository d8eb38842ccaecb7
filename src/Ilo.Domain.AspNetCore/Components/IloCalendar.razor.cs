namespace Ilo.Domain.AspNetCore.Components;

/// <summary>Shows a month of events as a calendar; on narrow screens as a list of days. An event of several days stands there once, as a bar.</summary>
public sealed partial class IloCalendar;

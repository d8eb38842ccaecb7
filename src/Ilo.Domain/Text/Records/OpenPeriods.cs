using Ilo.Domain.Dates;

namespace Ilo.Domain.Text.Records;

/// <summary>Whether the period at the start of a project's text has no end yet: <c>May 2019 - ongoing</c>, <c>1 May 2019 to date</c>.</summary>
internal static class OpenPeriods
{
    internal static bool GoesOn(string? summary) => summary is not null && DatePeriod.BeginsGoingOn(summary);
}

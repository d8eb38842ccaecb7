using NodaTime;

namespace Ilo.Domain.Interchange.Iati.Reading;

/// <summary>The four dates of an activity; the first of each type stands.</summary>
internal sealed record ActivityDates(LocalDate? PlannedStart, LocalDate? ActualStart, LocalDate? PlannedEnd, LocalDate? ActualEnd)
{
    internal LocalDate? Start => ActualStart ?? PlannedStart;

    internal LocalDate? End => ActualEnd ?? PlannedEnd;
}

using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>A date line and what stands behind the date on it.</summary>
internal struct DateHead
{
    internal DateLine Line;
    internal Slice Date;
    internal Slice Time;
    internal Slice Place;
    internal Slice BudgetText;
    internal Slice Code;
    internal Money? Budget;

    internal readonly bool IsDated => Line.Status == DateLineStatus.Dates;
}

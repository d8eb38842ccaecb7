using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Fields;

/// <summary>A date line and what stands behind the date on it.</summary>
internal struct DateHead
{
    internal DateLine Line;
    internal Slice Date;
    internal Slice Time;
    internal Slice Place;
    internal Slice BudgetText;
    internal Slice Code;
    internal Slice Byline;

    /// <summary>What stands behind the date and states something that no other property holds; it belongs to the summary.</summary>
    internal Slice Remark;
    internal Money? Budget;

    /// <summary>Whether a budget is printed that is no single sum.</summary>
    internal bool IsBudgetUnread;

    /// <summary>Adds words to the remark; what stands between two of them becomes part of it.</summary>
    internal void AddRemark(Slice words) =>
        Remark = Remark.IsEmpty ? words : new(Math.Min(Remark.Start, words.Start), Math.Max(Remark.End, words.End));

    internal readonly bool IsDated => Line.Status == DateLineStatus.Dates;
}

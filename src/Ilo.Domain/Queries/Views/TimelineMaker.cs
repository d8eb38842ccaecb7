using NodaTime;

namespace Ilo.Domain.Queries.Views;

/// <summary>Lays records out in lanes: each in the lowest lane that is free on its first day, which needs the fewest lanes.</summary>
internal static class TimelineMaker
{
    internal static Timeline<TRecord> Of<TRecord>(IEnumerable<TRecord> records)
        where TRecord : class, IRecord
    {
        List<TRecord> undated = [];
        List<TRecord> dated = [];
        foreach (TRecord record in records)
        {
            (record.Days is null ? undated : dated).Add(record);
        }

        List<TimelineBar<TRecord>> bars = [];
        PriorityQueue<int, LocalDate> busy = new();
        PriorityQueue<int, int> free = new();
        int lanes = 0;
        foreach (TRecord record in dated.OrderBy(RecordOrder.Start, RecordOrder.End))
        {
            DateInterval own = record.Days!;
            DateInterval days = new(DayArithmetic.Iso(own.Start), DayArithmetic.Iso(own.End));
            while (busy.TryPeek(out int ended, out LocalDate end) && end < days.Start)
            {
                busy.Dequeue();
                free.Enqueue(ended, ended);
            }

            int lane = free.Count > 0 ? free.Dequeue() : lanes++;
            busy.Enqueue(lane, days.End);
            bars.Add(new(record, days, lane));
        }

        return new()
        {
            Bars = bars.ToValueList(),
            LaneCount = lanes,
            Days = bars.Count == 0 ? null : new(bars[0].Days.Start, bars.Max(bar => bar.Days.End)),
            Undated = undated.ToValueList(),
        };
    }
}

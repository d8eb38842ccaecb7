using Ilo.Domain.Json.Contracts;
using NodaTime;

namespace Ilo.Domain.Json.Tables;

/// <summary>What queries answer with, kind by kind.</summary>
internal static class ViewJson
{
    internal static ObjectContract<ResultPage<TRecord>> Page<TRecord>(string kind) => new(
        $"{kind}Page",
        (ref arguments) => new(arguments.List<TRecord>(), arguments.Next<int>(), arguments.Next<int>(), arguments.Next<int>()),
        Rows<ResultPage<TRecord>>.List("Items", page => page.Items),
        Rows<ResultPage<TRecord>>.Required("Total", page => page.Total, Numbers.AtLeast(0)),
        Rows<ResultPage<TRecord>>.Required("Number", page => page.Number, Numbers.AtLeast(1)),
        Rows<ResultPage<TRecord>>.Required("Size", page => page.Size, Numbers.AtLeast(1)),
        Rows<ResultPage<TRecord>>.Computed("PageCount", page => page.PageCount));

    internal static ObjectContract<Timeline<TRecord>> Timeline<TRecord>(string kind)
        where TRecord : class, IRecord => new(
        $"{kind}Timeline",
        (ref arguments) => new()
        {
            Bars = arguments.List<TimelineBar<TRecord>>(),
            LaneCount = arguments.Next<int>(),
            Days = arguments.Next<DateInterval>(),
            Undated = arguments.List<TRecord>(),
        },
        Rows<Timeline<TRecord>>.List("Bars", timeline => timeline.Bars),
        Rows<Timeline<TRecord>>.Required("LaneCount", timeline => timeline.LaneCount, Numbers.AtLeast(0)),
        Rows<Timeline<TRecord>>.Optional("Days", timeline => timeline.Days),
        Rows<Timeline<TRecord>>.List("Undated", timeline => timeline.Undated));

    internal static ObjectContract<TimelineBar<TRecord>> Bar<TRecord>(string kind)
        where TRecord : class, IRecord => new(
        $"{kind}TimelineBar",
        (ref arguments) => new(arguments.Next<TRecord>(), arguments.Next<DateInterval>(), arguments.Next<int>()),
        Rows<TimelineBar<TRecord>>.Required("Record", bar => bar.Record),
        Rows<TimelineBar<TRecord>>.Required("Days", bar => bar.Days),
        Rows<TimelineBar<TRecord>>.Required("Lane", bar => bar.Lane, Numbers.AtLeast(0)));

    internal static ObjectContract<Tally<TKey>> Tally<TKey>(string kind) => new(
        $"{kind}Tally",
        (ref arguments) => new(arguments.Next<TKey>(), arguments.Next<long>()),
        Rows<Tally<TKey>>.Required("Key", tally => tally.Key),
        Rows<Tally<TKey>>.Required("Count", tally => tally.Count));
}

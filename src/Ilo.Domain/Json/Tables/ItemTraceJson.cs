using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using NodaTime;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.ItemTrace>;

namespace Ilo.Domain.Json.Tables;

internal static class ItemTraceJson
{
    internal static ObjectContract<ItemTrace> Contract { get; } = new(
        "itemTrace",
        (ref arguments) => new()
        {
            SourceName = arguments.Text()!,
            Entry = arguments.Next<int>(),
            Start = arguments.Next<int>(),
            Title = arguments.Text()!,
            Dates = arguments.Next<DateInterval>(),
            Code = arguments.Text(),
            Content = arguments.Text()!,
            Words = arguments.Text()!,
            IsPutOff = arguments.Next<bool>(),
        },
        RequiredText(nameof(ItemTrace.SourceName), trace => trace.SourceName, Texts.Any),
        Required(nameof(ItemTrace.Entry), trace => trace.Entry, Numbers.AtLeast(-1)),
        Required(nameof(ItemTrace.Start), trace => trace.Start, Numbers.AtLeast(0)),
        RequiredText(nameof(ItemTrace.Title), trace => trace.Title),
        Optional(nameof(ItemTrace.Dates), trace => trace.Dates),
        OptionalText(nameof(ItemTrace.Code), trace => trace.Code, Texts.AnyOrNull),
        RequiredText(nameof(ItemTrace.Content), trace => trace.Content, Texts.Key),
        RequiredText(nameof(ItemTrace.Words), trace => trace.Words, Texts.Any),
        NotDefault(nameof(ItemTrace.IsPutOff), trace => trace.IsPutOff));
}

using System.Text.Json;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.PageRecord>;

namespace Ilo.Domain.Json.Tables;

internal static class PageRecordJson
{
    internal static ObjectContract<PageRecord> Contract { get; } = new(
        "pageRecord",
        (ref arguments) => OfOne(new(arguments.Next<SourceReference>(), arguments.Next<int>())
        {
            Project = arguments.Next<Project>(),
            Event = arguments.Next<Event>(),
            Article = arguments.Next<Article>(),
            Office = arguments.Next<Office>(),
        }),
        Required(nameof(PageRecord.Source), record => record.Source),
        Required(nameof(PageRecord.Entry), record => record.Entry, Numbers.AtLeast(-1)),
        Optional(nameof(PageRecord.Project), record => record.Project),
        Optional(nameof(PageRecord.Event), record => record.Event),
        Optional(nameof(PageRecord.Article), record => record.Article),
        Optional(nameof(PageRecord.Office), record => record.Office))
    {
        ExactlyOneOf = [nameof(PageRecord.Project), nameof(PageRecord.Event), nameof(PageRecord.Article), nameof(PageRecord.Office)],
    };

    private static PageRecord OfOne(PageRecord record)
    {
        object?[] all = [record.Project, record.Event, record.Article, record.Office];
        int records = all.Count(one => one is not null);
        return records == 1 ? record : throw new JsonException($"Expected exactly one of project, event, article and office; found {records}.");
    }
}

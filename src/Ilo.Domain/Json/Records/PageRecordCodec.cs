using System.Text.Json;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json.Records;

internal sealed class PageRecordCodec : RecordCodec<PageRecord, PageRecordCodec.Draft>
{
    private PageRecordCodec()
        : base("pageRecord", [
            Required(nameof(PageRecord.Source), SourceReferenceCodec.Instance, record => record.Source, (ref draft, value) => draft.Source = value),
            Required(nameof(PageRecord.Entry), new Int32Codec(-1), record => record.Entry, (ref draft, value) => draft.Entry = value),
            Optional(nameof(PageRecord.Project), ProjectCodec.Instance, record => record.Project, (ref draft, value) => draft.Project = value),
            Optional(nameof(PageRecord.Event), EventCodec.Instance, record => record.Event, (ref draft, value) => draft.Event = value),
            Optional(nameof(PageRecord.Article), ArticleCodec.Instance, record => record.Article, (ref draft, value) => draft.Article = value),
            Optional(nameof(PageRecord.Office), OfficeCodec.Instance, record => record.Office, (ref draft, value) => draft.Office = value),
        ])
    {
    }

    internal static PageRecordCodec Instance { get; } = new();

    public override IReadOnlyList<string> ExactlyOneOf =>
        [nameof(PageRecord.Project), nameof(PageRecord.Event), nameof(PageRecord.Article), nameof(PageRecord.Office)];

    protected override PageRecord Build(in Draft draft)
    {
        int records = (draft.Project is null ? 0 : 1) + (draft.Event is null ? 0 : 1) + (draft.Article is null ? 0 : 1) + (draft.Office is null ? 0 : 1);
        return records == 1
            ? new(draft.Source, draft.Entry) { Project = draft.Project, Event = draft.Event, Article = draft.Article, Office = draft.Office }
            : throw new JsonException($"Expected exactly one of project, event, article and office; found {records}.");
    }

    internal struct Draft
    {
        internal SourceReference Source;
        internal int Entry;
        internal Project? Project;
        internal Event? Event;
        internal Article? Article;
        internal Office? Office;
    }
}

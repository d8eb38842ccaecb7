using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Codecs;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json.Records;

/// <summary>The document of a page: the version of its form, and all that a reading holds.</summary>
internal sealed class PageReadingCodec : RecordCodec<PageReading, PageReadingCodec.Draft>
{
    private PageReadingCodec()
        : base("pageReading", [
            Required("SchemaVersion", SchemaVersionCodec.Instance, _ => IloJson.SchemaVersion, (ref _, _) => { }),
            Required(nameof(PageReading.SourceName), TextCodec.AnyString, reading => reading.SourceName, (ref draft, value) => draft.SourceName = value),
            Optional(nameof(PageReading.Address), AddressCodec.Instance, reading => reading.Address, (ref draft, value) => draft.Address = value),
            Required(nameof(PageReading.Page), PageCodec.Instance, reading => reading.Page, (ref draft, value) => draft.Page = value),
            List(nameof(PageReading.Records), PageRecordCodec.Instance, reading => reading.Records, (ref draft, value) => draft.Records = value),
            List(nameof(PageReading.Diagnostics), DiagnosticCodec.Instance, reading => reading.Diagnostics, (ref draft, value) => draft.Diagnostics = value),
        ])
    {
    }

    internal static PageReadingCodec Instance { get; } = new();

    protected override PageReading Build(in Draft draft) => new()
    {
        SourceName = draft.SourceName!,
        Address = draft.Address,
        Page = draft.Page!,
        Records = draft.Records,
        Diagnostics = draft.Diagnostics,
    };

    internal struct Draft
    {
        internal string? SourceName;
        internal Uri? Address;
        internal Page? Page;
        internal ValueList<PageRecord> Records;
        internal ValueList<Diagnostic> Diagnostics;
    }
}

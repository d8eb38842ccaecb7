using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.PageReading>;

namespace Ilo.Domain.Json.Tables;

/// <summary>The document of a page: the version of its form, and all that a reading holds.</summary>
internal static class PageReadingJson
{
    internal static ObjectContract<PageReading> Contract { get; } = new(
        "pageReading",
        (ref arguments) => Of(
            arguments.Next<int>(),
            arguments.Text()!,
            arguments.Next<Uri>(),
            arguments.Next<Page>(),
            arguments.List<PageRecord>(),
            arguments.List<Diagnostic>()),
        Required("SchemaVersion", _ => IloJson.SchemaVersion, Documents.Version),
        RequiredText(nameof(PageReading.SourceName), reading => reading.SourceName, Texts.Any),
        Optional(nameof(PageReading.Address), reading => reading.Address, AddressConverter.Contract),
        Required(nameof(PageReading.Page), reading => reading.Page),
        List(nameof(PageReading.Records), reading => reading.Records),
        List(nameof(PageReading.Diagnostics), reading => reading.Diagnostics));

    private static PageReading Of(
        int version, string sourceName, Uri? address, Page page, ValueList<PageRecord> records, ValueList<Diagnostic> diagnostics)
    {
        _ = version;
        return new() { SourceName = sourceName, Address = address, Page = page, Records = records, Diagnostics = diagnostics };
    }
}

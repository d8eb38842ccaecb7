using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.PageFile>;

namespace Ilo.Domain.Json.Tables;

/// <summary>A file with its reading; of an error the message alone, which comes back as that of an <see cref="IOException"/>.</summary>
internal static class PageFileJson
{
    internal static ObjectContract<PageFile> Contract { get; } = new(
        "pageFile",
        (ref arguments) => new(
            arguments.Text()!, arguments.Next<PageReading>(), arguments.Text() is { } message ? new IOException(message) : null),
        RequiredText(nameof(PageFile.Path), file => file.Path, Texts.Any),
        Optional(nameof(PageFile.Reading), file => file.Reading),
        OptionalText(nameof(PageFile.Error), file => file.Error?.Message, Texts.AnyOrNull));
}

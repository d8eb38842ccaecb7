using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.PageWriterOptions>;

namespace Ilo.Domain.Json.Tables;

internal static class PageWriterOptionsJson
{
    internal static ObjectContract<PageWriterOptions> Contract { get; } = new(
        "pageWriterOptions",
        (ref arguments) => new()
        {
            Style = arguments.Next<PageStyle>(),
        },
        Required(nameof(PageWriterOptions.Style), options => options.Style));
}

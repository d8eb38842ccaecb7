using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Section>;

namespace Ilo.Domain.Json.Tables;

internal static class SectionJson
{
    internal static ObjectContract<Section> Contract { get; } = new(
        "section",
        (ref arguments) => new()
        {
            Heading = arguments.Text(),
            Paragraphs = arguments.List<Paragraph>(),
        },
        OptionalText(nameof(Section.Heading), section => section.Heading),
        List(nameof(Section.Paragraphs), section => section.Paragraphs));
}

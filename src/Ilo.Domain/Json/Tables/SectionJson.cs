using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Shapes;

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
        ShapeRows.Of(SectionShape.Table));
}

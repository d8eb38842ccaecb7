using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Paragraph>;

namespace Ilo.Domain.Json.Tables;

internal static class ParagraphJson
{
    internal static ObjectContract<Paragraph> Contract { get; } = new(
        "paragraph",
        (ref arguments) => new()
        {
            Text = arguments.Text()!,
            Depth = arguments.Next<int>(),
            Number = arguments.Optional<int>(),
        },
        RequiredText(nameof(Paragraph.Text), paragraph => paragraph.Text),
        NotDefault(nameof(Paragraph.Depth), paragraph => paragraph.Depth),
        Optional(nameof(Paragraph.Number), paragraph => paragraph.Number));
}

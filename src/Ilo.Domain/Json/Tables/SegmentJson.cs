using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.Segment>;

namespace Ilo.Domain.Json.Tables;

internal static class SegmentJson
{
    internal static ObjectContract<Segment> Contract { get; } = new(
        "segment",
        (ref arguments) => new(arguments.Next<TextSpan>(), arguments.Next<SegmentRole>(), arguments.Next<int>()),
        Required(nameof(Segment.Span), segment => segment.Span),
        Required(nameof(Segment.Role), segment => segment.Role),
        Required(nameof(Segment.Entry), segment => segment.Entry, Numbers.AtLeast(-1)));
}

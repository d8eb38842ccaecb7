using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Diagnostics.TextSpan>;

namespace Ilo.Domain.Json.Tables;

internal static class TextSpanJson
{
    internal static ObjectContract<TextSpan> Contract { get; } = new(
        "textSpan",
        (ref arguments) => new(arguments.Next<int>(), arguments.Next<int>()),
        Required(nameof(TextSpan.Start), span => span.Start, Numbers.AtLeast(0)),
        Required(nameof(TextSpan.Length), span => span.Length, Numbers.AtLeast(0)));
}

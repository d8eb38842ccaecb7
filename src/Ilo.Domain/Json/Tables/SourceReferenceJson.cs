using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Diagnostics.SourceReference>;

namespace Ilo.Domain.Json.Tables;

internal static class SourceReferenceJson
{
    internal static ObjectContract<SourceReference> Contract { get; } = new(
        "sourceReference",
        (ref arguments) => new(arguments.Text()!, arguments.Next<TextSpan>(), arguments.Next<int>(), arguments.Next<int>())
        {
            Address = arguments.Next<Uri>(),
            Link = arguments.Next<Uri>(),
        },
        RequiredText(nameof(SourceReference.SourceName), source => source.SourceName, Texts.Any),
        Required(nameof(SourceReference.Span), source => source.Span),
        Required(nameof(SourceReference.Line), source => source.Line, Numbers.AtLeast(0)),
        Required(nameof(SourceReference.Column), source => source.Column, Numbers.AtLeast(0)),
        Optional(nameof(SourceReference.Address), source => source.Address, AddressConverter.Contract),
        Optional(nameof(SourceReference.Link), source => source.Link, AddressConverter.Contract));
}

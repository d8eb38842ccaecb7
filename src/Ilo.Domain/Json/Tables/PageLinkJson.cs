using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Text;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Text.PageLink>;

namespace Ilo.Domain.Json.Tables;

internal static class PageLinkJson
{
    internal static ObjectContract<PageLink> Contract { get; } = new(
        "pageLink",
        (ref arguments) => new(arguments.Next<TextSpan>(), arguments.Next<Uri>()),
        Required(nameof(PageLink.Span), link => link.Span),
        Required(nameof(PageLink.Address), link => link.Address, AddressConverter.Contract));
}

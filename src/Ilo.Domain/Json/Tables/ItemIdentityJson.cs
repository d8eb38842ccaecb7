using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.ItemIdentity>;

namespace Ilo.Domain.Json.Tables;

internal static class ItemIdentityJson
{
    internal static ObjectContract<ItemIdentity> Contract { get; } = new(
        "itemIdentity",
        (ref arguments) => new(arguments.Text()!)
        {
            IsRetired = arguments.Next<bool>(),
            JoinedTo = arguments.Text(),
            Traces = arguments.List<ItemTrace>(),
        },
        RequiredText(nameof(ItemIdentity.Identifier), identity => identity.Identifier, Texts.Key),
        Required(nameof(ItemIdentity.IsRetired), identity => identity.IsRetired),
        OptionalText(nameof(ItemIdentity.JoinedTo), identity => identity.JoinedTo, Texts.KeyOrNull),
        List(nameof(ItemIdentity.Traces), identity => identity.Traces));
}

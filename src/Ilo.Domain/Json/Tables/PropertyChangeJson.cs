using Ilo.Domain.Catalogues;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.PropertyChange>;

namespace Ilo.Domain.Json.Tables;

internal static class PropertyChangeJson
{
    internal static ObjectContract<PropertyChange> Contract { get; } = new(
        "propertyChange",
        (ref arguments) => new(arguments.Text()!, arguments.Text(), arguments.Text()),
        RequiredText(nameof(PropertyChange.Property), change => change.Property, Texts.Any),
        OptionalText(nameof(PropertyChange.Older), change => change.Older, Texts.AnyOrNull),
        OptionalText(nameof(PropertyChange.Newer), change => change.Newer, Texts.AnyOrNull));
}

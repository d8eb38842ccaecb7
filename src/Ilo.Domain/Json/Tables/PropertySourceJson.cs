using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Catalogues.PropertySource>;

namespace Ilo.Domain.Json.Tables;

internal static class PropertySourceJson
{
    internal static ObjectContract<PropertySource> Contract { get; } = new(
        "propertySource",
        (ref arguments) => new(arguments.Text()!, arguments.Next<SourceReference>()),
        RequiredText(nameof(PropertySource.Property), source => source.Property),
        Required(nameof(PropertySource.Source), source => source.Source));
}

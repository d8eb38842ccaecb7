using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Shapes;

namespace Ilo.Domain.Json.Tables;

internal static class ThemeJson
{
    internal static ObjectContract<Theme> Contract { get; } = new(
        "theme",
        (ref arguments) => new()
        {
            Id = arguments.Next<Id<Theme>>(),
            Name = arguments.Text()!,
            FrenchName = arguments.Text(),
            SpanishName = arguments.Text(),
            Parent = arguments.Optional<Id<Theme>>(),
            DacPurposeCode = arguments.Text(),
            SdgTargets = arguments.List<string>(),
        },
        ShapeRows.Of(ThemeShape.Table));
}

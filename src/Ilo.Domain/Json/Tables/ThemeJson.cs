using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Theme>;

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
        Required(nameof(Theme.Id), theme => theme.Id),
        RequiredText(nameof(Theme.Name), theme => theme.Name),
        OptionalText(nameof(Theme.FrenchName), theme => theme.FrenchName),
        OptionalText(nameof(Theme.SpanishName), theme => theme.SpanishName),
        Optional(nameof(Theme.Parent), theme => theme.Parent),
        OptionalText(nameof(Theme.DacPurposeCode), theme => theme.DacPurposeCode),
        List(nameof(Theme.SdgTargets), theme => theme.SdgTargets));
}

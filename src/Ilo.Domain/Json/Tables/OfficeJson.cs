using Ilo.Domain.Json.Contracts;

namespace Ilo.Domain.Json.Tables;

internal static class OfficeJson
{
    internal static ObjectContract<Office> Contract { get; } = new(
        "office",
        (ref arguments) => new()
        {
            Name = arguments.Text()!,
            Acronym = arguments.Text(),
            Introduction = arguments.Text(),
            Language = arguments.Optional<LanguageCode>(),
        },
        ShapeRows.Of(OfficeShape.Table, Rows<Office>.Computed(nameof(Office.Id), record => record.Id)));
}

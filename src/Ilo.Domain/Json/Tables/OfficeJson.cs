using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Office>;

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
        Computed(nameof(Office.Id), office => office.Id),
        RequiredText(nameof(Office.Name), office => office.Name),
        OptionalText(nameof(Office.Acronym), office => office.Acronym),
        OptionalText(nameof(Office.Introduction), office => office.Introduction),
        Optional(nameof(Office.Language), office => office.Language));
}

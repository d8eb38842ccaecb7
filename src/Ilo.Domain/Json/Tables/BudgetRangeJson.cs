using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.BudgetRange>;

namespace Ilo.Domain.Json.Tables;

internal static class BudgetRangeJson
{
    internal static ObjectContract<BudgetRange> Contract { get; } = new(
        "budgetRange",
        (ref arguments) => new(arguments.Next<CurrencyCode>(), arguments.Optional<decimal>(), arguments.Optional<decimal>()),
        Required(nameof(BudgetRange.Currency), range => range.Currency),
        Optional(nameof(BudgetRange.Least), range => range.Least),
        Optional(nameof(BudgetRange.Most), range => range.Most));
}

using Ilo.Domain.Json.Contracts;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Money>;

namespace Ilo.Domain.Json.Tables;

internal static class MoneyJson
{
    internal static ObjectContract<Money> Contract { get; } = new(
        "money",
        (ref arguments) => new(arguments.Next<decimal>(), arguments.Next<CurrencyCode>()),
        Required(nameof(Money.Amount), money => money.Amount),
        NotDefault(nameof(Money.Currency), money => money.Currency));
}

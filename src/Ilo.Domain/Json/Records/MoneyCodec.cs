using Ilo.Domain.Json.Codecs;

namespace Ilo.Domain.Json.Records;

internal sealed class MoneyCodec : RecordCodec<Money, MoneyCodec.Draft>
{
    private MoneyCodec()
        : base("money", [
            Required(nameof(Money.Amount), DecimalCodec.Instance, money => money.Amount, (ref draft, value) => draft.Amount = value),
            Optional(nameof(Money.Currency), Scalars.Currency, money => money.Currency, (ref draft, value) => draft.Currency = value),
        ])
    {
    }

    internal static MoneyCodec Instance { get; } = new();

    protected override Money Build(in Draft draft) => new(draft.Amount, draft.Currency);

    internal struct Draft
    {
        internal decimal Amount;
        internal CurrencyCode Currency;
    }
}

using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Settles the currency of budgets whose sign several currencies share (<c>FCFA</c>, <c>Rs</c>) by the countries that the page names.</summary>
internal static class SharedBudgets
{
    internal static Page Settle(Page page, ReadOnlySpan<char> text)
    {
        Dictionary<CurrencyCode, CurrencyCode> meant = [];
        if (SharedCurrencies.Is(page.Budget?.Currency))
        {
            page = page with { Budget = Settled(page.Budget!.Value, text, meant) };
        }

        Entry[]? settled = null;
        for (int i = 0; i < page.Entries.Count; i++)
        {
            if (page.Entries[i].Budget is { } budget && SharedCurrencies.Is(budget.Currency))
            {
                settled ??= [.. page.Entries];
                settled[i] = settled[i] with { Budget = Settled(budget, text, meant) };
            }
        }

        return settled is null ? page : page with { Entries = new(settled) };
    }

    // The page is searched once for a sign, however many sums have it.
    private static Money Settled(Money budget, ReadOnlySpan<char> text, Dictionary<CurrencyCode, CurrencyCode> meant)
    {
        if (!meant.TryGetValue(budget.Currency, out CurrencyCode currency))
        {
            currency = SharedCurrencies.Of(budget.Currency, text);
            meant.Add(budget.Currency, currency);
        }

        return new(budget.Amount, currency);
    }
}

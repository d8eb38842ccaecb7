using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// Settles the currency of budgets whose sign several currencies share (<c>FCFA</c>, <c>Rs</c>) by the only country of those that the entry names or, where it
/// names none, the page; reports where that leaves it open, or speaks for another currency than the usual one.
/// </summary>
internal static class SharedBudgets
{
    internal static Page Settle(Page page, ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree)
    {
        // The page is searched once, however many sums it has.
        CurrencyCode[]? ofPage = null;
        if (page.Budget is { } whole && SharedCurrencies.Is(whole.Currency))
        {
            ofPage = CurrencyCountries.NamedIn(text);
            page = page with { Budget = Settled(whole, text, notes, Field(text, tree), ofPage, ofPage) };
        }

        Entry[]? settled = null;
        for (int i = 0; i < page.Entries.Count; i++)
        {
            if (page.Entries[i].Budget is { } budget && SharedCurrencies.Is(budget.Currency))
            {
                settled ??= [.. page.Entries];
                ofPage ??= CurrencyCountries.NamedIn(text);
                ref readonly EntryDraft draft = ref tree.Entries[i];
                CurrencyCode[] own = page.Entries.Count == 1 ? ofPage : CurrencyCountries.NamedIn(Of(tree, in draft).In(text));
                settled[i] = settled[i] with { Budget = Settled(budget, text, notes, draft.Date.BudgetText, own, ofPage) };
            }
        }

        return settled is null ? page : page with { Entries = new(settled) };
    }

    private static Money Settled(
        Money budget, ReadOnlySpan<char> text, Notes notes, Slice at, ReadOnlySpan<CurrencyCode> own, ReadOnlySpan<CurrencyCode> ofPage)
    {
        CurrencyCode usual = SharedCurrencies.Usual(budget.Currency);
        CurrencyCode[] candidates = SharedCurrencies.Candidates(budget.Currency);
        CurrencyCode[] meant = Among(candidates, own);
        if (usual != default)
        {
            if (Array.Find(meant, code => code != usual) is var other && other != default)
            {
                notes.Report(DiagnosticDescriptors.CurrencyUsual, at, Quote.Of(at.In(text)), $"{usual} and not {other}");
            }

            return new(budget.Amount, usual);
        }

        meant = meant.Length == 0 ? Among(candidates, ofPage) : meant;
        if (meant.Length == 1)
        {
            return new(budget.Amount, meant[0]);
        }

        notes.Report(DiagnosticDescriptors.CurrencyOpen, at, Quote.Of(at.In(text)), string.Join(", ", meant.Length == 0 ? candidates : meant));
        return new(budget.Amount, default);
    }

    private static CurrencyCode[] Among(CurrencyCode[] candidates, ReadOnlySpan<CurrencyCode> named)
    {
        List<CurrencyCode> found = [];
        foreach (CurrencyCode code in candidates)
        {
            if (named.Contains(code))
            {
                found.Add(code);
            }
        }

        return [.. found];
    }

    // The field that gave the budget of the page.
    private static Slice Field(ReadOnlySpan<char> text, scoped in PageTree tree)
    {
        foreach (FieldDraft field in tree.Fields)
        {
            if (field.Kind == FieldKind.Budget && SumLine.Read(field.Value.In(text)).IsSum)
            {
                return field.Value;
            }
        }

        return default;
    }

    private static Slice Of(scoped in PageTree tree, in EntryDraft draft)
    {
        ReadOnlySpan<Part> parts = tree.Parts[draft.FirstPart..draft.EndPart];
        return parts.IsEmpty ? draft.Date.BudgetText : new(parts[0].Text.Start, parts[^1].Text.End);
    }
}

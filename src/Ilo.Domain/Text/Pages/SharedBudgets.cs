using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// Settles the currency of budgets whose sign several currencies share (<c>FCFA</c>, <c>Rs</c>) by the only country of those that the entry names or, where it
/// names none, the heading above it, then the page; reports where that leaves it open, or speaks for another currency than the usual one.
/// </summary>
internal static class SharedBudgets
{
    internal static Page Settle(Page page, ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree)
    {
        NamedCountries countries = new(text);
        if (page.Budget is { } whole && SharedCurrencies.Is(whole.Currency))
        {
            page = page with { Budget = Settled(whole, notes, Field(text, tree), ref countries) };
        }

        Entry[]? settled = null;
        for (int i = 0; i < page.Entries.Count; i++)
        {
            if (page.Entries[i].Budget is { } budget && SharedCurrencies.Is(budget.Currency))
            {
                settled ??= [.. page.Entries];
                ref readonly EntryDraft draft = ref tree.Entries[i];
                Slice own = page.Entries.Count == 1 ? default : Of(tree, in draft);
                settled[i] = settled[i] with { Budget = Settled(budget, notes, draft.Date.BudgetText, ref countries, own, draft.Group) };
            }
        }

        return settled is null ? page : page with { Entries = new(settled) };
    }

    // What stands by itself is meant by the page; an entry of a list by its own text, then by the heading above it. A sign with a usual meaning does not look
    // beyond these: the page of a list may name many countries.
    private static Money Settled(Money budget, Notes notes, Slice at, ref NamedCountries countries, Slice entry = default, Slice heading = default)
    {
        CurrencyCode usual = SharedCurrencies.Usual(budget.Currency);
        CurrencyCode[] candidates = SharedCurrencies.Candidates(budget.Currency);
        CurrencyCode[] meant = entry.IsEmpty ? [] : Among(candidates, countries.In(entry));
        meant = entry.IsEmpty || meant.Length > 0 ? meant : Among(candidates, countries.Under(heading));
        if (meant.Length == 0 && (entry.IsEmpty || usual == default))
        {
            meant = Among(candidates, countries.InPage());
        }

        if (usual != default)
        {
            if (meant.Length > 0 && !meant.Contains(usual))
            {
                notes.Report(DiagnosticDescriptors.CurrencyUsual, at, Quote.Of(at.In(countries.Text)), usual.ToString(), string.Join(", ", meant));
            }

            return new(budget.Amount, usual);
        }

        if (meant.Length == 1)
        {
            return new(budget.Amount, meant[0]);
        }

        string open = string.Join(", ", meant.Length == 0 ? candidates : meant);
        notes.Report(DiagnosticDescriptors.CurrencyOpen, at, Quote.Of(at.In(countries.Text)), open);
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

    // What is searched once, however many sums ask: the page, and the heading above many entries.
    private ref struct NamedCountries(ReadOnlySpan<char> text)
    {
        private CurrencyCode[]? _ofPage;
        private Slice _heading;
        private CurrencyCode[] _ofHeading = [];

        internal ReadOnlySpan<char> Text { get; } = text;

        internal CurrencyCode[] InPage() => _ofPage ??= CurrencyCountries.NamedIn(Text);

        internal readonly CurrencyCode[] In(Slice entry) => CurrencyCountries.NamedIn(entry.In(Text));

        internal CurrencyCode[] Under(Slice heading)
        {
            if (heading != _heading)
            {
                _heading = heading;
                _ofHeading = In(heading);
            }

            return _ofHeading;
        }
    }
}

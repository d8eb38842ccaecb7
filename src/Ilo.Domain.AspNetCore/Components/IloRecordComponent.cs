using Ilo.Domain.AspNetCore.Components.Parts;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components;

/// <summary>One record with all that is known of it.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public abstract class IloRecordComponent<TRecord> : IloComponent
    where TRecord : class, IRecord
{
    /// <summary>Gets or sets the item.</summary>
    [Parameter]
    [EditorRequired]
    public CatalogueItem<TRecord> Item { get; set; } = null!;

    /// <summary>Gets or sets whether the quotations that donors, partners and themes rest on are shown.</summary>
    [Parameter]
    public bool Evidence { get; set; } = true;

    /// <summary>Gets the record in the language of the interface, where a page states it in that language; else as the catalogue unites it.</summary>
    private protected TRecord Record { get; private set; } = null!;

    private protected RenderFragment? Partners => Names(Record.Partners.Select(partner => Markup.Name(partner.Name)));

    private protected RenderFragment? Themes =>
        Names(Record.Themes.Select(theme => Markup.Link(View.Addresses.Page($"themes/{theme.Id}"), Words.NameOf(theme))));

    private protected RenderFragment? Donors =>
        Names(Record.Donors.Select(donor => Markup.Link(View.Addresses.Page($"donors/{donor.Id}"), donor.Name)));

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        Record = Translations.TextOf(Item, LanguageNow);
    }

    private protected static RenderFragment? Text(string? text) => text is null ? null : Markup.Name(text, most: int.MaxValue);

    private protected static RenderFragment? Names(IEnumerable<RenderFragment> names)
    {
        RenderFragment[] all = [.. names];
        return all.Length == 0 ? null : Markup.Join(", ", all);
    }

    /// <summary>Returns a row of facts; nothing without a value.</summary>
    private protected static RenderFragment? Fact(string name, RenderFragment? value) => value is null ? null : builder =>
    {
        builder.OpenElement(0, "div");
        builder.OpenElement(1, "dt");
        builder.AddContent(2, name);
        builder.CloseElement();
        builder.OpenElement(3, "dd");
        builder.AddContent(4, value);
        builder.CloseElement();
        builder.CloseElement();
    };
}

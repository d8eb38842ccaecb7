using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Components.Parts;

/// <summary>One record in a list, a <c>li</c>.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public abstract class EntryComponent<TRecord> : IloComponent
    where TRecord : class, IRecord
{
    /// <summary>Gets or sets the item.</summary>
    [Parameter]
    [EditorRequired]
    public CatalogueItem<TRecord> Item { get; set; } = null!;

    private protected TRecord Record => Item.Record;

    private protected RenderFragment Title => Markup.Heading(
        HeadingLevel, Class("title"), Markup.Link(View.Addresses.Item(Item), Record.Title, Lang(Record.Language)));

    private protected RenderFragment? Summary => Record.Summary is not { } summary ? null : builder =>
    {
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", Class("summary"));
        builder.AddAttribute(2, "lang", Lang(Record.Language));
        builder.AddAttribute(3, "dir", "auto");
        builder.AddContent(4, Markup.Teaser(summary));
        builder.CloseElement();
    };
}

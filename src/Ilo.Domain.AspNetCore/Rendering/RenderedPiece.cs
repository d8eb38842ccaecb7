using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Ilo.Domain.AspNetCore.Rendering;

/// <summary>Renders a piece of a page alone.</summary>
internal sealed class RenderedPiece : ComponentBase
{
    /// <summary>Gets or sets the piece.</summary>
    [Parameter]
    [EditorRequired]
    public RenderFragment Content { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Content);
}

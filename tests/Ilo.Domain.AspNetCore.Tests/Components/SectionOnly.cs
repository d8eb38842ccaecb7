using Ilo.Domain.AspNetCore.Components.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Ilo.Domain.AspNetCore.Tests.Components;

/// <summary>The text of a section, without the record around it.</summary>
public sealed class SectionOnly : ComponentBase
{
    [Parameter]
    public Section Section { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, SectionText.Of(Section));
}

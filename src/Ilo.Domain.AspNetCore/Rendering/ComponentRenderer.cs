using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace Ilo.Domain.AspNetCore.Rendering;

/// <summary>Renders a component to HTML: for fragments, pages and exported files alike.</summary>
internal static class ComponentRenderer
{
    /// <summary>Renders a component with the services of a scope; the scope's <see cref="IloView"/> says what is shown.</summary>
    internal static async Task<string> RenderAsync(Type component, IServiceProvider scope, IDictionary<string, object?> parameters)
    {
        await using HtmlRenderer renderer = new(scope, scope.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            HtmlRootComponent root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        });
    }

    /// <summary>Renders a piece of a page at once: components of the package wait for nothing.</summary>
    internal static string RenderPiece(IServiceProvider scope, RenderFragment content)
    {
        using HtmlRenderer renderer = new(scope, scope.GetRequiredService<ILoggerFactory>());
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(RenderedPiece.Content)] = content });
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<RenderedPiece>(parameters)).ToHtmlString())
            .GetAwaiter().GetResult();
    }
}

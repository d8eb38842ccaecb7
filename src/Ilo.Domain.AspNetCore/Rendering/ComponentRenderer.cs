using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace Ilo.Domain.AspNetCore.Rendering;

/// <summary>Renders a component to HTML: for fragments, pages and exported files alike.</summary>
internal static class ComponentRenderer
{
    // Most pages are smaller.
    private const int UsualSize = 48 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Renders a component with the services of a scope, as UTF-8; the scope's <see cref="IloView"/> says what is shown.</summary>
    internal static async Task<byte[]> RenderAsync(Type component, IServiceProvider scope, IDictionary<string, object?> parameters)
    {
        await using HtmlRenderer renderer = new(scope, scope.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            HtmlRootComponent root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            using MemoryStream page = new(UsualSize);
            await using (StreamWriter writer = new(page, Utf8, leaveOpen: true))
            {
                root.WriteHtmlTo(writer);
            }

            return page.ToArray();
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

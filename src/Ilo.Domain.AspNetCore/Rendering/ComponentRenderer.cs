using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace Ilo.Domain.AspNetCore.Rendering;

/// <summary>Renders a component to HTML: for fragments, pages and exported files alike.</summary>
internal static class ComponentRenderer
{
    // Most pages are smaller.
    private const int UsualSize = 48 * 1024;

    private const int LargestSpare = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // What the last page was written into, for the next.
    private static MemoryStream? _spare;

    /// <summary>Renders a component with the services of a scope, as UTF-8; the scope's <see cref="IloView"/> says what is shown.</summary>
    internal static async Task<byte[]> RenderAsync(Type component, IServiceProvider scope, IDictionary<string, object?> parameters)
    {
        await using HtmlRenderer renderer = new(scope, scope.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            HtmlRootComponent root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            MemoryStream page = Interlocked.Exchange(ref _spare, null) ?? new(UsualSize);
            await using (StreamWriter writer = new(page, Utf8, leaveOpen: true))
            {
                root.WriteHtmlTo(writer);
            }

            byte[] html = page.ToArray();
            if (page.Capacity <= LargestSpare)
            {
                page.SetLength(0);
                Volatile.Write(ref _spare, page);
            }

            return html;
        });
    }
}

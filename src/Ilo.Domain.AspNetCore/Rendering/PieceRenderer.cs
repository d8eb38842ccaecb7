using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Ilo.Domain.AspNetCore.Rendering;

/// <summary>Renders pieces of pages one by one: with one renderer for all of a page, since making one takes as long as a piece does.</summary>
/// <remarks>A service of the scope. A piece that is rendered while another is, within it, gets a renderer of its own. Not safe for use by several threads at
/// once.</remarks>
internal sealed class PieceRenderer(IServiceProvider scope, ILoggerFactory log) : IDisposable
{
    // A renderer keeps what it has rendered; a scope may last for days.
    private const int MostPieces = 100;

    private HtmlRenderer? _renderer;
    private int _pieces;
    private bool _isBusy;

    /// <summary>Renders a piece at once: components of the package wait for nothing.</summary>
    internal string Render(RenderFragment content)
    {
        if (_isBusy)
        {
            using HtmlRenderer inner = new(scope, log);
            return Render(inner, content);
        }

        if (_pieces++ == MostPieces)
        {
            Dispose();
            (_renderer, _pieces) = (null, 0);
        }

        _isBusy = true;
        try
        {
            return Render(_renderer ??= new(scope, log), content);
        }
        finally
        {
            _isBusy = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _renderer?.Dispose();

    private static string Render(HtmlRenderer renderer, RenderFragment content)
    {
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(RenderedPiece.Content)] = content });
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<RenderedPiece>(parameters)).ToHtmlString())
            .GetAwaiter().GetResult();
    }
}

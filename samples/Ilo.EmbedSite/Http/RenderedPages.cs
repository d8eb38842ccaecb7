using Ilo.EmbedSite.Pages;
using Microsoft.Extensions.Caching.Memory;

namespace Ilo.EmbedSite.Http;

/// <summary>Keeps pages that were rendered: the same snapshot, day and address make the same page. What is least asked for goes first.</summary>
internal sealed class RenderedPages : IDisposable
{
    // In bytes. A visitor who asks for ever other queries fills no more than this.
    private const long Most = 32 * 1024 * 1024;
    private const int LargestKept = 256 * 1024;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Returns the page of a request, rendered or kept; null where there is none.</summary>
    internal RenderedPage? Get(SiteRequest request, string path, Func<PageContent?> render)
    {
        var key = (request.Snapshot.Version, request.Today, path, request.QueryString);
        if (_pages.TryGetValue(key, out RenderedPage? kept))
        {
            return kept;
        }

        if (render() is not { } page)
        {
            return null;
        }

        RenderedPage rendered = RenderedPage.Of(page, request);
        if (rendered.CanBeKept && rendered.Body.Length <= LargestKept)
        {
            int size = rendered.Body.Length + (2 * (path.Length + request.QueryString.Length));
            _pages.Set(key, rendered, new MemoryCacheEntryOptions { Size = size });
        }

        return rendered;
    }

    public void Dispose() => _pages.Dispose();
}

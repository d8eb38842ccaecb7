using System.Text;
using Ilo.EmbedSite.Pages;

namespace Ilo.EmbedSite.Http;

/// <summary>A page as it is sent.</summary>
/// <param name="Status">The status.</param>
/// <param name="CanBeKept">Whether browsers, and the site, may keep it: it is right as long as snapshot and day are the same.</param>
/// <param name="Body">The HTML in UTF-8.</param>
internal sealed record RenderedPage(int Status, bool CanBeKept, ReadOnlyMemory<byte> Body)
{
    internal static RenderedPage Of(PageContent page, SiteRequest request) =>
        new(page.Status, page is { CanBeKept: true, Status: StatusCodes.Status200OK }, Encoding.UTF8.GetBytes(Layout.Render(page, request)));
}

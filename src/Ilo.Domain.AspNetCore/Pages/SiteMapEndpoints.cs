using System.Xml.Linq;
using Ilo.Domain.AspNetCore.Answers;

namespace Ilo.Domain.AspNetCore.Pages;

/// <summary>Says to search engines which pages there are: <c>sitemap.xml</c> (sitemaps.org, 0.9) and <c>robots.txt</c> (RFC 9309).</summary>
internal static class SiteMapEndpoints
{
    // The protocol allows no more addresses in a file.
    private const int MostAddresses = 50_000;

    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    internal static void Map(IEndpointRouteBuilder group)
    {
        group.MapMethods("/sitemap.xml", Methods.Read, (HttpContext context, AnswerService answers, IloPaths paths) =>
            answers.ServeAsync(context, AnswerPolicy.Page, view =>
            {
                view.Addresses = paths.Absolute(context.Request);
                return Task.FromResult(new Answer(StatusCodes.Status200OK, "application/xml; charset=utf-8", SiteMap(view)));
            })).ExcludeFromDescription();
        group.MapMethods("/robots.txt", Methods.Read, (HttpContext context, AnswerService answers, IloPaths paths) =>
            answers.ServeAsync(context, AnswerPolicy.Page, view =>
            {
                byte[] text = Robots(paths.Absolute(context.Request));
                return Task.FromResult(new Answer(StatusCodes.Status200OK, "text/plain; charset=utf-8", text));
            })).ExcludeFromDescription();
    }

    /// <summary>Returns the map of a view that has absolute addresses.</summary>
    internal static byte[] SiteMap(IloView view) => Encoding.UTF8.GetBytes(
        new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(
            Namespace + "urlset",
            Addresses(view).Take(MostAddresses).Select(address => new XElement(Namespace + "url", new XElement(Namespace + "loc", address)))));

    /// <summary>Returns what robots are asked: queries multiply without end, and what they find is on the pages of the records.</summary>
    internal static byte[] Robots(IloAddresses absolute) => Encoding.UTF8.GetBytes(
        $"User-agent: *\nDisallow: /*?*embed=\nDisallow: /*/search\nDisallow: /search\nSitemap: {absolute.Root}sitemap.xml\n");

    private static IEnumerable<string> Addresses(IloView view) =>
        SitePages.All.Where(page => page is { Language: null, IsExported: true }).SelectMany(page => page switch
        {
            { Path: "" } => [view.Addresses.Home],
            { Keys: null } => [view.Addresses.Page(page.Path)],
            { Keys: { } keys } => keys(view).Select(key => page.AddressOf(key, view.Addresses)),
        });
}

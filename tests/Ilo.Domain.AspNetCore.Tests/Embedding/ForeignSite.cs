using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Somebody else's site, of another origin, with a style sheet like that of a WordPress theme: it has rules for elements and for common class
/// names.</summary>
internal sealed class ForeignSite : IAsyncDisposable
{
    private const string Css = """
        *, *::before { box-sizing: border-box }
        html { font: 18px/1.7 Georgia, serif; color: #28303d; background: #d1e4dd }
        body { max-width: 640px; margin: 0 auto; padding: 20px }
        h1, h2, h3, h4 { font-family: sans-serif; font-weight: 300; line-height: 1.3; margin: 1.5rem 0 1rem }
        a { color: #28303d; text-decoration: underline; text-underline-offset: 3px }
        ul, ol { list-style: disc; padding-left: 1.5em; margin: 1.5rem 0 }
        li { margin-bottom: .5em }
        p { margin: 0 0 1rem }
        section { padding: 20px 0; border-top: 3px solid #28303d }
        time { font-weight: bold }
        iframe { border: 2px solid #28303d; background: #fff }
        .list, .entry, .title, .heading, .date, .status, .when, .what { display: none !important; float: left }
        """;

    // A theme with a column at the side, where blocks stand.
    private const string DrupalCss = """
        html { font: 16px/1.6 "Helvetica Neue", Arial, sans-serif; color: #313637; background: #f7f9fa }
        body { margin: 0; border-top: 10px solid #2494db }
        header { padding: 1.5rem 2rem; background: #fff; font-size: 1.5rem; font-weight: 700; color: #0d77b5 }
        .layout { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 22rem); gap: 2rem; padding: 2rem }
        .block { background: #fff; border: 1px solid #d7e1e8; padding: 0 1.25rem 1rem }
        h1, h2, h3 { line-height: 1.25; color: #0d1214 }
        h2 { border-bottom: 3px solid #2494db; padding-bottom: .5rem }
        h3 { font-size: 1rem; margin: 1rem 0 .25rem }
        a { color: #0d77b5; text-decoration-thickness: 2px; text-underline-offset: 3px }
        ul { list-style: none; margin: 0; padding: 0 }
        p { margin: .25rem 0 .75rem }
        """;

    private readonly WebApplication _application;

    private ForeignSite(WebApplication application) => _application = application;

    /// <summary>Gets the origin: no slash at its end.</summary>
    internal string Address => _application.Urls.First();

    /// <summary>Starts the site.</summary>
    /// <param name="pages">Its pages by path: whole documents, or the content of one.</param>
    /// <param name="files">A folder that it serves below <c>/files</c>; null for none.</param>
    internal static async Task<ForeignSite> StartAsync(IReadOnlyDictionary<string, string> pages, string? files = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebApplication application = builder.Build();
        application.MapGet("/own.css", () => Results.Text(Css, "text/css"));
        application.MapGet("/drupal.css", () => Results.Text(DrupalCss, "text/css"));
        application.MapGet("/favicon.ico", () => Results.NoContent());
        foreach ((string path, string html) in pages)
        {
            string page = html.StartsWith("<!DOCTYPE", StringComparison.Ordinal) ? html : Document(html);
            application.MapGet(path, () => Results.Text(page, "text/html", Encoding.UTF8));
        }

        if (files is not null)
        {
            application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(files), RequestPath = "/files", ServeUnknownFileTypes = true });
        }

        await application.StartAsync();
        return new(application);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    /// <summary>Returns a page with a block at its side.</summary>
    internal static string WithBlock(string content) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A ministry</title>
        <link rel="stylesheet" href="/drupal.css"></head>
        <body><header>Ministry of Labour</header><div class="layout"><main><h1>Working together</h1>
        <p>Words of the ministry's own. The list of projects stands in a block at the side.</p></main><aside class="block">{content}</aside></div></body></html>
        """;

    private static string Document(string content) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A blog</title>
        <link rel="stylesheet" href="/own.css"></head>
        <body><main class="entry-content"><h1>A blog of somebody else</h1><p>Words of their own before the list.</p>
        {content}
        <p>Words of their own after the list.</p></main></body></html>
        """;
}

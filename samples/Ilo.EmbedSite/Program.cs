using Ilo.EmbedSite;
using Ilo.EmbedSite.Api;
using Ilo.EmbedSite.Content;
using Ilo.EmbedSite.Http;
using Ilo.EmbedSite.Pages;

// The style sheet lies beside the program, wherever that is started from.
WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.ConfigureKestrel(server =>
{
    server.AddServerHeader = false;

    // Long enough for a query that is too long to be told so in a page.
    server.Limits.MaxRequestLineSize = 32 * 1024;
    server.Limits.MaxRequestBodySize = 0;
});
builder.Services.Configure<SiteOptions>(builder.Configuration.GetSection("Site"));
builder.Services.Configure<PageOptions>(builder.Configuration.GetSection("Pages"));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<PageFolder>();
builder.Services.AddSingleton<Snapshots>();
builder.Services.AddSingleton<SiteRequests>();
builder.Services.AddSingleton<RenderedPages>();
builder.Services.AddHostedService<FolderWatcher>();
builder.Services.AddSiteOpenApi();

WebApplication site = builder.Build();
site.UseMiddleware<SecurityHeaders>();
site.UseMiddleware<Problems>();
site.UseStaticFiles();
site.MapPages();
site.MapApi();
site.MapOpenApi();
site.Run();

/// <summary>The site; public for its tests alone.</summary>
public partial class Program;

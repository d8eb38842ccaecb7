using Ilo.Domain.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>An application with the package's endpoints on a port of this machine, for browsers, programs and raw connections.</summary>
internal sealed class KestrelHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private KestrelHost(WebApplication application) => _application = application;

    /// <summary>Gets the address, without a slash at its end.</summary>
    internal string Address => _application.Urls.First();

    internal IServiceProvider Services => _application.Services;

    internal static async Task<KestrelHost> StartAsync(
        Action<IloOptions>? configure = null, Action<WebApplication>? map = null, Action<KestrelServerOptions>? server = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(server ?? (static _ => { }));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new FixedDay());
        builder.Services.AddIloCatalogue(options =>
        {
            options.Folder = Repository.PathOf("samples/Pages");
            configure?.Invoke(options);
        });
        builder.Services.AddRazorComponents();
        WebApplication application = builder.Build();
        application.UseIloSecurity();
        application.MapIlo();
        application.MapIloSite();
        map?.Invoke(application);
        await application.StartAsync();
        return new(application);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}

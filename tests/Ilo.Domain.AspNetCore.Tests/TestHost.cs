using Ilo.Domain.Tests;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>An application with the package's endpoints over a folder, in memory, on 1 June 2023.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private TestHost(WebApplication application, LogLines log)
    {
        _application = application;
        Log = log;
        Client = application.GetTestClient();
    }

    internal static string SamplePages => Repository.PathOf("samples/Pages");

    internal HttpClient Client { get; }

    internal LogLines Log { get; }

    internal IServiceProvider Services => _application.Services;

    internal IloCatalogue Catalogue => Services.GetRequiredService<IloCatalogue>();

    internal IEnumerable<string> Titles => Catalogue.Current.Catalogue.Projects.Select(project => project.Title);

    internal static Task<TestHost> StartAsync(PageFolder folder, Action<IloOptions>? configure = null, Action<WebApplicationBuilder>? build = null) =>
        StartAsync(
        options =>
        {
            options.Folder = folder.Pages;
            options.StateFolder = folder.State;
            options.QuietTime = TimeSpan.FromMilliseconds(20);
            options.CheckInterval = TimeSpan.FromMilliseconds(100);
            configure?.Invoke(options);
        },
        build);

    internal static async Task<TestHost> StartAsync(
        Action<IloOptions>? configure = null, Action<WebApplicationBuilder>? build = null, Action<WebApplication>? map = null, string prefix = "/ilo",
        string pathBase = "")
    {
        LogLines log = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(new FixedDay());
        builder.Services.AddIloCatalogue(options =>
        {
            options.Folder = SamplePages;
            configure?.Invoke(options);
        });
        build?.Invoke(builder);
        WebApplication application = builder.Build();
        if (pathBase.Length > 0)
        {
            application.UsePathBase(pathBase);
            application.UseRouting();
        }

        application.MapIlo(prefix);
        map?.Invoke(application);
        await application.StartAsync();
        return new(application, log);
    }

    internal async Task<HealthReportEntry> HealthAsync() => (await Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["ilo"];

    internal IloPage Page(string name) => Catalogue.Current.Pages.Single(page => page.Name == name);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}

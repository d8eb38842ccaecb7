using Ilo.Domain.Tests;
using Microsoft.AspNetCore.TestHost;

namespace Ilo.Domain.AspNetCore.Tests;

/// <summary>An application with the package's endpoints over a folder, in memory, on 1 June 2023.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    internal static readonly DateTimeOffset Now = new(2023, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _application;

    private TestHost(WebApplication application)
    {
        _application = application;
        Client = application.GetTestClient();
    }

    internal static string SamplePages => Repository.PathOf("samples/Pages");

    internal HttpClient Client { get; }

    internal IServiceProvider Services => _application.Services;

    internal static async Task<TestHost> StartAsync(Action<IloOptions>? configure = null, Action<WebApplicationBuilder>? build = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(new FixedDay());
        builder.Services.AddIloCatalogue(options =>
        {
            options.Folder = SamplePages;
            configure?.Invoke(options);
        });
        build?.Invoke(builder);
        WebApplication application = builder.Build();
        application.MapIlo();
        await application.StartAsync();
        return new(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    private sealed class FixedDay : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

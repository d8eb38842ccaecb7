using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(Ilo.EmbedSite.Tests.SampleSite))]

namespace Ilo.EmbedSite.Tests;

/// <summary>The site as the program builds it, in memory or on a port of its own, on a day that does not change.</summary>
public class TestSite(string folder, IReadOnlyDictionary<string, string>? settings = null) : WebApplicationFactory<Program>
{
    internal static readonly DateTimeOffset Now = new(2023, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Lock _starting = new();

    internal static string SamplePages => Repository.PathOf("samples/Pages");

    internal HttpClient Client
    {
        get
        {
            // Several classes share a site, and the factory starts its server for the first that asks.
            lock (_starting)
            {
                return field ??= CreateClient(
                    new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });
            }
        }
    }

    internal async Task<IHtmlDocument> PageAsync(string address, int status = 200)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == (int)response.StatusCode, $"{address}: {(int)response.StatusCode}\n{html}");
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return new HtmlParser().ParseDocument(html);
    }

    internal async Task<string> TextAsync(string address)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode}");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    internal static IEnumerable<string> Links(IParentNode part, string prefix) =>
        part.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith(prefix, StringComparison.Ordinal))
            .Distinct();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Ilo:Folder", folder);
        builder.UseSetting("Ilo:QuietTime", "00:00:00.05");
        foreach ((string name, string value) in settings ?? new Dictionary<string, string>())
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(log => log.ClearProviders());
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FixedDay())));
    }

    // The day stands still; timers go on.
    private sealed class FixedDay : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

/// <summary>The site with the sample pages, one for all tests.</summary>
public sealed class SampleSite() : TestSite(SamplePages);

using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Tests.Folder;

public sealed class StateTests
{
    private static readonly string OnePage = PageFolder.Projects(("Better lamps", 2019, 2021));

    [Fact]
    public async Task StateFolder_NotSet_WarnsAtStart()
    {
        using PageFolder folder = new(("a.txt", OnePage));
        await using TestHost host = await TestHost.StartAsync(folder, options => options.StateFolder = null);
        Assert.Contains(host.Log.All, line => line.Level == LogLevel.Warning && line.Text.StartsWith("IloOptions.StateFolder is not set", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("identities.json")]
    [InlineData("before.json")]
    [InlineData("moments.json")]
    public async Task StateFolder_FileIsDamaged_IsToldAndNeverWrittenOver(string name)
    {
        using PageFolder folder = new(("a.txt", OnePage));
        await using (await TestHost.StartAsync(folder))
        {
        }

        string damaged = Path.Combine(folder.State, name);
        File.WriteAllText(damaged, "{\"projects\":[");
        await using TestHost host = await TestHost.StartAsync(folder);
        folder.Write("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020)));
        await Waiting.UntilAsync(() => host.Titles.Contains("Quiet looms"), "The new file is read");
        Assert.Equal("{\"projects\":[", File.ReadAllText(damaged));
        Assert.Contains(host.Log.All, line => line.Level == LogLevel.Error && line.Text.Contains("damaged", StringComparison.Ordinal));
        HealthReportEntry health = await host.HealthAsync();
        Assert.Equal((HealthStatus.Degraded, "The identifiers are not kept."), (health.Status, health.Description));
    }

    [Fact]
    public async Task StateFolder_CannotBeWritten_IsTriedAgain()
    {
        using PageFolder folder = new(("a.txt", OnePage));
        // A file stands where the folder should be, which no permission of the tester can help.
        File.WriteAllText(folder.State, "");
        await using TestHost host = await TestHost.StartAsync(folder);
        Assert.Equal(["Better lamps"], host.Titles);
        Assert.Equal("The identifiers are not kept.", (await host.HealthAsync()).Description);
        File.Delete(folder.State);
        Directory.CreateDirectory(folder.State);
        await Waiting.UntilAsync(() => File.Exists(Path.Combine(folder.State, "identities.json")), "The identifiers are saved");
        await Waiting.UntilAsync(() => host.HealthAsync().Result.Status == HealthStatus.Healthy, "The health is good again");
    }

    [Fact]
    public async Task StateFolder_AnotherProgramUsesIt_IsToldAndNothingIsWrittenOver()
    {
        using PageFolder folder = new(("a.txt", OnePage));
        string kept = Path.Combine(folder.State, "identities.json");
        await using TestHost second = await StartSecondAsync();
        Assert.Contains(second.Log.All, line => line.Level == LogLevel.Error && line.Text.Contains("another program uses it", StringComparison.Ordinal));
        Assert.Equal("The identifiers are not kept.", (await second.HealthAsync()).Description);
        Assert.Equal(["Better lamps", "Quiet looms"], second.Titles.Order());

        // The other has stopped by now. What it has written is not what this one has read: it stays.
        string before = File.ReadAllText(kept);
        Assert.Contains("quiet-looms", before, StringComparison.Ordinal);
        folder.Write("c.txt", PageFolder.Projects(("Safe kilns", 2018, 2020)));
        await Waiting.UntilAsync(() => second.Titles.Contains("Safe kilns"), "The new file is read");
        Assert.Equal(before, File.ReadAllText(kept));
        Assert.Equal("The identifiers are not kept.", (await second.HealthAsync()).Description);
        await second.DisposeAsync();

        await using TestHost again = await TestHost.StartAsync(folder);
        Assert.Equal(HealthStatus.Healthy, (await again.HealthAsync()).Status);
        Assert.Contains("safe-kilns", File.ReadAllText(kept), StringComparison.Ordinal);

        async Task<TestHost> StartSecondAsync()
        {
            await using TestHost first = await TestHost.StartAsync(folder);
            TestHost other = await TestHost.StartAsync(folder);
            folder.Write("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020)));
            await Waiting.UntilAsync(() => File.ReadAllText(kept).Contains("quiet-looms", StringComparison.Ordinal), "The first saves what is new");
            await Waiting.UntilAsync(() => other.Titles.Contains("Quiet looms"), "The second shows what is new");
            return other;
        }
    }

    [Fact]
    public async Task Health_FolderIsWatched_SaysHowOldTheLastCheckIs()
    {
        using PageFolder folder = new(("a.txt", OnePage));
        await using TestHost host = await TestHost.StartAsync(folder);
        HealthReportEntry health = await host.HealthAsync();
        Assert.Equal(0.0, health.Data["secondsSinceCheck"]);
        Assert.Equal(1, health.Data["pages"]);
        Assert.Equal(0, health.Data["badPages"]);
    }

    [Fact]
    public async Task Health_TimePassesWithoutACheck_SaysHowOldItIsAndIsDegraded()
    {
        using PageFolder folder = new(("a.txt", OnePage));
        MovingClock clock = new();
        await using TestHost host = await TestHost.StartAsync(
            folder,
            options =>
            {
                // Nothing is compared after the start: neither by time, nor when the watch begins.
                options.CheckInterval = TimeSpan.FromMinutes(10);
                options.QuietTime = TimeSpan.FromDays(1);
                options.ReadingLimit = TimeSpan.FromSeconds(30);
            },
            builder => builder.Services.AddSingleton<TimeProvider>(clock));
        Assert.Equal((HealthStatus.Healthy, 0.0), await AgeAsync());
        clock.Move(TimeSpan.FromSeconds(90.5));
        Assert.Equal((HealthStatus.Healthy, 90.5), await AgeAsync());
        clock.Move(TimeSpan.FromMinutes(40) + TimeSpan.FromSeconds(30) - TimeSpan.FromSeconds(90.5));
        Assert.Equal((HealthStatus.Healthy, 2430.0), await AgeAsync());
        clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal((HealthStatus.Degraded, 2431.0), await AgeAsync());
        Assert.Equal("The folder has not been compared for a long time.", (await host.HealthAsync()).Description);
        Assert.Equal(new LocalDate(2023, 6, 1), host.Catalogue.Today);

        async Task<(HealthStatus, double)> AgeAsync()
        {
            HealthReportEntry health = await host.HealthAsync();
            return (health.Status, (double)health.Data["secondsSinceCheck"]);
        }
    }

    [Fact]
    public async Task Health_ACheckComesAfterALongTime_IsYoungAgain()
    {
        using PageFolder folder = new(("a.txt", OnePage));
        MovingClock clock = new();
        await using TestHost host = await TestHost.StartAsync(folder, build: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        clock.Move(TimeSpan.FromHours(5));
        await Waiting.UntilAsync(() => host.HealthAsync().Result is { Status: HealthStatus.Healthy } health && health.Data["secondsSinceCheck"] is 0.0, "It is compared");
    }

    [Fact]
    public async Task Diagnostics_PageIsBad_GoToTheLogWithTheirPlace()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2021, 2019))));
        await using TestHost host = await TestHost.StartAsync(folder);
        Assert.Contains(host.Log.All, line => line.Text.StartsWith("a.txt(5,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", null, "IloOptions.Folder is not set.")]
    [InlineData("/srv/pages", "/srv/pages/state", "IloOptions.StateFolder lies in")]
    [InlineData("/srv/pages/", "/srv/pages", "IloOptions.StateFolder lies in")]
    public async Task Options_CannotWork_StopTheStart(string pages, string? state, string message)
    {
        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(() => TestHost.StartAsync(options =>
        {
            options.Folder = pages;
            options.StateFolder = state;
        }));
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
    }
}

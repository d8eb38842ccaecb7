using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ilo.Domain.AspNetCore.Tests.Folder;

public sealed class ChangeTests
{
    private const string Html = "<!DOCTYPE html><html><body><main><h1>Programmes and projects</h1><ol><li><a href=\"/kilns\">Safe kilns</a><p>1 May 2020 - 30 June 2023</p><p>It is funded by Norway.</p></li></ol></main></body></html>";

    [Fact]
    public async Task Folder_FileComesChangesAndGoes_IsShownAndIdentifiersStay()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))), ("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020))));
        await using TestHost host = await TestHost.StartAsync(folder);
        string identifier = host.Catalogue.Current.Catalogue.ProjectItems.Single(item => item.Record.Title == "Better lamps").Identifier.ToString();
        IloSnapshot first = host.Catalogue.Current;

        folder.Write("sub/c.html", Html);
        await Waiting.UntilAsync(() => host.Titles.Contains("Safe kilns"), "The new file is read");
        folder.Write("a.txt", PageFolder.Projects(("Better lamps", 2019, 2022)));
        await Waiting.UntilAsync(() => host.Catalogue.Current.Catalogue.FindProject(identifier)?.Record.Duration?.End.Year == 2022, "The changed file is read");
        File.Delete(folder.PathOf("b.txt"));
        await Waiting.UntilAsync(() => !host.Titles.Contains("Quiet looms"), "The file that went is taken out");

        Assert.Equal(["Better lamps", "Quiet looms"], first.Catalogue.Projects.Select(project => project.Title).Order());
        Assert.Equal(["Better lamps", "Safe kilns"], host.Titles.Order());
        Assert.Equal(["a.txt", "sub/c.html"], host.Catalogue.Current.Pages.Select(page => page.Name));
        Assert.Contains(host.Catalogue.Current.News.Projects.Added, item => item.Record.Title == "Safe kilns");
        Assert.Equal("Quiet looms", Assert.Single(host.Catalogue.Current.News.Projects.Removed).Record.Title);
    }

    [Fact]
    public async Task Folder_RestartAfterTitleChanged_KeepsIdentifierAndTime()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps for rural women", 2019, 2021), ("Quiet looms", 2018, 2020))));
        string before;
        await using (TestHost host = await TestHost.StartAsync(folder))
        {
            before = host.Catalogue.Current.Catalogue.ProjectItems.Single(
                item => item.Record.Title.StartsWith("Better", StringComparison.Ordinal)).Identifier.ToString();
        }

        folder.Write("a.txt", PageFolder.Projects(("Better lamp for rural women", 2019, 2021), ("Quiet looms", 2018, 2020)));
        await using TestHost again = await TestHost.StartAsync(folder);
        Assert.Equal("Better lamp for rural women", again.Catalogue.Current.Catalogue.FindProject(before)?.Record.Title);
        Assert.NotEmpty(again.Catalogue.Current.News.Projects.Changed);
        Assert.DoesNotContain(again.Log.All, line => line.Level >= Microsoft.Extensions.Logging.LogLevel.Warning);
        Assert.Equal([".lock", "before.json", "identities.json", "moments.json"], Directory.GetFiles(folder.State).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Folder_GoesAwayAndComesBack_OldIsShownMeanwhile()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        await using TestHost host = await TestHost.StartAsync(folder);
        Assert.Equal(HealthStatus.Healthy, (await host.HealthAsync()).Status);
        Directory.Move(folder.Pages, folder.Pages + "-away");
        await Waiting.UntilAsync(() => host.Catalogue.Current.Failure is not null, "The failure is told");
        Assert.Equal(["Better lamps"], host.Titles);
        Assert.Equal(HealthStatus.Degraded, (await host.HealthAsync()).Status);
        Directory.Move(folder.Pages + "-away", folder.Pages);
        await Waiting.UntilAsync(() => host.Catalogue.Current.Failure is null, "The folder is read again");
        Assert.Equal(HealthStatus.Healthy, (await host.HealthAsync()).Status);
    }

    [Fact]
    public async Task Folder_IsNotThereAtStart_StartsAndIsUnhealthy()
    {
        using PageFolder folder = new();
        Directory.Delete(folder.Pages);
        await using TestHost host = await TestHost.StartAsync(folder);
        Assert.Equal(HealthStatus.Unhealthy, (await host.HealthAsync()).Status);
        Assert.Empty(host.Titles);
        folder.Write("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021)));
        await Waiting.UntilAsync(() => host.Titles.Any(), "The folder is read when it is there");
        Assert.Equal(HealthStatus.Healthy, (await host.HealthAsync()).Status);
    }

    [Fact]
    public async Task Folder_OneFileFailsForAnyReason_OthersAreShown()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))), ("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020))));
        await using TestHost host = await TestHost.StartAsync(
            folder, options => options.AddressOf = name => name == "b.txt" ? throw new InvalidTimeZoneException() : null);
        Assert.Equal(["Better lamps"], host.Titles);
        Assert.Equal("The file could not be read (InvalidTimeZoneException).", host.Page("b.txt").Failure);
        Assert.Equal(HealthStatus.Degraded, (await host.HealthAsync()).Status);
    }

    [Fact]
    public async Task Folder_FileTakesTooLong_WhatWasReadBeforeIsShown()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))), ("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020))));
        bool isSlow = false;
        using ManualResetEventSlim end = new();

        // What has not run yet takes its time to be compiled: not out of the limit.
        await using (await TestHost.StartAsync(folder))
        {
        }

        await using TestHost host = await TestHost.StartAsync(folder, options =>
        {
            options.ReadingLimit = TimeSpan.FromSeconds(5);
            options.AddressOf = name =>
            {
                if (Volatile.Read(ref isSlow) && name == "a.txt")
                {
                    end.Wait();
                }

                return null;
            };
        });
        Volatile.Write(ref isSlow, true);
        folder.Write("a.txt", PageFolder.Projects(("Worse lamps", 2019, 2021)));
        folder.Write("b.txt", PageFolder.Projects(("Silent looms", 2018, 2020)));
        await Waiting.UntilAsync(() => host.Titles.Contains("Silent looms"), "The other file is read");
        Assert.Equal(["Better lamps", "Silent looms"], host.Titles.Order());
        Assert.Equal("The file could not be read in 5 seconds.", host.Page("a.txt").Failure);
        end.Set();
    }
}

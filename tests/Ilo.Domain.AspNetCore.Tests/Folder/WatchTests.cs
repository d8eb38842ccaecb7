namespace Ilo.Domain.AspNetCore.Tests.Folder;

public sealed class WatchTests
{
    // The second change and those after it are seen only where the system tells of them: the folder is compared once when the watch begins, and not again
    // for a day.
    [Fact]
    public async Task Folder_ComparedOnceADay_ShowsWhatTheSystemTellsOf()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        await using TestHost host = await TestHost.StartAsync(folder, options => options.CheckInterval = TimeSpan.FromDays(1));
        Assert.DoesNotContain(host.Log.All, line => line.Text.StartsWith("Cannot watch", StringComparison.Ordinal));
        folder.Write("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020)));
        await Waiting.UntilAsync(() => host.Titles.Contains("Quiet looms"), "A new file is told of");
        folder.Write("b.txt", PageFolder.Projects(("Silent looms", 2018, 2020)));
        await Waiting.UntilAsync(() => host.Titles.Contains("Silent looms"), "A changed file is told of");
        File.Move(folder.PathOf("b.txt"), folder.PathOf("c.txt"));
        await Waiting.UntilAsync(() => host.Catalogue.Current.Pages.Any(page => page.Name == "c.txt"), "A renamed file is told of");
        folder.Write("sub/d.txt", PageFolder.Projects(("Safe kilns", 2018, 2020)));
        await Waiting.UntilAsync(() => host.Titles.Contains("Safe kilns"), "A file in a new folder is told of");
        folder.Write("sub/d.txt", PageFolder.Projects(("Hot kilns", 2018, 2020)));
        await Waiting.UntilAsync(() => host.Titles.Contains("Hot kilns"), "A changed file in a new folder is told of");
        File.Delete(folder.PathOf("a.txt"));
        await Waiting.UntilAsync(() => !host.Titles.Contains("Better lamps"), "A file that went is told of");
        Assert.Equal(["Hot kilns", "Silent looms"], host.Titles.Order());
    }

    [Fact]
    public async Task Folder_ChangedBetweenTheFirstReadingAndTheWatch_IsShown()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        bool isRead = false;
        await using TestHost host = await TestHost.StartAsync(folder, options =>
        {
            options.CheckInterval = TimeSpan.FromDays(1);
            options.AddressOf = name =>
            {
                // Asked while a file is read: the list of files is made by then, and nobody watches yet.
                if (!isRead)
                {
                    isRead = true;
                    folder.Write("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020)));
                }

                return null;
            };
        });
        await Waiting.UntilAsync(() => host.Titles.Contains("Quiet looms"), "The file is read");
    }
}

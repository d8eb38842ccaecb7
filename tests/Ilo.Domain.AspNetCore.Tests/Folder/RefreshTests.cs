using Ilo.Domain.AspNetCore.Folder;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ilo.Domain.AspNetCore.Tests.Folder;

/// <summary>Single comparisons of a folder with what is shown, one after the other, without anybody who watches.</summary>
public sealed class RefreshTests
{
    [Fact]
    public async Task RunAsync_ShowingOfAChangeFailed_IsTriedAgain()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        MovingClock clock = new();
        (FolderRefresh refresh, IloCatalogue catalogue) = Refresh(folder, clock);
        await refresh.RunAsync(CancellationToken.None);
        IloSnapshot first = catalogue.Current;
        Assert.Equal(["Better lamps"], Titles(first));

        // The clock is read when the folder is, and once more when what was read is to be shown.
        folder.Write("a.txt", PageFolder.Projects(("Worse lamps", 2019, 2021)));
        folder.Write("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020)));
        FailAt(clock, 2);
        await refresh.RunAsync(CancellationToken.None);
        Assert.NotNull(catalogue.Current.Failure);
        Assert.Equal(["Better lamps"], Titles(catalogue.Current));
        Assert.Same(first.Catalogue, catalogue.Current.Catalogue);

        await refresh.RunAsync(CancellationToken.None);
        Assert.Null(catalogue.Current.Failure);
        Assert.Equal(["Quiet looms", "Worse lamps"], Titles(catalogue.Current));
    }

    [Fact]
    public async Task RunAsync_FirstShowingFailed_IsTriedAgainWithTheKeptIdentifiers()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps for rural women", 2019, 2021))));
        string identifier = await FirstAsync(folder);
        folder.Write("a.txt", PageFolder.Projects(("Better lamp for rural women", 2019, 2021)));

        MovingClock clock = new();
        (FolderRefresh refresh, IloCatalogue catalogue) = Refresh(folder, clock);
        FailAt(clock, 2);
        await refresh.RunAsync(CancellationToken.None);
        Assert.Empty(Titles(catalogue.Current));
        Assert.Null(catalogue.CheckedAt);
        await refresh.RunAsync(CancellationToken.None);
        Assert.Equal("Better lamp for rural women", catalogue.Current.Catalogue.FindProject(identifier)?.Record.Title);
    }

    [Fact]
    public async Task RunAsync_OnePageOfThreeHasChanged_TheOthersAreTheSameInstances()
    {
        using PageFolder folder = new(
            ("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))), ("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020))),
            ("c.txt", PageFolder.Projects(("Safe kilns", 2018, 2020))));
        (FolderRefresh refresh, IloCatalogue catalogue) = Refresh(folder, new MovingClock());
        await refresh.RunAsync(CancellationToken.None);
        IloSnapshot first = catalogue.Current;

        // A file of the same bytes and another time is another file, and the same page.
        File.SetLastWriteTimeUtc(folder.PathOf("c.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await refresh.RunAsync(CancellationToken.None);
        Assert.Same(first, catalogue.Current);

        folder.Write("b.txt", PageFolder.Projects(("Silent looms", 2018, 2020)));
        await refresh.RunAsync(CancellationToken.None);
        IloSnapshot second = catalogue.Current;
        Assert.Equal(["Better lamps", "Safe kilns", "Silent looms"], Titles(second));
        Assert.Same(ReadingOf(first, "a.txt"), ReadingOf(second, "a.txt"));
        Assert.Same(ReadingOf(first, "c.txt"), ReadingOf(second, "c.txt"));
        Assert.NotSame(ReadingOf(first, "b.txt"), ReadingOf(second, "b.txt"));
        Assert.Same(ItemOf(first, "Better lamps").Record, ItemOf(second, "Better lamps").Record);
    }

    // The second is thrown where the tester may do everything.
    [Theory]
    [InlineData(true, "The folder may not be read; check its permissions.")]
    [InlineData(false, "The folder cannot be read.")]
    public async Task RunAsync_SubfolderCannotBeListed_TheRestIsReadAndTheFolderIsReported(bool isForbidden, string failure)
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))), ("sub/b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020))));
        bool isBroken = false;
        (FolderRefresh refresh, IloCatalogue catalogue) = Refresh(folder, new MovingClock(), listed =>
        {
            if (isBroken && listed == folder.PathOf("sub"))
            {
                throw isForbidden ? new UnauthorizedAccessException() : new IOException();
            }
        });
        await refresh.RunAsync(CancellationToken.None);
        isBroken = true;
        folder.Write("c.txt", PageFolder.Projects(("Safe kilns", 2018, 2020)));
        await refresh.RunAsync(CancellationToken.None);
        IloSnapshot shown = catalogue.Current;
        Assert.Null(shown.Failure);
        Assert.Equal(["Better lamps", "Quiet looms", "Safe kilns"], Titles(shown));
        Assert.Equal(["a.txt", "c.txt", "sub/", "sub/b.txt"], shown.Pages.Select(page => page.Name));
        Assert.Equal([failure, failure], shown.Pages.Where(page => page.IsBad).Select(page => page.Failure));
        Assert.False(shown.IsHealthy);
        await refresh.RunAsync(CancellationToken.None);
        Assert.Same(shown, catalogue.Current);

        isBroken = false;
        await refresh.RunAsync(CancellationToken.None);
        Assert.Equal(["Better lamps", "Quiet looms", "Safe kilns"], Titles(catalogue.Current));
        Assert.Equal(["a.txt", "c.txt", "sub/b.txt"], catalogue.Current.Pages.Select(page => page.Name));
        Assert.True(catalogue.Current.IsHealthy);
    }

    [Fact]
    public async Task RunAsync_SubfolderIsListedAgain_AFileThatIsTooLargeSaysSoAgain()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))), ("sub/b.txt", new string('x', 5000)));
        bool isBroken = false;
        (FolderRefresh refresh, IloCatalogue catalogue) = Refresh(
            folder, new MovingClock(), listed =>
            {
                if (isBroken && listed == folder.PathOf("sub"))
                {
                    throw new IOException();
                }
            },
            maxFileBytes: 4000);
        await refresh.RunAsync(CancellationToken.None);
        string refused = FailureOf(catalogue.Current, "sub/b.txt")!;
        isBroken = true;
        await refresh.RunAsync(CancellationToken.None);
        Assert.NotEqual(refused, FailureOf(catalogue.Current, "sub/b.txt"));
        isBroken = false;
        await refresh.RunAsync(CancellationToken.None);
        Assert.Equal(refused, FailureOf(catalogue.Current, "sub/b.txt"));
    }

    /// <summary>Shows the folder as a program that then ends, and returns the identifier of its first project.</summary>
    internal static async Task<string> FirstAsync(PageFolder folder)
    {
        using KeptState state = new(folder.State);
        (FolderRefresh refresh, IloCatalogue catalogue) = Refresh(folder, new MovingClock(), state: state);
        await refresh.RunAsync(CancellationToken.None);
        return catalogue.Current.Catalogue.ProjectItems[0].Identifier.ToString();
    }

    private static void FailAt(MovingClock clock, int reading)
    {
        int readings = 0;
        clock.Read = () =>
        {
            if (++readings == reading)
            {
                throw new InvalidTimeZoneException();
            }
        };
    }

    internal static (FolderRefresh Refresh, IloCatalogue Catalogue) Refresh(
        PageFolder folder, MovingClock clock, Action<string>? listing = null, KeptState? state = null, long maxFileBytes = 1 << 20)
    {
        IloCatalogue catalogue = new(clock);
        IloOptions options = new() { Folder = folder.Pages, MaxFileBytes = maxFileBytes };
        return (new(catalogue, options, new(options, folder.Pages, listing), state ?? new(folder.State), NullLogger.Instance), catalogue);
    }

    private static IEnumerable<string> Titles(IloSnapshot shown) => shown.Catalogue.Projects.Select(project => project.Title).Order(StringComparer.Ordinal);

    private static string? FailureOf(IloSnapshot shown, string name) => shown.Pages.Single(page => page.Name == name).Failure;

    private static PageReading? ReadingOf(IloSnapshot shown, string name) => shown.Pages.Single(page => page.Name == name).Reading;

    private static CatalogueItem<Project> ItemOf(IloSnapshot shown, string title) => shown.Catalogue.ProjectItems.Single(item => item.Record.Title == title);
}

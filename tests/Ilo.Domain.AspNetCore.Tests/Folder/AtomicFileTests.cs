using Ilo.Domain.AspNetCore.Folder;

namespace Ilo.Domain.AspNetCore.Tests.Folder;

/// <summary>A file is the old one or the new one, whole, at every moment: what a program that is ended at that moment leaves.</summary>
public sealed class AtomicFileTests
{
    [Fact]
    public void Write_OverAFile_PutsAnotherInItsPlace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There an open file cannot be replaced.");
        using PageFolder folder = new(("a.json", "old"));
        using StreamReader before = new(folder.PathOf("a.json"));
        AtomicFile.Write(folder.PathOf("a.json"), "new and longer"u8);

        // Who had opened it reads the old one to its end: it was not written into.
        Assert.Equal("old", before.ReadToEnd());
        Assert.Equal("new and longer", File.ReadAllText(folder.PathOf("a.json")));
        Assert.Equal(["a.json"], Directory.GetFiles(folder.Pages).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Write_WhileOthersRead_ShowsThemOneContentOrTheOther()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There an open file cannot be replaced.");
        byte[][] contents = [[.. Enumerable.Repeat((byte)'a', 300_000)], [.. Enumerable.Repeat((byte)'b', 200_000)]];
        using PageFolder folder = new();
        string path = folder.PathOf("a.json");
        AtomicFile.Write(path, contents[0]);
        Task[] readers = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 100; i++)
            {
                byte[] bytes = File.ReadAllBytes(path);
                Assert.True(bytes.AsSpan().SequenceEqual(contents[bytes.Length == contents[0].Length ? 0 : 1]), $"{bytes.Length} bytes");
            }
        }))];
        for (int i = 1; !readers.All(reader => reader.IsCompleted); i++)
        {
            AtomicFile.Write(path, contents[i % 2], isLasting: false);
        }

        await Task.WhenAll(readers);
    }

    [Fact]
    public void Write_DiskIsFull_ThrowsAndLeavesTheOldFileWhole()
    {
        NeedFullDisk();
        using PageFolder folder = new(("a.json", "old"));
        string path = folder.PathOf("a.json");
        File.CreateSymbolicLink(path + ".new", "/dev/full");
        IOException failure = Assert.Throws<IOException>(() => AtomicFile.Write(path, "new and longer"u8));
        Assert.Contains("No space left", failure.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(path));

        // What was begun takes no room from the next try.
        Assert.Equal(["a.json"], Directory.GetFiles(folder.Pages).Select(Path.GetFileName));
        AtomicFile.Write(path, "new"u8);
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("identities.json")]
    [InlineData("before.json")]
    [InlineData("moments.json")]
    public async Task RunAsync_DiskIsFullWhileAFileIsSaved_LeavesTheOldOneWholeAndTriesAgain(string name)
    {
        NeedFullDisk();
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps", 2019, 2021))));
        MovingClock clock = new();
        (FolderRefresh refresh, IloCatalogue catalogue) = RefreshTests.Refresh(folder, clock);
        await refresh.RunAsync(CancellationToken.None);
        folder.Write("b.txt", PageFolder.Projects(("Quiet looms", 2018, 2020)));
        await refresh.RunAsync(CancellationToken.None);
        string path = Path.Combine(folder.State, name);
        byte[] before = File.ReadAllBytes(path);

        // So long after, what news are told against is another too.
        clock.Move(TimeSpan.FromDays(100));
        File.CreateSymbolicLink(path + ".new", "/dev/full");
        folder.Write("c.txt", PageFolder.Projects(("Safe kilns", 2018, 2020)));
        await refresh.RunAsync(CancellationToken.None);
        Assert.Contains("Safe kilns", catalogue.Current.Catalogue.Projects.Select(project => project.Title));
        Assert.False(refresh.IsStateSound);
        Assert.Equal(before, File.ReadAllBytes(path));

        await refresh.RunAsync(CancellationToken.None);
        Assert.True(refresh.IsStateSound);
        Assert.NotEqual(before, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task RunAsync_AProgramEndedWhileItSaved_TheWholeFilesAreRead()
    {
        using PageFolder folder = new(("a.txt", PageFolder.Projects(("Better lamps for rural women", 2019, 2021))));
        string identifier = await RefreshTests.FirstAsync(folder);
        foreach (string name in (string[])["identities.json", "before.json", "moments.json"])
        {
            File.WriteAllText(Path.Combine(folder.State, name + ".new"), "{\"projects\":[");
        }

        folder.Write("a.txt", PageFolder.Projects(("Better lamp for rural women", 2019, 2021)));
        (FolderRefresh refresh, IloCatalogue catalogue) = RefreshTests.Refresh(folder, new MovingClock());
        await refresh.RunAsync(CancellationToken.None);
        Assert.True(refresh.IsStateSound);
        Assert.Equal("Better lamp for rural women", catalogue.Current.Catalogue.FindProject(identifier)?.Record.Title);
    }

    [Fact]
    public void Write_AnotherWriterHasItOpen_LeavesItsFileAlone()
    {
        using PageFolder folder = new();
        string path = Path.Combine(folder.Root, "identities.json");
        using FileStream other = new(path + ".new", FileMode.Create, FileAccess.Write, FileShare.None);
        Assert.Throws<IOException>(() => AtomicFile.Write(path, "new"u8));
        Assert.True(File.Exists(path + ".new"));
        Assert.False(File.Exists(path));
    }

    private static void NeedFullDisk() => Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that takes nothing.");
}

using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Files, folders and addresses.</summary>
public sealed class PageReaderFileTests : IDisposable
{
    private const string List = "News\n\n  1. Kelp Day\n\n    2 July 2009\n\n    Kelp was cut.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-domain-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadFile_Page_IsReadUnderItsPath()
    {
        string path = Write("news.txt", Encoding.UTF8);
        PageReading reading = PageReader.ReadFile(path);
        Assert.Equal((path, "Kelp Day"), (reading.SourceName, Assert.Single(reading.Articles).Title));
        Assert.Equal("news", PageReader.ReadFile(path, new PageReaderOptions { SourceName = "news" }).SourceName);
        Assert.Equal(reading.Page, PageReader.ReadFile(Write("utf16.txt", Encoding.Unicode)).Page);
        Assert.Equal(3, PageReader.ReadFile(path, new PageReaderOptions { MaxCharacters = 3 }).Segments[^1].Span.End);
    }

    [Fact]
    public void ReadFile_NoSuchFile_IsTheCallersMistake()
    {
        Assert.Throws<FileNotFoundException>(() => PageReader.ReadFile(Path.Combine(_folder, "none.txt")));
        Assert.Throws<UnauthorizedAccessException>(() => PageReader.ReadFile(_folder));
        Assert.Throws<ArgumentNullException>("path", () => PageReader.ReadFile(null!));
        Assert.Throws<ArgumentException>("path", () => PageReader.ReadFile(" "));
        Assert.Throws<DirectoryNotFoundException>(void () => PageReader.ReadFolderAsync(Path.Combine(_folder, "none"), cancellationToken: Token));
        Assert.Throws<ArgumentException>("folder", void () => PageReader.ReadFolderAsync("", cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("pattern", void () => PageReader.ReadFolderAsync(_folder, null!, cancellationToken: Token));
    }

    [Fact]
    public async Task ReadFolderAsync_FilesBelow_AreReadInTheOrderOfTheirPaths()
    {
        string[] paths = [Write("b.txt", Encoding.UTF8), Write("a.TXT", Encoding.UTF8), Write("sub/c.txt", Encoding.UTF8)];
        Write("sub/notes.md", Encoding.UTF8);
        List<string> read = [];
        await foreach (PageFile file in PageReader.ReadFolderAsync(_folder, cancellationToken: Token))
        {
            Assert.Single(file.Reading!.Articles);
            read.Add(file.Path);
        }

        Assert.Equal(paths.Order(StringComparer.Ordinal), read);
    }

    [Fact]
    public async Task ReadFolderAsync_LinkedFilesAndFolders_ReadsTheFilesAndEntersNoLinkedFolder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for a right there.");
        string[] paths = [Write("a.txt", Encoding.UTF8), Write("below/c.txt", Encoding.UTF8), Path.Combine(_folder, "d.txt")];
        File.CreateSymbolicLink(paths[2], paths[0]);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "latest.txt"), _folder);

        List<string> read = [];
        await foreach (PageFile file in PageReader.ReadFolderAsync(_folder, cancellationToken: Token))
        {
            Assert.Single(file.Reading!.Articles);
            read.Add(file.Path);
        }

        Assert.Equal(paths, read);
    }

    [Fact]
    public void Read_Address_IsGivenBackByReadingRecordsAndDiagnostics()
    {
        Uri address = new("https://www.example.org/news?lang=en");
        PageReading reading = PageReader.Read(List + "\n  3. Salt Day\n\n    1 July 2009\n", new PageReaderOptions { Address = address });
        Assert.Equal(address, reading.Address);
        Assert.All(reading.Records, record => Assert.Equal(address, record.Source.Address));
        Assert.Equal(address, Assert.Single(reading.Diagnostics).Source.Address);
        Assert.Equal(address, reading.FindSource(0, SegmentRole.Title)!.Value.Address);
        Assert.Null(PageReader.Read(List).Records[0].Source.Address);
        Assert.Throws<ArgumentException>("Address", () => new PageReaderOptions { Address = new Uri("news", UriKind.Relative) });
        Assert.Throws<ArgumentException>("Address", () => new SourceReference("", default, 0, 0) { Address = new Uri("news", UriKind.Relative) });
    }

    private string Write(string name, Encoding encoding)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, List, encoding);
        return path;
    }
}

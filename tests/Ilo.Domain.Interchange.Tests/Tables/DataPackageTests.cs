using System.IO.Compression;
using System.Text.Json;
using Ilo.Domain.Interchange.Tables;

namespace Ilo.Domain.Interchange.Tests.Tables;

public sealed class DataPackageTests : IDisposable
{
    private static readonly TableOptions Options = new() { AsOf = new(2019, 6, 1), Links = Items.Links, Licence = new("https://example.org/licence") };

    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-package-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_ZipAndFolder_HoldTheSameFiles()
    {
        (byte[] bytes, ExportReport report) = Items.Written(stream => DataPackageWriter.Write(stream, Items.SamplePages, Options));
        Assert.Equal(report, DataPackageWriter.WriteFolder(_folder, Items.SamplePages, Options));
        using ZipArchive archive = new(new MemoryStream(bytes));
        string[] files = [.. Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Assert.Equal(files, archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.All(archive.Entries, entry =>
        {
            using Stream content = entry.Open();
            using MemoryStream copy = new();
            content.CopyTo(copy);
            Assert.Equal(File.ReadAllBytes(Path.Combine(_folder, entry.FullName)), copy.ToArray());
            Assert.Equal(1980, entry.LastWriteTime.Year);
        });
    }

    [Fact]
    public async Task WriteFolderAsync_GivesTheSameFilesAndReport()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        ExportReport report = DataPackageWriter.WriteFolder(Path.Combine(_folder, "one"), Items.SamplePages, Options);
        Assert.Equal(report, await DataPackageWriter.WriteFolderAsync(Path.Combine(_folder, "two"), Items.SamplePages, Options, token));
        string[] files = FilesIn("one");
        Assert.Equal(files, FilesIn("two"));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(_folder, "one", file)), File.ReadAllBytes(Path.Combine(_folder, "two", file))));

        string[] FilesIn(string folder) => [.. Directory.EnumerateFiles(Path.Combine(_folder, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(_folder, folder), path)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task WriteFolderAsync_Cancelled_LeavesNoPartOfAFile()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            DataPackageWriter.WriteFolderAsync(_folder, Items.SamplePages, Options, source.Token));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
        await Assert.ThrowsAsync<ArgumentException>("folder", () => DataPackageWriter.WriteFolderAsync("", Items.SamplePages, Options, source.Token));
    }

    [Fact]
    public void Write_Descriptor_NamesColumnsAsTheFilesDo()
    {
        DataPackageWriter.WriteFolder(_folder, Items.SamplePages, Options);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "datapackage.json")));
        Assert.Equal("https://example.org/licence", json.RootElement.GetProperty("licenses")[0].GetProperty("path").GetString());
        foreach (JsonElement resource in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            string header = File.ReadLines(Path.Combine(_folder, resource.GetProperty("path").GetString()!)).First();
            Assert.Equal(header.Split(','), resource.GetProperty("schema").GetProperty("fields").EnumerateArray()
                .Select(field => field.GetProperty("name").GetString()));
        }
    }
}

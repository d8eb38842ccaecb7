using System.Diagnostics;
using System.Text;
using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>
/// The content of a page given as <c>w3m -dump</c> writes it, and the whole page given as HTML: the same records. Skipped where w3m is not installed;
/// <c>.ci/run</c> installs it.
/// </summary>
public sealed class TextBrowserTests
{
    // Pages whose content loses what tells the records apart when it is dumped: columns side by side, labels glued to titles, where a title that links ends
    // and its place begins. It may only become fewer.
    private const int MostThatDiffer = 17;

    private static readonly string? W3m = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "w3m"))
        .FirstOrDefault(File.Exists);

    [Fact]
    public async Task Read_DumpOfTheContent_GivesTheRecordsOfTheWholePage()
    {
        Assert.SkipWhen(W3m is null, "w3m is not installed.");
        List<string> differing = [];
        int pages = 0;
        foreach (string path in LayoutTests.Files())
        {
            string html = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            int start = html.IndexOf("<!-- content -->", StringComparison.Ordinal);
            string content = html[start..html.IndexOf("<!-- end -->", StringComparison.Ordinal)];

            string dump = await DumpAsync($"<html><head><meta charset=\"utf-8\"></head><body>{content}</body></html>", TestContext.Current.CancellationToken);

            pages++;
            if (!Outline(PageReader.Read(dump)).SequenceEqual(Outline(HtmlPage.Read(html))))
            {
                differing.Add($"{Path.GetFileNameWithoutExtension(path)}\n{string.Join('\n', Outline(HtmlPage.Read(html)))}\n--\n{string.Join('\n', Outline(PageReader.Read(dump)))}\n--\n{dump}");
            }
        }

        Assert.True(pages >= 30 && differing.Count <= MostThatDiffer, $"{differing.Count} of {pages} differ:\n{string.Join("\n====\n", differing)}");
    }

    // Titles and days; numbers and the rest of a summary depend on how a program draws a list.
    private static IEnumerable<string> Outline(PageReading reading) =>
        reading.Records.Where(record => record.Office is null)
            .Select(record => record.Project is { } project ? $"project {project.Title} {project.Duration}" : record.Event is { } happening
                ? $"event {happening.Title} {happening.Dates}" : $"article {record.Article?.Title} {record.Article?.Date}");

    private static async Task<string> DumpAsync(string html, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(W3m!, ["-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols", "300"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process w3m = Process.Start(start)!;
        await w3m.StandardInput.WriteAsync(html.AsMemory(), cancellation);
        w3m.StandardInput.Close();
        string dump = await w3m.StandardOutput.ReadToEndAsync(cancellation);
        await w3m.WaitForExitAsync(cancellation);
        return dump;
    }
}

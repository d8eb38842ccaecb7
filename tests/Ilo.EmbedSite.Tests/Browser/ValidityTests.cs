using System.Diagnostics;
using Ilo.Domain.AspNetCore;
using Ilo.Domain.Tests;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class ValidityTests(SampleSite site)
{
    private const string FrameStyle = " style=\"width:100%;height:600px;border:0\"";

    [Fact]
    public async Task EveryPage_CheckedByHtmlValidate_HasNothingToSay()
    {
        List<(string, string)> pages = [];
        foreach (string address in (await Pages.AllAsync(site, records: 5)).Union(Pages.Panels))
        {
            pages.Add((address, await site.TextAsync(address)));
        }

        Assert.True(pages.Count > 40);
        await CheckAsync(pages);
    }

    [Fact]
    public async Task EveryFramePreviewAndFragment_CheckedByHtmlValidate_HasNothingToSay()
    {
        List<(string, string)> pages = [];
        foreach (string list in Enum.GetValues<IloList>().Select(IloAddresses.NameOf))
        {
            foreach (string way in (string[])["frame", "preview=component", "preview=frame", "preview=fragment", "preview=static", "style=none", "style=basic", "q=qwertzuiop"])
            {
                string address = $"/ilo/embed/{list}?{way}";
                string html = await site.TextAsync(address);

                // A frame that is as wide as its place needs a style, which html-validate would have in a sheet: that of the page that takes the code.
                Assert.Equal(way == "preview=frame" ? 2 : 1, html.Split(" style=\"").Length);
                pages.Add((address, html.Replace(FrameStyle, "", StringComparison.Ordinal)));
            }
        }

        Assert.Equal(40, pages.Count);
        await CheckAsync(pages);
    }

    /// <summary>Has html-validate look at documents and pieces of HTML.</summary>
    /// <param name="pages">What each is called, and its text.</param>
    internal static async Task CheckAsync(IEnumerable<(string Name, string Html)> pages)
    {
        string program = PageChecks.ModuleOf("html-validate", ".bin/html-validate");
        using TemporaryFolder folder = new();
        foreach ((int i, (string name, string html)) in pages.Index())
        {
            // The name says which page it is where something is found.
            folder.Write($"{i:000}{string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'))}.html", html);
        }

        folder.Write(".htmlvalidate.json", await File.ReadAllTextAsync(
            Repository.PathOf("tests/Ilo.EmbedSite.Tests/Browser/htmlvalidate.json"), TestContext.Current.CancellationToken));
        using Process process = Process.Start(
            new ProcessStartInfo(
            program, ["--formatter=text", folder.Path])
            { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path })!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await error);
    }
}

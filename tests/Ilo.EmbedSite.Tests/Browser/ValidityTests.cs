using System.Diagnostics;

namespace Ilo.EmbedSite.Tests.Browser;

public sealed class ValidityTests(SampleSite site)
{
    [Fact]
    public async Task EveryPage_CheckedByHtmlValidate_HasNothingToSay()
    {
        string program = Path.Combine(LayoutTests.Modules, ".bin", "html-validate");
        BrowserFixture.Require(
            File.Exists(program), "There is no html-validate; run: npm install --no-save --no-package-lock --prefix tests/Ilo.EmbedSite.Tests html-validate");
        using TemporaryFolder folder = new();
        int count = 0;
        foreach (string address in await Pages.AllAsync(site, records: 5))
        {
            // The name says which page it is where something is found.
            folder.Write($"{count++:000}{string.Concat(address.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'))}.html", await site.TextAsync(address));
        }

        folder.Write(".htmlvalidate.json",
            await File.ReadAllTextAsync(
            Path.Combine(TestSite.Root, "tests", "Ilo.EmbedSite.Tests", "Browser", "htmlvalidate.json"), TestContext.Current.CancellationToken));
        using Process process = Process.Start(
            new ProcessStartInfo(
            program, ["--formatter=text", folder.Path])
            { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path })!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await error);
        Assert.True(count > 40);
    }
}

using System.Diagnostics;
using Ilo.Domain.Tests;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>Runs the PHP of docs/embedding.md in PHP's interpreter, with stand-ins for what its hosts give.</summary>
public sealed class PhpTests
{
    private const string Hosts = "tests/Ilo.Domain.AspNetCore.Tests/Embedding/Hosts";

    [Fact]
    public async Task WordPressShortcode_OfTheDocs_ShowsTheFragment()
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        Assert.Equal(await ExpectedAsync(host, "projects?donor=eu&size=5&lang=en&heading=2"),
            await WordPressAsync(host, "['list' => 'projects', 'query' => 'donor=eu']"));
        Assert.Equal(await ExpectedAsync(host, "events?size=2&lang=fr&heading=3"),
            await WordPressAsync(host, "['list' => 'Events!', 'size' => '2', 'lang' => 'fr', 'heading' => '3']"));
        Assert.Equal("", await WordPressAsync(host, "['list' => 'projects', 'query' => 'active=someday']"));
    }

    [Fact]
    public async Task DrupalBlock_OfTheDocs_ShowsTheFragment()
    {
        await using KestrelHost host = await KestrelHost.StartAsync();
        Assert.Equal(await ExpectedAsync(host, "projects?donor=eu&size=5&heading=2"), await DrupalAsync(host.Address));
        Assert.Equal("", await DrupalAsync("http://127.0.0.1:9"));
    }

    [Theory]
    [InlineData("WordPress")]
    [InlineData("Drupal")]
    public void Block_OfTheDocs_HasAtMostTwentyLinesAndItsStandInTen(string heading)
    {
        Assert.InRange(EmbeddingPage.Block(heading, "php").TrimEnd().Split('\n').Length, 5, 20);
        Assert.InRange(File.ReadAllLines(Repository.PathOf($"{Hosts}/{heading.ToLowerInvariant()}.php")).Length, 5, 10);
    }

    internal static Task<string> WordPressAsync(KestrelHost host, string wishes) =>
        RunAsync("wordpress", "WordPress", host.Address, $"echo $GLOBALS['codes']['ilo']({wishes});");

    internal static Task<string> DrupalAsync(string address) =>
        RunAsync("drupal", "Drupal", address, "echo (new Drupal\\ilo\\Plugin\\Block\\IloProjects)->build()['#markup'] ?? '';");

    private static async Task<string> ExpectedAsync(KestrelHost host, string fragment)
    {
        using HttpClient client = new();
        return await client.GetStringAsync($"{host.Address}/ilo/embed/{fragment}");
    }

    private static async Task<string> RunAsync(string system, string heading, string address, string use)
    {
        Requirements.Need(Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "php"))),
            "There is no PHP; install Debian's package php-cli.");
        using PageFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Root, "code.php"), EmbeddingPage.Block(heading, "php")
            .Replace(EmbeddingPage.Server, address, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder.Root, "run.php"),
            $"<?php\nrequire '{Repository.PathOf($"{Hosts}/{system}.php")}';\nrequire __DIR__ . '/code.php';\n{use}\n");
        using Process php = Process.Start(
            new ProcessStartInfo("php", ["-d", "error_reporting=E_ALL", "-d", "display_errors=stderr", Path.Combine(folder.Root, "run.php")])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        Task<string> errors = php.StandardError.ReadToEndAsync();
        string output = await php.StandardOutput.ReadToEndAsync();
        await php.WaitForExitAsync();
        Assert.Equal((0, ""), (php.ExitCode, await errors));
        return output;
    }
}

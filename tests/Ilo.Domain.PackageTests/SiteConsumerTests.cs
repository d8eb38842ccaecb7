using Ilo.Domain.Tests;

namespace Ilo.Domain.PackageTests;

/// <summary>A new web project with the packed package runs the server of its page.</summary>
public sealed class SiteConsumerTests
{
    // In the place of the line that serves until somebody stops it.
    private const string AskItself = """
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        foreach (string path in new[] { "ilo/embed/projects", "ilo/assets/ilo.css", "ilo/articles.atom", "projects", "fr/projets", "health/ilo" })
        {
            HttpResponseMessage answer = await client.GetAsync(path);
            string text = await answer.Content.ReadAsStringAsync();
            Console.WriteLine($"{path}: {(int)answer.StatusCode} {text.Contains("Better lamps")}");
        }

        await app.StopAsync();
        """;

    [Fact]
    public void ServerOfTheDocs_InANewWebProject_Runs()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/embedding.md"));
        int start = page.IndexOf("```C#\n", StringComparison.Ordinal) + 6;
        string server = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        Assert.EndsWith("app.Run();\n", server, StringComparison.Ordinal);
        using Consumer consumer = new("Ilo.Domain.AspNetCore", "Microsoft.NET.Sdk.Web");
        string pages = Directory.CreateDirectory(Path.Combine(consumer.Folder, "pages")).FullName;
        File.WriteAllText(Path.Combine(pages, "a.txt"), "Programmes and projects\n\n  1. Better lamps\n\n    1 March 2019 - 30 April 2021\n\n    It is funded by Japan.\n");
        string source = server.Replace("app.Run();\n", AskItself, StringComparison.Ordinal)
            .Replace("ilo.Folder = \"pages\"", $"ilo.Folder = \"{pages}\"", StringComparison.Ordinal)
            .Replace("ilo.StateFolder = \"state\"", $"ilo.StateFolder = \"{Path.Combine(consumer.Folder, "state")}\"", StringComparison.Ordinal);
        string output = consumer.PublishAndRun(
            source, "UseAppHost", "", "System.Net.Http", "Microsoft.AspNetCore.Builder", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting");
        string[] lines = [.. output.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Contains(": ", StringComparison.Ordinal) && line.Split(' ') is [_, [>= '1' and <= '5', _, _], _])];
        Assert.Equal(
            ["ilo/embed/projects: 200 True", "ilo/assets/ilo.css: 200 False", "ilo/articles.atom: 200 False", "projects: 200 True", "fr/projets: 404 False", "health/ilo: 200 False"], lines);
    }
}

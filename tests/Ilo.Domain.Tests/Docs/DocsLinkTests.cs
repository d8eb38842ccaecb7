using Ilo.Domain.Tests.Conventions;

namespace Ilo.Domain.Tests.Docs;

/// <summary>Every link of the README, the changelog and docs leads somewhere, and every file of docs is linked.</summary>
public sealed class DocsLinkTests
{
    private static readonly MarkdownLinks Links = new(
        Repository.Root, Repository.Address + "/blob/main/", Repository.Address + "/tree/main/", Repository.RawAddress + "/main/");

    [Fact]
    public void Pages_EveryLink_LeadsToAFileAndAHeading()
    {
        string[] pages = ["README.md", "CHANGELOG.md", "samples/Pages/README.md", .. DocsFiles().Where(file => file.EndsWith(".md", StringComparison.Ordinal))];
        Assert.True(pages.Length > 50, "The pages were not found.");
        Offenders.AreNone(pages.SelectMany(Links.Broken));
    }

    [Fact]
    public void Docs_EveryFile_IsReachedFromTheReadme()
    {
        IReadOnlySet<string> reached = Links.ReachableFrom("README.md");
        Offenders.AreNone(DocsFiles().Where(file => !reached.Contains(file)));
    }

    [Fact]
    public void Links_OfAFolderWithMistakes_AreFound()
    {
        string root = Directory.CreateTempSubdirectory("ilo-links").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "docs", "more"));
            File.WriteAllText(Path.Combine(root, "README.md"), """
                # Home

                [a](docs/a.md#two-words), [b](https://example.org/home/docs/a.md#two-words-1), [c](docs/a.md#three), [d](docs/none.md), [e][ref],
                [f](https://example.org/home/gone), [g](https://example.org/other), ![h](docs/more/h%20h.png), [i](#home), [j](#away), [k](docs/more)

                ```text
                [no link](nowhere.md)
                ```

                | table |
                | --- |
                | [l](docs/l.md) |

                [ref]: docs/e.md
                """);
            File.WriteAllText(Path.Combine(root, "docs", "a.md"), "# Two words\n\n## `Two` words!\n\n[home](../README.md#home) [gone](README.md)\n");
            File.WriteAllText(Path.Combine(root, "docs", "more", "h h.png"), "");
            File.WriteAllText(Path.Combine(root, "docs", "more", "other.md"), "");
            File.WriteAllText(Path.Combine(root, "docs", "alone.md"), "");
            MarkdownLinks links = new(root, "https://example.org/home/");
            Assert.Equal(
                ["docs/a.md#three names no heading", "docs/none.md leads nowhere", "docs/e.md leads nowhere", "https://example.org/home/gone leads nowhere",
                    "#away names no heading", "docs/l.md leads nowhere"],
                links.Broken("README.md").Select(broken => broken["README.md: ".Length..^1]));
            Assert.Equal(["docs/a.md: README.md leads nowhere."], links.Broken("docs/a.md"));
            Assert.Equal(["README.md", "docs/a.md", "docs/more/h h.png", "docs/more/other.md"], links.ReachableFrom("README.md").Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static IEnumerable<string> DocsFiles() =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}

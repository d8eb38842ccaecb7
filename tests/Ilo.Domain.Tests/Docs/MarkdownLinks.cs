namespace Ilo.Domain.Tests.Docs;

/// <summary>Follows the links of Markdown pages to files, folders and headings in a folder.</summary>
/// <param name="root">The folder.</param>
/// <param name="home">The addresses at which the folder is published; a link that begins with one of them leads into it.</param>
internal sealed class MarkdownLinks(string root, params string[] home)
{
    private readonly Dictionary<string, MarkdownPage> _pages = new(StringComparer.Ordinal);

    /// <summary>Returns what is wrong with the links of a page that lead into the folder.</summary>
    /// <param name="page">The page, with slashes from the root.</param>
    internal IEnumerable<string> Broken(string page)
    {
        foreach (string link in PageOf(page).Links)
        {
            if (Target(page, link) is not { } target)
            {
                continue;
            }

            if (!File.Exists(PathOf(target.Path)) && !Directory.Exists(PathOf(target.Path)))
            {
                yield return $"{page}: {link} leads nowhere.";
            }
            else if (target.Anchor.Length > 0 && target.Path.EndsWith(".md", StringComparison.Ordinal) && !PageOf(target.Path).Anchors.Contains(target.Anchor))
            {
                yield return $"{page}: {link} names no heading.";
            }
        }
    }

    /// <summary>Returns the files that one comes to from a page, itself among them; a link to a folder leads to the files in it.</summary>
    internal IReadOnlySet<string> ReachableFrom(string page)
    {
        HashSet<string> reached = new(StringComparer.Ordinal) { page };
        Queue<string> waiting = new([page]);
        while (waiting.TryDequeue(out string? next))
        {
            if (!next.EndsWith(".md", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (string link in PageOf(next).Links)
            {
                foreach (string file in Target(next, link) is { } target ? FilesOf(target.Path) : [])
                {
                    if (reached.Add(file))
                    {
                        waiting.Enqueue(file);
                    }
                }
            }
        }

        return reached;
    }

    // Null where the link leads out of the folder.
    private (string Path, string Anchor)? Target(string page, string link)
    {
        string? own = Array.Find(home, address => link.StartsWith(address, StringComparison.Ordinal));
        if (own is null && Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && !address.IsFile)
        {
            return null;
        }

        string[] parts = (own is null ? link : link[own.Length..]).Split('#', 2);
        string folder = own is null ? Path.GetDirectoryName(PathOf(page))! : root;
        string path = parts[0].Length == 0 ? PathOf(page) : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
        return (Path.GetRelativePath(root, path).Replace('\\', '/'), parts.Length > 1 ? parts[1] : "");
    }

    private IEnumerable<string> FilesOf(string path) =>
        File.Exists(PathOf(path)) ? [path]
        : Directory.Exists(PathOf(path)) ? Directory.EnumerateFiles(PathOf(path)).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
        : [];

    private string PathOf(string path) => Path.Combine(root, path);

    private MarkdownPage PageOf(string path)
    {
        if (!_pages.TryGetValue(path, out MarkdownPage? page))
        {
            _pages.Add(path, page = new(File.ReadAllText(PathOf(path))));
        }

        return page;
    }
}

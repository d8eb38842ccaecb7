namespace Ilo.Domain.Conformance.Corpus;

/// <summary>A folder of page texts, each with or without its expected reading beside it.</summary>
internal static class CorpusFolder
{
    /// <summary>Returns every <c>NAME.txt</c> and <c>NAME.html</c> below the folder, by name.</summary>
    /// <exception cref="UsageException">The folder is not there, or holds no text.</exception>
    internal static IReadOnlyList<CorpusPage> Pages(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder {folder}.");
        }

        CorpusPage[] pages =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".txt" or ".html")
                .Select(path => new CorpusPage(NameOf(folder, path), path))
                .OrderBy(page => page.Name, StringComparer.Ordinal),
        ];
        return pages.Length > 0 ? pages : throw new UsageException($"There is no .txt or .html file below {folder}.");
    }

    // A page saved both ways keeps its ending in the name of the one that is HTML.
    private static string NameOf(string folder, string path) =>
        (File.Exists(Path.ChangeExtension(path, ".txt")) && Path.GetExtension(path) == ".html"
            ? Path.GetRelativePath(folder, path)
            : Path.ChangeExtension(Path.GetRelativePath(folder, path), null)).Replace(Path.DirectorySeparatorChar, '/');
}

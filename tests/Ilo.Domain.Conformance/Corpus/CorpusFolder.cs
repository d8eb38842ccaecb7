namespace Ilo.Domain.Conformance.Corpus;

/// <summary>A folder of page texts, each with or without its expected reading beside it.</summary>
internal static class CorpusFolder
{
    /// <summary>Returns every <c>NAME.txt</c> below the folder, by name.</summary>
    /// <exception cref="UsageException">The folder is not there, or holds no text.</exception>
    internal static IReadOnlyList<CorpusPage> Pages(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder {folder}.");
        }

        CorpusPage[] pages =
        [
            .. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
                .Select(path => new CorpusPage(NameOf(folder, path), path))
                .OrderBy(page => page.Name, StringComparer.Ordinal),
        ];
        return pages.Length > 0 ? pages : throw new UsageException($"There is no .txt file below {folder}.");
    }

    private static string NameOf(string folder, string path) =>
        Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace(Path.DirectorySeparatorChar, '/');
}

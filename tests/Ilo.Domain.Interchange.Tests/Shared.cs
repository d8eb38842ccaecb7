using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Data of others, beside the repository where it is there; without it a test says that it skips.</summary>
internal static class Shared
{
    /// <summary>Returns the full path of a file or folder; skips the test where it is not there.</summary>
    internal static string PathOf(string path) => SharedCorpus.PathOrSkip(["interchange", .. path.Split('/')]);

    /// <summary>Returns the files below a folder that a pattern fits, in order.</summary>
    internal static string[] Files(string folder, string pattern = "*.xml") =>
        [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}

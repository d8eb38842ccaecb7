namespace Ilo.Domain.Tests.Text.Fuzzing;

/// <summary>The pages that tests of any text start from: the samples and the corpus of this repository, and the shared corpus where it is there.</summary>
internal static class CorpusTexts
{
    internal static IReadOnlyList<string> All { get; } = [.. Files(withShared: true).Select(File.ReadAllText)];

    /// <summary>Gets those of this repository.</summary>
    internal static IReadOnlyList<string> Own { get; } = [.. Files(withShared: false).Select(File.ReadAllText)];

    private static IEnumerable<string> Files(bool withShared)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ilo.Domain.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        string samples = Path.Combine(folder.FullName, "samples", "Pages");
        string own = Path.Combine(folder.FullName, "tests", "Ilo.Domain.Tests", "Text", "Corpus");
        string shared = Path.Combine(folder.Parent!.FullName, "shared", "conformance");
        return new[] { samples, own, withShared ? shared : own }.Distinct().Where(Directory.Exists)
            .SelectMany(path => Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
    }
}

namespace Ilo.Domain.Tests.Text.Fuzzing;

/// <summary>The pages that tests of any text start from: the samples and the corpus of this repository, and the shared corpus where it is there.</summary>
internal static class CorpusTexts
{
    internal static IReadOnlyList<string> All { get; } = [.. Files(withShared: true).Select(File.ReadAllText)];

    /// <summary>Gets those of this repository.</summary>
    internal static IReadOnlyList<string> Own { get; } = [.. Files(withShared: false).Select(File.ReadAllText)];

    private static IEnumerable<string> Files(bool withShared)
    {
        IEnumerable<string> own = [Repository.PathOf("samples/Pages"), Repository.PathOf("tests/Ilo.Domain.Tests/Text/Corpus")];
        return own.Concat(withShared && SharedCorpus.Pages is { } shared ? [shared] : [])
            .SelectMany(path => Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
    }
}

using System.Globalization;

namespace Ilo.Domain.Tests.Docs;

/// <summary>Compiles and runs every block of C# in the README and in docs, and compares what it prints with what the page says.</summary>
[Collection(nameof(ProcessWide))]
public sealed class DocsTests
{
    public static TheoryData<string> Pages => [.. PageNames()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_EveryBlock_RunsAndPrintsWhatThePageSays(string page)
    {
        using ProcessWide state = new(Repository.Root, CultureInfo.InvariantCulture);
        Dictionary<DocsProgram, string> outputs = new(ReferenceEqualityComparer.Instance);
        foreach (DocsProgram program in DocsProgram.Of(page, File.ReadAllText(Repository.PathOf(page))))
        {
            string output = DocsCompiler.Run(program);
            outputs.Add(program, output);
            if (program.Output is not null)
            {
                string before = program.Before is { } earlier ? outputs[earlier] : "";
                Assert.StartsWith(before, output, StringComparison.Ordinal);
                Assert.Equal(Lines(program.Output), Lines(output[before.Length..]));
            }
        }
    }

    [Fact]
    public void Readme_ShowsTheLibraryAtWork() =>
        Assert.Contains(DocsProgram.Of("README.md", File.ReadAllText(Repository.PathOf("README.md"))), program => program.Output is not null);

    private static string[] Lines(string text) => [.. text.TrimEnd().Split('\n').Select(line => line.TrimEnd())];

    private static IEnumerable<string> PageNames() =>
        Directory.Exists(Repository.PathOf("docs"))
            ? Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal).Prepend("README.md")
            : ["README.md"];
}

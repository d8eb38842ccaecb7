using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Docs;

namespace Ilo.Domain.PackageTests;

/// <summary>Does what a newcomer does: a new project outside the solution, the package, the code of README and documentation.</summary>
public sealed class ConsumerTests : IDisposable
{
    private readonly Consumer _consumer = new();

    public void Dispose() => _consumer.Dispose();

    [Fact]
    public void Readme_InANewTrimmedProject_PrintsWhatItSays()
    {
        IReadOnlyList<DocsProgram> all = DocsProgram.Of("README.md", File.ReadAllText(Repository.PathOf("README.md")));
        DocsProgram[] programs = [.. all.Where(program => !all.Any(other => ReferenceEquals(other.Before, program)))];
        Assert.NotEmpty(programs);
        foreach (DocsProgram program in programs)
        {
            string output = _consumer.PublishAndRun(program.Source, "PublishTrimmed");
            if (Expected(program) is { } expected)
            {
                Assert.Equal(Lines(expected), Lines(output));
            }
        }

        long trimmed = new FileInfo(Path.Combine(_consumer.Folder, "out", "Ilo.Domain.dll")).Length;
        Assert.InRange(trimmed, 1, Package.Bytes("nupkg", "lib/net10.0/Ilo.Domain.dll").Length - 1);
    }

    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public void Program_ReadingAPageAndHandingItOn_RunsWithoutAWarning(string property) =>
        Assert.Equal(Lines(ConsumerProgram.Output), Lines(_consumer.PublishAndRun(ConsumerProgram.Source, property)));

    [Fact]
    public void DocumentationOfJson_InAProgramOfOneFile_PrintsWhatItSays()
    {
        DocsProgram[] programs = [.. DocsProgram.Of("docs/json.md", File.ReadAllText(Repository.PathOf("docs/json.md")))
            .Where(program => program.Source.Contains("TypeInfoResolver", StringComparison.Ordinal))];
        Assert.NotEmpty(programs);
        foreach (DocsProgram program in programs)
        {
            Assert.Equal(Lines(Expected(program)!), Lines(_consumer.RunFile(program.Source)));
        }
    }

    [Fact]
    public void Program_ReadingAPageAndHandingItOn_RunsAsOneFile() =>
        Assert.Equal(Lines(ConsumerProgram.Output), Lines(_consumer.RunFile(ConsumerProgram.Source)));

    // What the blocks of the program print, in order; null where the page does not say it of each.
    private static string? Expected(DocsProgram program)
    {
        string? before = program.Before is null ? "" : Expected(program.Before);
        return before is null || program.Output is null ? null : before + program.Output + "\n";
    }

    private static string[] Lines(string text) => [.. text.TrimEnd().Split('\n').Select(line => line.TrimEnd())];
}

using System.Text;
using Ilo.Domain.Conformance;
using Ilo.Domain.Conformance.Pages;

namespace Ilo.Domain.Tests.Conformance;

public sealed class PagesModeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-conformance-").FullName;

    public PagesModeTests() => Directory.CreateDirectory(Path.Combine(_folder, "a"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_PageOfTheMustListThatFallsShort_ReturnsOne()
    {
        Write("a/page.txt", "Some text\n");
        Write("a/page.expected.json", """{"title":"A title that no reader finds here"}""");
        StringWriter output = new();
        Assert.Equal(0, new PagesMode().Run([_folder], output));
        Assert.Equal(1, new PagesMode().Run([_folder, "--must", "page"], output));
        Assert.Contains("must be right and is not: a/page", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("0 of 1 pages wholly right", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileOfNames_MeansEachLine()
    {
        Write("a/page.txt", "Some text\n");
        Write("a/page.expected.json", """{"title":"A title that no reader finds here"}""");
        Write("must.list", "# comment\n\na/*\n");
        Assert.Equal(1, new PagesMode().Run([_folder, "--must", Path.Combine(_folder, "must.list")], TextWriter.Null));
    }

    [Fact]
    public void Run_Dump_WritesEachReadingThatComparesAsRight()
    {
        Write("a/page.txt", "Programmes and projects\n\n1. A project of two years\n\n1 May 2001 - 30 April 2003\n\nIt builds lamps.\n");
        string dump = Path.Combine(_folder, "out");
        Assert.Equal(0, new PagesMode().Run([_folder, "--dump", dump], TextWriter.Null));
        string reading = File.ReadAllText(Path.Combine(dump, "a", "page.json"));
        Assert.StartsWith("{\n  \"kind\": \"", reading, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", reading, StringComparison.Ordinal);
        Write("a/page.expected.json", reading);
        Assert.Equal(0, new PagesMode().Run([_folder, "--must", "a/page"], TextWriter.Null));
    }

    [Theory]
    [InlineData]
    [InlineData("--nothing")]
    [InlineData("no-such-folder")]
    [InlineData("one", "two")]
    [InlineData("one", "--dump")]
    public void Run_ArgumentsThatMakeNoSense_Throws(params string[] arguments) =>
        Assert.Throws<UsageException>(() => new PagesMode().Run(arguments, TextWriter.Null));

    [Fact]
    public void Run_MustNameOfNoPage_Throws()
    {
        Write("a/page.txt", "Some text\n");
        Write("a/page.expected.json", "{}");
        UsageException mistake = Assert.Throws<UsageException>(() => new PagesMode().Run([_folder, "--must", "other"], TextWriter.Null));
        Assert.Contains("other", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NothingToCompare_Throws()
    {
        Write("a/page.txt", "Some text\n");
        Assert.Throws<UsageException>(() => new PagesMode().Run([_folder], TextWriter.Null));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(false));
}

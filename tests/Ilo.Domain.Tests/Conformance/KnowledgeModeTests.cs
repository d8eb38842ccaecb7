using System.Text.Json.Nodes;
using Ilo.Domain.Conformance;
using Ilo.Domain.Conformance.Knowledge;

namespace Ilo.Domain.Tests.Conformance;

public sealed class KnowledgeModeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ilo-knowledge-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_TwoEntriesOfOneProject_WritesItemsAndTheGroup()
    {
        File.WriteAllText(
            Path.Combine(_folder, "list.txt"),
            "Programmes and projects\n\n2012\n\n  1. Better Lamps for Norland (BLN)\n\n    1 May 2012 - 30 April 2014\n\n    The project is funded by the European Union.\n\n  2. The Better Lamps for Norland Project (BLN)\n\n    2 May 2012 - 30 April 2014\n");
        string file = Path.Combine(_folder, "out.json");
        Assert.Equal(0, new KnowledgeMode().Run([_folder, "--knowledge", file], TextWriter.Null));
        JsonNode json = JsonNode.Parse(File.ReadAllText(file))!;
        Assert.Equal(["eu"], json["items"]![0]!["donors"]!.AsArray().Select(donor => donor!.GetValue<string>()));
        Assert.Empty(json["items"]![1]!["donors"]!.AsArray());
        JsonArray group = Assert.Single(json["sameProject"]!.AsArray())!.AsArray();
        Assert.Equal(["list: Better Lamps for Norland (BLN)", "list: The Better Lamps for Norland Project (BLN)"],
            group.Select(entry => $"{entry!["page"]}: {entry["title"]}"));
    }

    [Theory]
    [InlineData("--knowledge")]
    [InlineData("one", "--knowledge")]
    [InlineData("one", "two", "--knowledge", "out")]
    public void Run_ArgumentsThatMakeNoSense_Throws(params string[] arguments) =>
        Assert.Throws<UsageException>(() => new KnowledgeMode().Run(arguments, TextWriter.Null));
}

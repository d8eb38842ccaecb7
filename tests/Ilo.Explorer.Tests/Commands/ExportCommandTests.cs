using System.Text.Json.Nodes;
using Ilo.Domain;
using Ilo.Domain.Json;

namespace Ilo.Explorer.Tests.Commands;

public sealed class ExportCommandTests
{
    [Fact]
    public void Run_JsonLines_AreReadBackByTheLibrary()
    {
        Run run = Run.Of("export");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        object[] records = [.. run.Lines.Select(line => IloJson.Deserialize<AnyRecord>(line).Value!)];
        Assert.All([typeof(Office), typeof(Project), typeof(Event), typeof(Article)], type => Assert.Contains(records, record => record.GetType() == type));
    }

    [Fact]
    public void Run_JsonLines_HaveTheIdentifierThatOtherFormatsHave()
    {
        string[] inLines = [.. Run.Of("export").Lines.Select(line => JsonNode.Parse(line)!).Where(line => (string)line["type"]! == "project")
            .Select(line => (string)line["identifier"]!)];
        string[] inTable = [.. Run.Of("export", "--format", "csv").Out.Split("\r\n").Skip(1).Select(row => row.Split(',')[0])];
        Assert.NotEmpty(inLines);
        Assert.Subset(inTable.ToHashSet(), inLines.ToHashSet());
    }

    [Fact]
    public void Run_Json_IsACatalogue() =>
        Assert.NotEmpty(IloJson.Deserialize<Ilo.Domain.Catalogues.Catalogue>(Assert.Single(Run.Of("export", "--format", "json").Lines)).Projects);

    [Fact]
    public void Run_Output_WritesTheSameToAFile()
    {
        using TemporaryFolder folder = new();
        Run run = Run.In(folder.Path, "export", Path.Combine(Repository.Root, "samples", "Pages"), "-o", "records.jsonl");
        Assert.Equal((ExitCodes.Done, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(Run.Of("export").Out, File.ReadAllText(Path.Combine(folder.Path, "records.jsonl")));
    }

    [Fact]
    public void Run_OutputThatCannotBeWritten_IsOneLine()
    {
        using TemporaryFolder folder = new();
        Run run = Run.With(RunOptions.Reading("Text\n") with { Folder = folder.Path }, "export", "-", "-o", "no/such/folder/x.jsonl");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith("ilo-explorer: no/such/folder/x.jsonl: the file cannot be written (", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, '\n');
    }

    [Theory]
    [InlineData("export", "file", "--output")]
    [InlineData("export", "file", "--identities")]
    [InlineData("projects", "file", "--identities")]
    [InlineData("site", "folder", "--output")]
    [InlineData("site", "folder", "--state")]
    public void Run_EmptyName_IsOneLineAndUsage(string command, string what, string option)
    {
        Run run = Run.Of([command, "samples/Pages", option, "", .. option == "--state" ? ["--output", "none"] : Array.Empty<string>()]);
        Assert.Equal(
            (ExitCodes.Usage, "", $"ilo-explorer: the name of the {what} that {option} takes is empty. See 'ilo-explorer {command} --help'.\n"),
            (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void Run_OutputThatIsTheIdentities_IsUsageAndLeavesThem(string format)
    {
        using TemporaryFolder folder = new();
        folder.Add("page.txt", "Text\n").Add("ids.json", "kept");
        Run run = Run.In(folder.Path, "export", "page.txt", "--format", format, "-o", "./ids.json", "--identities", "ids.json");
        Assert.Equal(
            (ExitCodes.Usage, "", "ilo-explorer: ./ids.json: this is the file of the identities; name another with --output.\n"),
            (run.ExitCode, run.Out, run.Error));
        Assert.Equal("kept", File.ReadAllText(Path.Combine(folder.Path, "ids.json")));
    }

    [Fact]
    public void Run_NoSuchFormat_IsUsage() => Assert.Equal(ExitCodes.Usage, Run.Of("export", "--format", "xml").ExitCode);
}

using System.Text.Json.Nodes;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Text;

namespace Ilo.Domain.Conformance.Knowledge;

/// <summary>Writes what the texts of a corpus say and which of its entries are about one project.</summary>
internal sealed class KnowledgeMode : IMode
{
    private const string Option = "--knowledge";

    public string Usage => $"DIR {Option} OUT.json";

    public bool Takes(IReadOnlyList<string> arguments) => arguments.Contains(Option);

    public int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        (string folder, string file) = Parse(arguments);
        PageReading[] readings =
        [
            .. CorpusFolder.Pages(folder).Select(page => PageReader.Read(page.ReadText(), new PageReaderOptions { SourceName = page.Name })),
        ];
        JsonArray items = [.. readings.SelectMany(OwnText.Items)];
        JsonArray groups = [.. SameProject.Groups(Catalogue.From(readings))];
        output.WriteLine($"{items.Count} items and {groups.Count} groups written to {file}");
        File.WriteAllText(file, Json.Print(new JsonObject { ["items"] = items, ["sameProject"] = groups }));
        return ExitCodes.Success;
    }

    private static (string Folder, string File) Parse(IReadOnlyList<string> arguments)
    {
        List<string> rest = [.. arguments];
        int option = rest.IndexOf(Option);
        if (option + 1 == rest.Count)
        {
            throw new UsageException($"{Option} needs a value.");
        }

        string file = rest[option + 1];
        rest.RemoveRange(option, 2);
        return rest is [string folder] && !folder.StartsWith('-') ? (folder, file) : throw new UsageException("Give one folder.");
    }
}

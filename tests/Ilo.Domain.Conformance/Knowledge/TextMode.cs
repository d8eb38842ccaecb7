using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ilo.Domain.Recognition;

namespace Ilo.Domain.Conformance.Knowledge;

/// <summary>Reads texts as JSON Lines from standard input and writes a line for each: who pays, with whom, about what.</summary>
internal sealed class TextMode : IMode
{
    private const string Option = "--text";

    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Usage => $"{Option} < LINES.jsonl";

    public bool Takes(IReadOnlyList<string> arguments) => arguments.Contains(Option);

    public int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments.Count != 1)
        {
            throw new UsageException($"{Option} takes no other argument.");
        }

        using StreamReader input = new(Console.OpenStandardInput());
        Run(input, output);
        return ExitCodes.Success;
    }

    internal static void Run(TextReader input, TextWriter output)
    {
        for (int number = 1; input.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                output.Write(Answer(line, number).ToJsonString(Line) + "\n");
            }
        }
    }

    private static JsonObject Answer(string line, int number)
    {
        try
        {
            JsonNode question = JsonNode.Parse(line)!;
            LanguageCode? language = LanguageCode.TryParse((string?)question["language"], null, out LanguageCode code) ? code : null;
            TextFindings found = TextRecognizer.Default.Recognize((string?)question["text"] ?? "", language);
            return new()
            {
                ["id"] = question["id"]?.DeepClone(),
                ["donors"] = Json.Texts(found.Donors.Select(finding => finding.Value.Id.ToString())),
                ["partners"] = Json.Texts(found.Partners.Select(finding => OwnText.IdOrName(TextRecognizer.Default.Vocabulary, finding.Value))),
                ["themes"] = Json.Texts(found.Themes.Select(finding => finding.Value.Id.ToString())),
            };
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new UsageException($"Line {number} is no object with id, language and text: {mistake.Message}");
        }
    }
}

using System.Text.Json;

namespace Ilo.Domain.Tests;

/// <summary>A case beside the repository: what is asked in what way, and the right answer.</summary>
internal sealed record SharedCase(string Id, string Area, string How, string Input, string Right)
{
    /// <summary>Returns the cases of some areas, in their order; skips the test where there are none.</summary>
    internal static IEnumerable<SharedCase> In(params string[] areas)
    {
        foreach (string line in File.ReadLines(SharedCorpus.PathOrSkip("cases.jsonl")))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string Text(string name) => document.RootElement.GetProperty(name).GetString()!;
            if (areas.Contains(Text("area")))
            {
                yield return new(Text("id"), Text("area"), Text("how"), Text("input"), Text("right"));
            }
        }
    }
}

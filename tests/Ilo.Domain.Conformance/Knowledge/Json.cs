using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Conformance.Knowledge;

/// <summary>How the results are written.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Print(JsonObject json) => json.ToJsonString(Options) + "\n";

    internal static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Select(text => JsonValue.Create(text))];
}

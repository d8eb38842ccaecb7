using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ilo.Domain.Conformance.Corpus;

/// <summary>One page of a corpus.</summary>
/// <param name="Name">The path below the corpus folder, with slashes, without <c>.txt</c> or <c>.html</c>.</param>
/// <param name="TextPath">The file that holds the page's text, or the page as HTML.</param>
internal sealed record CorpusPage(string Name, string TextPath)
{
    /// <summary>Gets the file that holds the expected reading; it need not exist.</summary>
    internal string ExpectedPath => Path.ChangeExtension(TextPath, ".expected.json");

    /// <summary>Gets whether the file is a saved HTML page.</summary>
    internal bool IsHtml => Path.GetExtension(TextPath) == ".html";

    /// <summary>Reads the text as it is, a byte order mark included.</summary>
    /// <exception cref="UsageException">The file is not UTF-8.</exception>
    internal string ReadText()
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(TextPath));
        }
        catch (DecoderFallbackException mistake)
        {
            throw new UsageException($"{TextPath} is not UTF-8: {mistake.Message}");
        }
    }

    /// <summary>Reads the expected reading; null where there is none.</summary>
    /// <exception cref="UsageException">The file is not a JSON object.</exception>
    internal JsonObject? ReadExpected()
    {
        if (!File.Exists(ExpectedPath))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(File.ReadAllText(ExpectedPath)) as JsonObject
                ?? throw new UsageException($"{ExpectedPath} is not a JSON object.");
        }
        catch (JsonException mistake)
        {
            throw new UsageException($"{ExpectedPath} is not JSON: {mistake.Message}");
        }
    }
}

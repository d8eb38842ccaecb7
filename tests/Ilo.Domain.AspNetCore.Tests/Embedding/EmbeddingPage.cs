using Ilo.Domain.Tests;

namespace Ilo.Domain.AspNetCore.Tests.Embedding;

/// <summary>The blocks of code in docs/embedding.md.</summary>
internal static class EmbeddingPage
{
    /// <summary>Gets the address that stands in the page for the server's.</summary>
    internal const string Server = "https://ilo.example.org";

    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs/embedding.md"));

    /// <summary>Returns the block below a heading, of a language.</summary>
    internal static string Block(string heading, string language)
    {
        string part = Text[Text.IndexOf($"## {heading}\n", StringComparison.Ordinal)..];
        int start = part.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return part[start..part.IndexOf("```\n", start, StringComparison.Ordinal)];
    }
}

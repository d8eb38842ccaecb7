using System.Text.Json;

namespace Ilo.Domain.Tests;

/// <summary>Finds the pages and the answers of careful people that lie in <c>shared</c>, beside the repository, on some machines.</summary>
internal static class SharedCorpus
{
    /// <summary>Gets <c>shared/conformance</c>, with the pages; null where there is none.</summary>
    internal static string? Pages => Find("conformance");

    /// <summary>Returns <c>shared/conformance</c> of a folder above the tests; skips the test where there is none.</summary>
    internal static string FolderOrSkip() => PathOrSkip("conformance");

    /// <summary>Returns a file or folder of <c>shared</c> above the tests; skips the test where there is none.</summary>
    internal static string PathOrSkip(params string[] path)
    {
        if (Find(path) is { } found)
        {
            return found;
        }

        Assert.Skip($"There is no shared/{string.Join('/', path)} in a folder above {AppContext.BaseDirectory}.");
        return "";
    }

    /// <summary>Reads a file of JSON; skips the test where there is none.</summary>
    internal static JsonElement JsonOrSkip(params string[] path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(PathOrSkip(path)));
        return document.RootElement.Clone();
    }

    private static string? Find(params string[] path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine([folder.FullName, "shared", .. path]);
            if (Path.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}

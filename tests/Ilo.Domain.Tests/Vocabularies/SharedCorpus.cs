using System.Text.Json;

namespace Ilo.Domain.Tests.Vocabularies;

/// <summary>The pages and gold answers beside the repository; tests that need them are skipped where they are absent.</summary>
internal static class SharedCorpus
{
    internal static string Find(params string[] path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine([folder.FullName, "shared", .. path]);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        Assert.Skip($"shared/{string.Join('/', path)} is not beside the repository.");
        return "";
    }

    internal static JsonElement Json(params string[] path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Find(path)));
        return document.RootElement.Clone();
    }
}

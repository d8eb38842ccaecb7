namespace Ilo.Domain.Tests.Conformance;

/// <summary>Finds the corpus that lies beside the repository on some machines.</summary>
internal static class SharedCorpus
{
    /// <summary>Returns <c>shared/conformance</c> of a folder above the tests; skips the test where there is none.</summary>
    internal static string FolderOrSkip() => FolderOrSkip("conformance");

    /// <summary>Returns a folder of <c>shared</c> above the tests; skips the test where there is none.</summary>
    internal static string FolderOrSkip(string name)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string shared = Path.Combine(folder.FullName, "shared", name);
            if (Directory.Exists(shared))
            {
                return shared;
            }
        }

        Assert.Skip($"There is no shared/{name} in a folder above {AppContext.BaseDirectory}.");
        return "";
    }
}

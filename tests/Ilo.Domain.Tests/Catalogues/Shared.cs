namespace Ilo.Domain.Tests.Catalogues;

/// <summary>The corpus beside the repository, which not every machine has.</summary>
internal static class Shared
{
    /// <summary>Returns the corpus folder, or skips the test that asks.</summary>
    internal static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string shared = Path.Combine(folder.FullName, "shared", "conformance");
            if (Directory.Exists(shared))
            {
                return Path.GetDirectoryName(shared)!;
            }
        }

        Assert.Skip("There is no folder shared/conformance above the tests.");
        return "";
    }
}

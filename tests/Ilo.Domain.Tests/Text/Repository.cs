namespace Ilo.Domain.Tests.Text;

/// <summary>Finds the files of this repository that tests read.</summary>
internal static class Repository
{
    /// <summary>Gets the folder that holds the solution.</summary>
    internal static string Folder { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ilo.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds the solution.");
    }
}

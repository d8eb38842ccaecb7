using System.Xml.Linq;

namespace Ilo.Domain.Tests;

/// <summary>The tree that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Gets the folder that holds the solution.</summary>
    internal static string Root { get; } = Find();

    /// <summary>Gets the address of the repository, from the one place of the build where it stands; no slash at its end.</summary>
    internal static string Address { get; } = XDocument.Load(PathOf("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    /// <summary>Gets the address under which the repository's files are given as they are.</summary>
    internal static string RawAddress => Address.Replace("//github.com", "//raw.githubusercontent.com", StringComparison.Ordinal);

    /// <summary>Returns the full path of a file or folder, given with slashes from the root.</summary>
    internal static string PathOf(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ilo.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"There is no Ilo.Domain.sln in a folder above {AppContext.BaseDirectory}.");
    }
}

using System.IO.Enumeration;

namespace Ilo.Explorer.Input;

/// <summary>Finds the files that the arguments mean.</summary>
internal static class InputFiles
{
    internal const string SamplePages = "samples/Pages";

    /// <summary>Returns the files in the order of the arguments, those of a folder by name, none twice; and what is wrong with the rest.</summary>
    /// <param name="arguments">Files, folders and <c>-</c>; none means the sample pages.</param>
    /// <param name="workingDirectory">What relative paths start from.</param>
    /// <param name="failures">Takes a line for each argument that gives no file.</param>
    /// <param name="command">The argument that may have been meant for a command; null where none stands where commands do.</param>
    internal static IReadOnlyList<InputFile> Find(
        IReadOnlyList<string> arguments, string workingDirectory, ICollection<string> failures, string? command = null)
    {
        List<InputFile> files = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string argument in arguments.Count > 0 ? arguments : FindSamples(workingDirectory, failures))
        {
            foreach (InputFile file in Expand(argument, workingDirectory, failures, command))
            {
                if (seen.Add(file.Path ?? "-"))
                {
                    files.Add(file);
                }
            }
        }

        return files;
    }

    private static List<InputFile> Expand(string argument, string workingDirectory, ICollection<string> failures, string? command)
    {
        if (string.IsNullOrWhiteSpace(argument))
        {
            failures.Add("an empty path names no page; name a file or folder, or '-' for standard input.");
            return [];
        }

        if (argument == "-")
        {
            return [new InputFile("stdin", null)];
        }

        string path = Path.GetFullPath(argument, workingDirectory);
        if (File.Exists(path))
        {
            return [new InputFile(argument, path)];
        }

        if (!Directory.Exists(path))
        {
            string hint = argument == command ? Commands.CommandNames.Hint(argument) : "";
            failures.Add($"{argument}: no such file or folder{hint}; check the spelling, or give '-' to read standard input.");
            return [];
        }

        return InFolder(argument, path, failures);
    }

    private static List<InputFile> InFolder(string name, string path, ICollection<string> failures)
    {
        try
        {
            List<InputFile> files = [.. PageFiles(path)
                .Order(StringComparer.Ordinal)
                .Select(file => new InputFile(Path.Combine(name, Path.GetRelativePath(path, file)), file))];
            if (files.Count == 0)
            {
                failures.Add($"{name}: the folder holds no page; pages are files that end in .txt, .html or .htm, in the folder or below it.");
            }

            return files;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            failures.Add($"{name}: the folder cannot be listed ({FileReader.Reason(failure)}); check its permissions.");
            return [];
        }
    }

    // Linked folders are left alone: a link to a folder above would lead round in circles.
    private static FileSystemEnumerable<string> PageFiles(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(),
            new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && IsPage(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    /// <summary>Returns whether a file of this name is read of a folder.</summary>
    internal static bool IsPage(ReadOnlySpan<char> name) => Path.GetExtension(name) is var extension
        && (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase) || extension.Equals(".html", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase));

    private static string[] FindSamples(string workingDirectory, ICollection<string> failures)
    {
        for (DirectoryInfo? folder = new(workingDirectory); folder is not null; folder = folder.Parent)
        {
            string samples = Path.Combine(folder.FullName, SamplePages);
            if (Directory.Exists(samples))
            {
                return [Path.GetRelativePath(workingDirectory, samples)];
            }
        }

        failures.Add($"there is no {SamplePages} here or in a folder above; name the files or folders to read, or '-' for standard input.");
        return [];
    }
}

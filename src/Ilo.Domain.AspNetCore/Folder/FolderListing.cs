using System.IO.Enumeration;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Lists the pages of a folder: regular files that end in <c>.txt</c>, <c>.html</c> or <c>.htm</c>, in it or below it, by name.</summary>
/// <remarks>What begins with a full stop is left alone, and so are linked folders; a linked file is listed where it leads to a file of the folder.</remarks>
internal static class FolderListing
{
    // A folder with more is no folder of pages; listing it must end.
    private const int MostListed = 1_000_000;

    /// <summary>Lists the files.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    internal static List<ListedFile> Of(string folder, IloOptions options)
    {
        string root = RealPath.Of(folder) ?? throw new IOException("The links of the folder's path lead round in circles.");
        List<ListedFile> files = [.. Paths(root).Take(MostListed).Select(path => Listed(root, path))];
        files.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        long total = 0;
        for (int i = 0; i < files.Count; i++)
        {
            ListedFile file = files[i];
            long more = file.Failure is null && file.Length <= options.MaxFileBytes ? file.Length : 0;
            if ((file.Failure ?? Refused(file, i, total + more, options)) is { } failure)
            {
                files[i] = file with { Failure = failure };
            }
            else
            {
                total += more;
            }
        }

        // So many are named; beyond, a number says enough.
        if (files.Count > options.MaxFiles)
        {
            int more = files.Count - options.MaxFiles;
            files.RemoveRange(options.MaxFiles, more);
            files.Add(new("…", root, 0, default, Invariant($"{more} more files are not read: at most {options.MaxFiles} are.")));
        }

        return files;
    }

    private static string? Refused(ListedFile file, int position, long total, IloOptions options) =>
        position >= options.MaxFiles ? ""
        // Pipes and devices have no length. Opening one could wait for ever, so that nothing without a length is opened.
        : file.Length <= 0 ? "The file is empty, or it is no regular file."
        : file.Length > options.MaxFileBytes ? Invariant($"The file has {file.Length} bytes; at most {options.MaxFileBytes} are read. Split it into its pages.")
        : total > options.MaxTotalBytes ? Invariant($"The files before it have taken the {options.MaxTotalBytes} bytes that are read of all together.")
        : null;

    private static ListedFile Listed(string root, string path)
    {
        string name = Path.GetRelativePath(root, path).Replace('\\', '/');
        FileInfo file = new(path);
        if (file.LinkTarget is not null)
        {
            if (RealPath.Of(path) is not { } real || !RealPath.IsBelow(root, real))
            {
                return new(name, path, 0, default, "The file is a link that leads out of the folder.");
            }

            file = new(real);
        }

        return !file.Exists
            ? new(name, path, 0, default, "The file is a link that leads to no file.")
            : new(name, file.FullName, file.Length, file.LastWriteTimeUtc, null);
    }

    private static FileSystemEnumerable<string> Paths(string root) =>
        new(root, static (ref FileSystemEntry entry) => entry.ToFullPath(),
            new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsPage(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith(".", StringComparison.Ordinal) && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private static bool IsPage(ReadOnlySpan<char> name) =>
        !name.StartsWith(".", StringComparison.Ordinal)
        && (name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || PageFile.IsHtml(name));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

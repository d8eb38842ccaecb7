using System.IO.Enumeration;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Lists the pages of a folder: regular files that end in <c>.txt</c>, <c>.html</c> or <c>.htm</c>, in it or below it, by name.</summary>
/// <param name="Files">The files.</param>
/// <param name="Unread">The folders below it that cannot be listed, each with a slash at the end of its name and why; the rest is listed all the same.</param>
/// <remarks>What begins with a full stop is left alone, and so are linked folders; a linked file is listed where it leads to a file of the folder.</remarks>
internal sealed record FolderListing(List<ListedFile> Files, List<ListedFile> Unread)
{
    // A folder with more is no folder of pages; listing it must end.
    private const int MostListed = 1_000_000;

    /// <summary>Lists the files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How much of it is read.</param>
    /// <param name="before">What is done before each folder is listed; null for nothing.</param>
    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    internal static FolderListing Of(string folder, IloOptions options, Action<string>? before = null)
    {
        string root = RealPath.Of(folder) ?? throw new IOException("The links of the folder's path lead round in circles.");
        List<ListedFile> unread = [];
        List<ListedFile> files = [.. Paths(root, unread, before).Take(MostListed).Select(path => Listed(root, path))];
        files.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        Limit(files, root, options);
        return new(files, unread);
    }

    // Says of each file that goes beyond the options that it is not read.
    private static void Limit(List<ListedFile> files, string root, IloOptions options)
    {
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
        string name = NameOf(root, path);
        FileInfo file = new(path);
        bool isLink = file.LinkTarget is not null;
        if (isLink)
        {
            if (RealPath.Of(path) is not { } real || !RealPath.IsBelow(root, real))
            {
                return new(name, path, 0, default, "The file is a link that leads out of the folder.");
            }

            file = new(real);
        }

        return !file.Exists
            ? new(name, path, 0, default, isLink
                ? "The file is a link that leads to no file." : "The file cannot be looked at; check its folder's permissions.")
            : new(name, file.FullName, file.Length, file.LastWriteTimeUtc, null);
    }

    private static string NameOf(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    // Folder by folder, so that one that cannot be listed takes none of the others with it.
    private static IEnumerable<string> Paths(string root, List<ListedFile> unread, Action<string>? before)
    {
        Stack<string> folders = new([root]);
        while (folders.TryPop(out string? folder))
        {
            foreach ((string path, bool isFolder) in Entries(folder, root, unread, before))
            {
                if (isFolder)
                {
                    folders.Push(path);
                }
                else
                {
                    yield return path;
                }
            }
        }
    }

    private static List<(string Path, bool IsFolder)> Entries(string folder, string root, List<ListedFile> unread, Action<string>? before)
    {
        List<(string, bool)> entries = [];
        try
        {
            before?.Invoke(folder);
            entries.AddRange(EntriesOf(folder).Take(MostListed));
        }
        catch (DirectoryNotFoundException) when (folder != root)
        {
            // It has gone since its name was read.
        }
        catch (Exception failure) when (folder != root && failure is (IOException or UnauthorizedAccessException))
        {
            unread.Add(new(NameOf(root, folder) + "/", folder, 0, default, failure is UnauthorizedAccessException
                ? "The folder may not be read; check its permissions." : "The folder cannot be read."));
        }

        return entries;
    }

    // Joined here: of a path that is longer than the system takes, the entry itself gives none.
    private static FileSystemEnumerable<(string Path, bool IsFolder)> EntriesOf(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => (Path.Join(entry.Directory, entry.FileName), entry.IsDirectory),
            new() { IgnoreInaccessible = false, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.IsDirectory
                ? !entry.FileName.StartsWith(".", StringComparison.Ordinal) && (entry.Attributes & FileAttributes.ReparsePoint) == 0
                : IsPage(entry.FileName),
        };

    private static bool IsPage(ReadOnlySpan<char> name) =>
        !name.StartsWith(".", StringComparison.Ordinal)
        && (name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || FolderPage.IsHtml(name));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

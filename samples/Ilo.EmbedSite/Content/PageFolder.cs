using System.IO.Enumeration;
using Microsoft.Extensions.Options;

namespace Ilo.EmbedSite.Content;

/// <summary>The folder of pages: every file that ends in <c>.txt</c>, in it or below it.</summary>
internal sealed class PageFolder(IOptions<PageOptions> options)
{
    /// <summary>Gets the folder's full path, whether or not it is there.</summary>
    internal string Path { get; } = Find(options.Value.Folder);

    /// <summary>Reads all files, by name.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    internal IReadOnlyList<PageSource> ReadAll() =>
        [.. TextFiles().Select(path => (Path: path, Name: System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => Read(file.Path, file.Name))];

    private PageSource Read(string path, string name)
    {
        try
        {
            // Another program may be writing the file; what is half written is read again when it is done.
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > options.Value.MaxBytes)
            {
                return new(name, [], $"The file has {stream.Length} bytes; at most {options.Value.MaxBytes} are read. Split it into its pages.");
            }

            byte[] bytes = new byte[stream.Length];
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return new(name, bytes[..read], null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The message names the full path, which is nobody's business outside.
            return new(name, [], failure is UnauthorizedAccessException ? "The file may not be read; check its permissions." : "The file cannot be read.");
        }
    }

    // Linked folders are left alone: a link to a folder above would lead round in circles.
    private FileSystemEnumerable<string> TextFiles() =>
        new(Path, static (ref FileSystemEntry entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private static string Find(string folder)
    {
        foreach (string start in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            for (DirectoryInfo? above = new(start); above is not null; above = above.Parent)
            {
                string candidate = System.IO.Path.GetFullPath(folder, above.FullName);
                if (Directory.Exists(candidate))
                {
                    return candidate;
                }
            }
        }

        return System.IO.Path.GetFullPath(folder);
    }
}

using Ilo.Domain.AspNetCore.Folder;

namespace Ilo.Domain.AspNetCore.Export;

/// <summary>The folder that an export writes into, and its list of the files that are the export's.</summary>
internal sealed class ExportFolder(string root)
{
    // Begins with a full stop: web servers do not serve it.
    private const string ListName = ".ilo-export";

    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];
    private int _unchanged;

    /// <summary>Writes a file where it has another content or is not there.</summary>
    /// <param name="name">Its name below the folder, with slashes.</param>
    /// <param name="content">The content.</param>
    internal void Write(string name, byte[] content)
    {
        string path = Path.GetFullPath(name, root);
        if (!RealPath.IsBelow(root, path) || !_names.Add(name))
        {
            throw new InvalidOperationException($"'{name}' leads out of the export, or is written twice.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (AtomicFile.WriteIfNew(path, content, isLasting: false))
        {
            _written.Add(name);
        }
        else
        {
            _unchanged++;
        }
    }

    /// <summary>Removes what was the last export's and is not this one's, and says what was done.</summary>
    internal IloExportReport Finish(IEnumerable<string> notices)
    {
        string list = Path.Combine(root, ListName);
        string[] before = File.Exists(list) ? File.ReadAllLines(list) : [];
        ValueList<string> removed = [.. before.Where(name => name.Length > 0 && !_names.Contains(name) && Remove(name))];
        AtomicFile.WriteIfNew(list, Encoding.UTF8.GetBytes(string.Concat(_names.Select(name => name + "\n"))));
        return new() { Written = [.. _written], Unchanged = _unchanged, Removed = removed, Notices = [.. notices] };
    }

    private bool Remove(string name)
    {
        string path = Path.GetFullPath(name, root);
        if (!RealPath.IsBelow(root, path) || !File.Exists(path))
        {
            return false;
        }

        File.Delete(path);
        for (string? folder = Path.GetDirectoryName(path); folder is not null && folder != root
            && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder))
        {
            Directory.Delete(folder);
        }

        return true;
    }
}

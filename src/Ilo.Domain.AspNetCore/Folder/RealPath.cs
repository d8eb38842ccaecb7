namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Follows links, in every part of a path, to where a file really is.</summary>
internal static class RealPath
{
    // As many as Linux follows (ELOOP).
    private const int MostLinks = 40;

    /// <summary>Returns the path without any link in it; null where links lead round in circles.</summary>
    internal static string? Of(string path)
    {
        string done = Path.GetPathRoot(path) ?? "";
        Stack<string> rest = new();
        Push(rest, path[done.Length..]);
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            if (part == "..")
            {
                done = Path.GetDirectoryName(done) ?? done;
                continue;
            }

            string next = Path.Combine(done, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                done = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                done = Path.GetPathRoot(target)!;
                target = target[done.Length..];
            }

            Push(rest, target);
        }

        return done;
    }

    /// <summary>Returns whether a path without links is in a folder without links, or below it.</summary>
    internal static bool IsBelow(string folder, string path) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Push(Stack<string> rest, string path)
    {
        foreach (string part in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (part != ".")
            {
                rest.Push(part);
            }
        }
    }
}

using System.Security.Cryptography;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>The folder as it was just read, and what differs from the time before.</summary>
/// <param name="Files">All files by name.</param>
/// <param name="Changed">Those that are new or were read anew.</param>
/// <param name="Gone">The names of those that are no more.</param>
internal sealed record FolderChange(SortedDictionary<string, FolderPage> Files, IReadOnlyList<FolderPage> Changed, IReadOnlyList<string> Gone)
{
    /// <summary>Gets whether nothing differs.</summary>
    internal bool IsEmpty => Changed.Count == 0 && Gone.Count == 0;

    /// <summary>Returns a word that is equal for equal folders: a hash over names and contents.</summary>
    internal string Version()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, FolderPage file) in Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{file.Hash}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}

using System.Security.Cryptography;
using Ilo.Domain.Html;
using Ilo.Domain.Text;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>A file of the folder as it was last read.</summary>
/// <param name="File">The file as listed when it was read.</param>
/// <param name="Hash">The hash of its bytes, in hexadecimal digits; of the failure where there are none.</param>
/// <param name="IsSettled">Whether length and time alone say that it is unchanged: it was not written so shortly before that the clock could not tell.</param>
/// <param name="Page">What is shown of it.</param>
internal sealed record FolderPage(ListedFile File, string Hash, bool IsSettled, IloPage Page)
{
    // File systems keep times to two seconds at worst (FAT).
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(2);

    internal static bool IsHtml(ReadOnlySpan<char> name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a file that is listed now is the one that was read, as far as can be told without opening it.</summary>
    internal bool Is(ListedFile file) => File == file && (IsSettled || file.Failure is not null);

    /// <summary>Returns whether nothing is to be joined anew: the same reading, or the same reason for none.</summary>
    internal bool IsShownAs(FolderPage? other) =>
        other is not null && ReferenceEquals(Page.Reading, other.Page.Reading) && Page.Failure == other.Page.Failure;

    /// <summary>Makes what is shown of a file that may not be read.</summary>
    internal static FolderPage Refused(ListedFile file, string failure) =>
        new(file, HashOf(Encoding.UTF8.GetBytes(failure)), true, new(file.Name, null, failure));

    /// <summary>Makes what is shown of a file that could not be read: what was read of it before, where there is something.</summary>
    internal static FolderPage Failed(ListedFile file, string failure, FolderPage? old, bool isSettled = true) =>
        old?.Page.Failure == failure
            ? old with { File = file, IsSettled = isSettled }
            : new(file, HashOf(Encoding.UTF8.GetBytes(failure + old?.Hash)), isSettled, new(file.Name, old?.Page.Reading, failure));

    /// <summary>Reads a file; where its bytes are those of <paramref name="old"/>, gives back its reading.</summary>
    internal static FolderPage Read(ListedFile file, FolderPage? old, IloOptions options, DateTime now)
    {
        bool isSettled = now - file.Written > Grain;
        byte[] bytes;
        try
        {
            bytes = Bytes(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The message names the full path, which is nobody's business outside. It is tried again: another program may be writing it.
            return Failed(file, failure is UnauthorizedAccessException
                ? "The file may not be read; check its permissions." : "The file cannot be read.", old, isSettled: false);
        }

        string hash = HashOf(bytes);
        return old is { Page: { Reading: not null, Failure: null } } && old.Hash == hash
            ? old with { File = file, IsSettled = isSettled }
            : new(file, hash, isSettled, new(file.Name, Reading(file.Name, bytes, options), null));
    }

    private static PageReading Reading(string name, byte[] bytes, IloOptions options)
    {
        PageReaderOptions reading = new() { SourceName = name, Address = options.AddressOf?.Invoke(name) };
        if (!IsHtml(name))
        {
            return PageReader.Read(bytes, reading);
        }

        using MemoryStream html = new(bytes, writable: false);
        return HtmlPage.Read(html, reading.Address, reading);
    }

    // At most as many bytes as were listed: a file that grows meanwhile is listed anew.
    private static byte[] Bytes(ListedFile file)
    {
        using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        byte[] bytes = new byte[file.Length];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
}

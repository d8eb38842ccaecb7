namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>Writes a file so that a reader, or a start after the power failed, finds the old content or the new one whole.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the content beside the file, waits until the disk has it, and puts it in the file's place.</summary>
    /// <exception cref="IOException">It cannot be written; the old content is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old content is still there.</exception>
    /// <param name="path">The file.</param>
    /// <param name="content">Its content.</param>
    /// <param name="isLasting">Whether the disk must have it: what can be made again need not wait for that.</param>
    internal static void Write(string path, ReadOnlySpan<byte> content, bool isLasting = true)
    {
        string beside = path + ".new";
        bool isOpened = false;
        try
        {
            using (FileStream stream = new(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                isOpened = true;
                stream.Write(content);
                stream.Flush(flushToDisk: isLasting);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            // Half a file is of no use, and takes the room of the next try; what another writer has open is not ours.
            if (isOpened)
            {
                Remove(beside);
            }

            throw;
        }
    }

    /// <summary>Writes the content where the file has another or none, and leaves the file and its time alone where it has the same.</summary>
    /// <returns>Whether it was written.</returns>
    internal static bool WriteIfNew(string path, ReadOnlySpan<byte> content, bool isLasting = true)
    {
        FileInfo file = new(path);
        if (file.Exists && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path)))
        {
            return false;
        }

        Write(path, content, isLasting);
        return true;
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What went wrong first is told.
        }
    }
}

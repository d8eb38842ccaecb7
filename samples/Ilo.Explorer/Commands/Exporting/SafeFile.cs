namespace Ilo.Explorer.Commands.Exporting;

/// <summary>Writes a file whole or not at all: beside the target under another name, which it loses when it is complete.</summary>
internal static class SafeFile
{
    internal static T Write<T>(string path, Func<Stream, T> write)
    {
        string part = $"{path}.{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}.part";
        try
        {
            T result;
            using (FileStream stream = new(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                result = write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
            return result;
        }
        finally
        {
            File.Delete(part);
        }
    }
}

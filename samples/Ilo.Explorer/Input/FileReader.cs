using System.Text;
using System.Text.Unicode;

namespace Ilo.Explorer.Input;

/// <summary>Reads the bytes of a file or of standard input as UTF-8 text.</summary>
internal static class FileReader
{
    // The reader's own limit, 64 Mi characters, is what a text of so many bytes may reach.
    private const long MostBytes = 64L * 1024 * 1024;

    private const int LeastRead = 4096;
    private const int MostRead = 81920;

    /// <summary>Returns the text; null where there is none, with a line that says why and what to do.</summary>
    internal static string? Read(InputFile file, Stream standardInput, out string? failure)
    {
        byte[] bytes;
        try
        {
            bytes = file.Path is null ? All(standardInput) : All(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = $"{file.Name}: the file cannot be read ({Reason(exception)}); check that it is there and may be read.";
            return null;
        }

        string? refused = Refused(bytes, out string text);
        failure = refused is null ? null : $"{file.Name}: {refused}";
        return refused is null ? text : null;
    }

    /// <summary>Returns the message of an exception on one line, without its full stop.</summary>
    internal static string Reason(Exception exception) => exception.Message.ReplaceLineEndings(" ").TrimEnd('.');

    private static string? Refused(byte[] bytes, out string text)
    {
        text = "";
        if (bytes.LongLength > MostBytes)
        {
            return "the text is larger than 64 MiB; split it into its pages.";
        }

        if (!Utf8.IsValid(bytes))
        {
            return $"the text is not UTF-8 (byte {FirstBad(bytes)}); save it as UTF-8.";
        }

        text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace() ? "the text is empty; give the text of a page." : null;
    }

    private static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static byte[] All(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return All(stream);
    }

    // Stops one byte over the limit, so that an endless stream does not fill the memory.
    private static byte[] All(Stream stream)
    {
        // A page is small: most are read whole by the first look, and the second finds the end.
        int room = stream.CanSeek ? (int)Math.Clamp(stream.Length, LeastRead, MostRead) : MostRead;
        using MemoryStream bytes = new(room);
        byte[] buffer = new byte[room];
        for (int read; bytes.Length <= MostBytes && (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}

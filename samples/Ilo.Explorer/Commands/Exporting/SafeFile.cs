using System.Globalization;
using System.Runtime.InteropServices;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands.Exporting;

/// <summary>Writes a file whole or not at all: beside the target under another name, which it loses when it is complete.</summary>
internal static class SafeFile
{
    private static readonly string[] DeviceFolders = ["/dev/", "/proc/"];

    /// <summary>Writes a file, and on a failure leaves the one that was there.</summary>
    /// <remarks>A link is followed; a device or a pipe is written as it is, for it has nothing to keep.</remarks>
    internal static T Write<T>(string path, Func<Stream, T> write)
    {
        string target = PageInputs.Resolved(path);
        if (Device(target) is { } device)
        {
            using (device)
            {
                return write(device);
            }
        }

        string part = $"{target}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.part";
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => File.Delete(part));
        using PosixSignalRegistration ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => File.Delete(part));
        try
        {
            T result;
            using (FileStream stream = new(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                result = write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, target, overwrite: true);
            return result;
        }
        finally
        {
            File.Delete(part);
        }
    }

    // A device or a pipe must not lose its place to a file.
    private static FileStream? Device(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        FileStream stream = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek || DeviceFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }
}

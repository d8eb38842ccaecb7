using System.Text;
using Ilo.Explorer.Output;
using Microsoft.Win32.SafeHandles;

namespace Ilo.Explorer;

/// <summary>Standard input and output of the process, which may be closed.</summary>
internal static class ProcessStreams
{
    private const int BufferSize = 32 * 1024;
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Returns standard output, written when the buffer is full and at the end.</summary>
    /// <remarks>A console stream of the platform says nothing of a reader that is gone; a file of the same descriptor does.</remarks>
    internal static TextWriter Out()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            return new StreamWriter(Console.OpenStandardOutput(), utf8, BufferSize) { NewLine = "\n" };
        }

        if (IsOwn(1))
        {
            return new StreamWriter(new ClosedStream());
        }

        // A file that can seek is written by the console's stream: a stream of its own would not move the place at which the next program goes on.
        FileStream pipe = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new StreamWriter(pipe.CanSeek ? Console.OpenStandardOutput() : pipe, utf8, BufferSize);
    }

    /// <summary>Returns standard input.</summary>
    internal static Stream In() => IsOwn(0) ? new ClosedStream() : Console.OpenStandardInput();

    // Where a descriptor was closed when the process began, the runtime's own pipes take its number: then the pipe's other end is this process's too.
    private static bool IsOwn(int descriptor)
    {
        string own = Numbers.Plain(descriptor);
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Descriptors))
        {
            return false;
        }

        string? target = Target(own);
        return target is null
            || (target.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFiles(Descriptors).Select(Path.GetFileName)
                    .Any(other => Target(other!) == target && IsWritten(other!) != IsWritten(own)));
    }

    // The last octal digit of a descriptor's flags is 1 where it was opened for writing.
    private static bool IsWritten(string descriptor)
    {
        try
        {
            return File.ReadLines($"/proc/self/fdinfo/{descriptor}").Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line.EndsWith('1'));
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string? Target(string descriptor)
    {
        try
        {
            return File.ResolveLinkTarget($"{Descriptors}/{descriptor}", returnFinalTarget: false)?.Name;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A stream that was closed before the process began.</summary>
    private sealed class ClosedStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("it is closed");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("it is closed");

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}

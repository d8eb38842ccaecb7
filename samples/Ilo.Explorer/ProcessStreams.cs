using System.Text;
using Ilo.Explorer.Output;
using Microsoft.Win32.SafeHandles;

namespace Ilo.Explorer;

/// <summary>Standard input, output and error of the process, which may be closed.</summary>
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

    /// <summary>Returns standard error, written at once and by one thread at a time; what cannot be written is left out, as nothing could tell of it.</summary>
    internal static TextWriter Error() =>
        TextWriter.Synchronized(
            new StreamWriter(new ErrorStream(IsOwn(2) ? Stream.Null : Console.OpenStandardError()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
            {
                AutoFlush = true,
            });

    // Where a descriptor was closed when the process began, what the runtime opens takes its number. What a process opens itself is closed where it starts
    // another one, and what it was given is not; but for the file of random numbers, which the runtime opens without that mark.
    private static bool IsOwn(int descriptor)
    {
        string name = Numbers.Plain(descriptor);
        return OperatingSystem.IsLinux() && Directory.Exists(Descriptors)
            && (Target(name) is not { } target || target == "/dev/urandom" || IsClosedOnStart(name));
    }

    // proc(5): the flags stand in octal digits; O_CLOEXEC is 02000000 on all processors that .NET runs on.
    private static bool IsClosedOnStart(string descriptor)
    {
        const string Label = "flags:";
        const int Closed = 0x80000;
        try
        {
            string flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}").First(line => line.StartsWith(Label, StringComparison.Ordinal));
            return (Convert.ToInt32(flags[Label.Length..].Trim(), 8) & Closed) != 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or FormatException or OverflowException)
        {
            return false;
        }
    }

    private static string? Target(string descriptor)
    {
        try
        {
            return File.ResolveLinkTarget($"{Descriptors}/{descriptor}", returnFinalTarget: false)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A stream without a place to go to.</summary>
    private abstract class EndlessStream : Stream
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    /// <summary>Standard error, which may be full or closed.</summary>
    private sealed class ErrorStream(Stream stream) : EndlessStream
    {
        public override bool CanRead => false;

        public override bool CanWrite => true;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                stream.Write(buffer, offset, count);
            }
            catch (IOException)
            {
                // The exit code still says that something failed.
            }
        }
    }

    /// <summary>A stream that was closed before the process began.</summary>
    private sealed class ClosedStream : EndlessStream
    {
        public override bool CanRead => true;

        public override bool CanWrite => true;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("it is closed");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("it is closed");
    }
}

using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>Counts what is written, and looks now and then at what the process holds: for tests that run <see cref="Alone"/>.</summary>
internal sealed class WatchingStream(long everyBytes = 15_000_000) : MemoryStream
{
    private readonly long _before = HeldMemory.Now();
    private long _next = Math.Min(2_000_000, everyBytes);

    internal int Looks { get; private set; }

    /// <summary>Gets by how many bytes the most that was seen at a look is above what was held before the writing; 0 where it never was.</summary>
    internal long MostHeld { get; private set; }

    internal long Written { get; private set; }

    public override bool CanSeek => false;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Written += buffer.Length;
        if (Written >= _next)
        {
            _next += everyBytes;
            Looks++;
            MostHeld = Math.Max(MostHeld, HeldMemory.Now() - _before);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }
}

namespace Ilo.Domain.Interchange.Writing;

/// <summary>Holds what writers have made until it goes to the caller's stream; can only be written to, from front to end.</summary>
/// <remarks>Not thread-safe. Writers write to it without waiting; the caller's stream is written between two records, waiting or not.</remarks>
internal sealed class ExportBuffer : Stream
{
    private readonly MemoryStream _held = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Gets how many bytes wait.</summary>
    internal int Waiting => (int)_held.Length;

    /// <summary>Gets the bytes that wait; good until the next write.</summary>
    internal ReadOnlyMemory<byte> Bytes => _held.GetBuffer().AsMemory(0, Waiting);

    /// <summary>Forgets the bytes.</summary>
    internal void Clear() => _held.SetLength(0);

    public override void Write(byte[] buffer, int offset, int count) => _held.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _held.Write(buffer);

    public override void WriteByte(byte value) => _held.WriteByte(value);

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // Writers close their stream; what waits is still there.
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}

using System.Runtime.InteropServices;

namespace Ilo.Domain.Words;

/// <summary>Where tables are written to or loaded from: a table says once what it holds, for both.</summary>
/// <remarks>Numbers stand as the processor of the reader keeps them, the lowest byte first.</remarks>
internal sealed class TableStore(Stream stream, bool writes)
{
    /// <summary>Gets whether tables are written; else they are loaded.</summary>
    internal bool Writes => writes;

    /// <summary>Writes a number and returns it, or returns the one that stands there.</summary>
    internal int Move(int number)
    {
        Move(new Span<int>(ref number));
        return number;
    }

    /// <summary>Writes what the span holds, or fills it with what stands there.</summary>
    internal void Move<T>(Span<T> items)
        where T : unmanaged
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(items);
        if (writes)
        {
            stream.Write(bytes);
        }
        else
        {
            stream.ReadExactly(bytes);
        }
    }
}

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The stems of a text in order, in half the room where their numbers are small.</summary>
internal readonly struct StemRun
{
    // What a longer text took is given back.
    private const int MostKept = 8_192;

    [ThreadStatic]
    private static int[]? _room;

    private readonly Array? _stems;

    internal StemRun(int[] stems)
    {
        if (stems.Length > 0)
        {
            _stems = Array.TrueForAll(stems, static stem => stem is >= 0 and <= ushort.MaxValue) ? Array.ConvertAll(stems, static stem => (ushort)stem) : stems;
        }
    }

    /// <summary>Returns the stems; they stand in room of the thread until it reads the next run.</summary>
    internal ReadOnlySpan<int> Read()
    {
        if (_stems is not ushort[] small)
        {
            return _stems as int[];
        }

        int[] room = _room is { } kept && kept.Length >= small.Length ? kept : new int[Math.Max(small.Length, 64)];
        _room = room.Length <= MostKept ? room : null;
        for (int i = 0; i < small.Length; i++)
        {
            room[i] = small[i];
        }

        return room.AsSpan(0, small.Length);
    }
}

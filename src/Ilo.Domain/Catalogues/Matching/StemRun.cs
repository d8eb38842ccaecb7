namespace Ilo.Domain.Catalogues.Matching;

/// <summary>The stems of a text in order, in half the room where their numbers are small.</summary>
internal readonly struct StemRun
{
    private readonly Array? _stems;

    internal StemRun(ReadOnlySpan<int> stems)
    {
        if (stems.IsEmpty)
        {
            return;
        }

        if (stems.ContainsAnyExceptInRange(0, ushort.MaxValue))
        {
            _stems = stems.ToArray();
            return;
        }

        ushort[] small = new ushort[stems.Length];
        for (int i = 0; i < small.Length; i++)
        {
            small[i] = (ushort)stems[i];
        }

        _stems = small;
    }

    /// <summary>Returns the stems; they stand in room of the thread until it reads the next run.</summary>
    internal ReadOnlySpan<int> Read()
    {
        if (_stems is not ushort[] small)
        {
            return _stems as int[];
        }

        Span<int> room = TokenRoom.OfRun(small.Length);
        for (int i = 0; i < room.Length; i++)
        {
            room[i] = small[i];
        }

        return room;
    }
}

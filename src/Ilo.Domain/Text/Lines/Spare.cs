namespace Ilo.Domain.Text.Lines;

/// <summary>
/// Keeps for each thread the memory that a stage worked in last, so that reading many pages allocates little but their records. One reading at a time has it; a
/// reading inside another (from a caller's progress handler, say) gets its own.
/// </summary>
internal static class Spare<T>
    where T : class, IClearable, new()
{
    [ThreadStatic]
    private static T? _spare;

    internal static T Take()
    {
        T taken = _spare ?? new T();
        _spare = null;
        return taken;
    }

    internal static void Return(T used)
    {
        used.Clear();
        _spare = used;
    }
}

/// <summary>What a stage works in, to be emptied between two pages.</summary>
internal interface IClearable
{
    /// <summary>Empties it; the memory of a large page is given back.</summary>
    void Clear();
}

using System.Runtime.CompilerServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Keys in ascending order, each as near as can be to where it would stand if all were spread evenly, and what is found under them.</summary>
/// <remarks>Nearly all room is used, and a key that is not in is told by the first larger one, a few steps from where it would stand.</remarks>
internal sealed class KeyTablePart
{
    // Room that is used, in sixteenths: the rest keeps ways short.
    private const int Fullest = 15;
    private const int Parts = 16;
    private const int Eighths = 8;

    // Behind the last place, for keys that found it taken; grown with the table where it does not do.
    private const int Tail = 32;

    // 0 where nothing is; the last place is always free.
    private ulong[] _keys = new ulong[1];
    private object?[] _values = new object?[1];
    private int _room;
    private int _count;

    /// <summary>Returns the place of what is found under a key; a null reference where nothing is.</summary>
    internal ref object Find(ulong key)
    {
        int at = PlaceOf(key);
        return ref _keys[at] == key ? ref _values[at]! : ref Unsafe.NullRef<object>();
    }

    /// <summary>Returns the place of what is found under a key, null where nothing is yet: for whoever puts something there.</summary>
    internal ref object? At(ulong key)
    {
        int at = PlaceOf(key);
        if (_keys[at] == key)
        {
            return ref _values[at];
        }

        if (_count >= Most(_room))
        {
            Resize(_room + (_room / 4) + Eighths);
            at = PlaceOf(key);
        }

        int free = at;
        while (_keys[free] != 0)
        {
            free++;
        }

        if (free == _keys.Length - 1)
        {
            Resize(_room + (_room / Eighths) + Eighths);
            return ref At(key);
        }

        Array.Copy(_keys, at, _keys, at + 1, free - at);
        Array.Copy(_values, at, _values, at + 1, free - at);
        _keys[at] = key;
        _values[at] = null;
        _count++;
        return ref _values[at];
    }

    internal void Remove(ulong key)
    {
        int at = PlaceOf(key);
        if (_keys[at] != key)
        {
            return;
        }

        // What stands behind its own place moves up to it.
        int end = at + 1;
        while (_keys[end] != 0 && HomeOf(_keys[end]) < end)
        {
            end++;
        }

        Array.Copy(_keys, at + 1, _keys, at, end - at - 1);
        Array.Copy(_values, at + 1, _values, at, end - at - 1);
        _keys[end - 1] = 0;
        _values[end - 1] = null;
        _count--;
    }

    internal void Clear()
    {
        (_keys, _values, _room, _count) = (new ulong[1], new object?[1], 0, 0);
    }

    /// <summary>Lets go of all keys and makes room for so many.</summary>
    internal void MakeEmptyRoom(int count)
    {
        Array.Clear(_keys);
        Array.Clear(_values);
        _count = 0;
        if (count > Most(_room))
        {
            Resize(RoomFor(count));
        }
    }

    /// <summary>Returns the same in as little room as will do.</summary>
    /// <param name="done">Gives what a key has in the end; null where that is what it has.</param>
    internal KeyTablePart Compact(Func<object, object>? done)
    {
        KeyTablePart part = new() { _keys = _keys, _values = _values, _count = _count };
        part.Resize(RoomFor(_count));
        for (int i = 0; done is not null && i < part._values.Length; i++)
        {
            if (part._values[i] is { } value)
            {
                part._values[i] = done(value);
            }
        }

        return part;
    }

    private static int Most(int room) => (int)((long)room * Fullest / Parts);

    private static int RoomFor(int count) => (int)(((long)count * Parts / Fullest) + 2);

    // Where the key stands, or would stand: ascending with the key, and so are the places.
    private int HomeOf(ulong key) => (int)Math.BigMul(key, (ulong)_room, out _);

    [MethodImpl(Hot.Loop)]
    private int PlaceOf(ulong key)
    {
        ulong[] keys = _keys;
        int at = HomeOf(key);
        while (keys[at] < key && keys[at] != 0)
        {
            at++;
        }

        return at;
    }

    private void Resize(int room)
    {
        (ulong[] keys, object?[] values) = (_keys, _values);
        _room = room;
        int tail = Tail;
        while (!Spread(keys, values, tail))
        {
            tail *= 2;
        }
    }

    // Whether the room and the tail do.
    private bool Spread(ulong[] keys, object?[] values, int tail)
    {
        (_keys, _values) = (new ulong[_room + tail], new object?[_room + tail]);
        int next = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                next = Math.Max(next, HomeOf(keys[i]));
                if (next >= _keys.Length - 1)
                {
                    return false;
                }

                (_keys[next], _values[next]) = (keys[i], values[i]);
                next++;
            }
        }

        return true;
    }
}

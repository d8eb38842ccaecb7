using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ilo.Domain.Words;

/// <summary>
/// Values by texts that are compared without regard to case. Five characters and the length tell where a text stands, so that few texts are compared.
/// </summary>
/// <remarks>
/// A frozen dictionary reads every character for its hash, and three arrays to say that it has no such text; here one number says so.
/// </remarks>
internal sealed class CaselessTable<T>
{
    private const int TagBits = 16;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly string[] _keys;
    private readonly T[] _values;

    // For each place some bits of the hash, and below them the number of the text from one on; zero where there is none.
    private readonly uint[] _places;
    private readonly int _shift;

    /// <summary>Takes the texts, each of them once.</summary>
    internal CaselessTable(IReadOnlyDictionary<string, T> values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(values.Count, 1 << TagBits, nameof(values));
        _keys = [.. values.Keys];
        _values = [.. values.Values];
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, _keys.Length * 4));
        _places = new uint[places];
        _shift = 64 - BitOperations.Log2((uint)places);
        for (int i = 0; i < _keys.Length; i++)
        {
            ulong hash = Hash(_keys[i]);
            int place = (int)(hash >> _shift);
            while (_places[place] != 0)
            {
                place = (place + 1) & (places - 1);
            }

            _places[place] = (Tag(hash) << TagBits) | (uint)(i + 1);
        }
    }

    internal IReadOnlyList<string> Keys => _keys;

    [MethodImpl(Compiled.Once)]
    internal bool TryGet(ReadOnlySpan<char> text, out T value)
    {
        if (!text.IsEmpty)
        {
            ulong hash = Hash(text);
            uint tag = Tag(hash);
            for (int place = (int)(hash >> _shift); _places[place] is not 0 and uint found; place = (place + 1) & (_places.Length - 1))
            {
                int key = (int)(found & ((1 << TagBits) - 1)) - 1;
                if (found >> TagBits == tag && text.Equals(_keys[key], StringComparison.OrdinalIgnoreCase))
                {
                    value = _values[key];
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }

    private static uint Tag(ulong hash) => (uint)(hash >> 8) & ((1 << TagBits) - 1);

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        ulong sample = Fold(text[0]) | (Fold(text[Math.Min(1, last)]) << 8) | (Fold(text[text.Length >> 1]) << 16)
            | (Fold(text[Math.Max(0, last - 1)]) << 24) | (Fold(text[last]) << 32) | ((ulong)text.Length << 40);
        return sample * Spread;
    }

    // Letters of ASCII differ from their capitals in one bit; all others are taken for one.
    private static ulong Fold(char c) => c < 0x80 ? c | 0x20u : 0x80u;
}

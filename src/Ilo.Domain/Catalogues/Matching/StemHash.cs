using System.Runtime.CompilerServices;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Makes one number of several stems in order.</summary>
/// <remarks>The numbers are 64 bits long and spread evenly: that two sequences share one by chance need not be thought of.</remarks>
internal struct StemHash
{
    private ulong _value;

    public StemHash() => _value = 0x9E3779B97F4A7C15;

    internal readonly long Value => (long)_value;

    /// <summary>Returns the number of stems in order, and of what they stand for.</summary>
    [MethodImpl(Hot.Loop)]
    internal static long Of(int kind, ReadOnlySpan<int> stems)
    {
        StemHash hash = new();
        hash.Add(~kind);
        foreach (int stem in stems)
        {
            hash.Add(stem);
        }

        return hash.Value;
    }

    // The finisher of SplitMix64 over what was there and what comes.
    internal void Add(int stem)
    {
        ulong mixed = _value ^ ((uint)stem * 0xD6E8FEB86659FD93UL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        _value = mixed ^ (mixed >> 31);
    }
}

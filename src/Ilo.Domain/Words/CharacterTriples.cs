namespace Ilo.Domain.Words;

/// <summary>
/// A set of three characters each, in either case, that answers for printed ASCII alone and may say yes for a few others: the cheap test that most lines
/// fail before a table is asked.
/// </summary>
internal sealed class CharacterTriples
{
    // 4,096 bits: the few hundred phrases of a table set less than a tenth.
    private const int Units = 64;
    private const int Shift = 32 - 12;

    // Two to the 32nd by the golden ratio spreads three bytes over the upper bits.
    private const uint Spread = 0x9E3779B1;

    private readonly ulong[] _bits = new ulong[Units];

    /// <summary>Adds three characters; those with others than printed ASCII are never asked for.</summary>
    internal void Add(char first, char second, char third)
    {
        if (IsPrinted(first, second, third))
        {
            uint place = Place(first, second, third);
            _bits[place >> 6] |= 1UL << (int)(place & 63);
        }
    }

    /// <summary>Whether the three characters may be in the set; always where one of them is no printed ASCII.</summary>
    internal bool MayHold(char first, char second, char third)
    {
        uint place = Place(first, second, third);
        return (_bits[place >> 6] & (1UL << (int)(place & 63))) != 0 || !IsPrinted(first, second, third);
    }

    private static uint Place(char first, char second, char third) =>
        (((uint)first | 0x20) | (((uint)second | 0x20) << 8) | (((uint)third | 0x20) << 16)) * Spread >> Shift;

    // A blank within a text is as printed; at a phrase's end others of its kind are folded away, and the table asks for it itself.
    private static bool IsPrinted(char first, char second, char third) => IsPrinted(first) & IsPrinted(second) & IsPrinted(third);

    private static bool IsPrinted(char c) => (uint)(c - ' ') <= '~' - ' ';
}

namespace Ilo.Domain;

/// <summary>The plain letter below the accents of a Latin one, so that identifiers are the same where the platform takes no letters apart.</summary>
/// <remarks>
/// Source: the compatibility decompositions of Unicode 15.1 (UnicodeData.txt) that leave one letter from a to z. A program in the invariant mode of
/// globalization, as in a container without ICU, has no decomposition of its own. Safe for use by any number of threads.
/// </remarks>
internal static class LatinLetters
{
    /// <summary>The blocks that hold such letters: Latin-1 to Latin Extended-B, and Latin Extended Additional.</summary>
    internal const char First = '\u00C0', Last = '\u024F', FirstAdditional = '\u1E00', LastAdditional = '\u1EFF';

    // One sign a code point; a full stop where there is no single plain letter.
    private const string Letters =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
        + "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
        + "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs"
        + "................................oo.............uu..............."
        + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Returns the plain letter in lower case; null where a character is none with accents.</summary>
    internal static char? Of(char c)
    {
        char plain = c switch
        {
            >= First and <= Last => Letters[c - First],
            >= FirstAdditional and <= LastAdditional => Additional[c - FirstAdditional],
            _ => '.',
        };
        return plain == '.' ? null : plain;
    }
}

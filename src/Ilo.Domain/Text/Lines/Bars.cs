using System.Buffers;

namespace Ilo.Domain.Text.Lines;

/// <summary>The signs that part the cells of a table's row, and those that rules between rows are made of.</summary>
internal static class Bars
{
    // With a tab and a colon these are five characters, which the platform looks for at once.

    /// <summary>The bars as one string; a tab parts cells too.</summary>
    internal const string All = "|│║";

    /// <summary>Gets what ends the label of a row or of a line: a colon, a bar or a tab.</summary>
    internal static readonly SearchValues<char> LabelEnds = SearchValues.Create(":\t" + All);

    /// <summary>Gets what parts cells.</summary>
    internal static readonly SearchValues<char> CellEnds = SearchValues.Create("\t" + All);

    /// <summary>Gets the signs of rules: those of ASCII, and the box-drawing block of Unicode.</summary>
    internal static readonly SearchValues<char> Rules = SearchValues.Create(
        "|_=~*-+: \u00A0" + string.Concat(Enumerable.Range(FirstBox, LastBox - FirstBox + 1).Select(static code => (char)code)));

    private const int FirstBox = 0x2500;
    private const int LastBox = 0x257F;

    internal static bool Is(char sign) => sign is '|' or '│' or '║';

    /// <summary>Whether a line that ends with the sign may be a rule or a row.</summary>
    internal static bool MayEndRow(char sign) => sign is '|' or '_' or '=' or '~' or '*' or '-' or '+' or ':' or (>= (char)FirstBox and <= (char)LastBox);
}

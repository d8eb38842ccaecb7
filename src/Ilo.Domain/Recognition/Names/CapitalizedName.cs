using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>Finds where a name that the vocabulary lacks ends.</summary>
internal static class CapitalizedName
{
    private const int LongestName = 20;

    /// <summary>Returns the token behind the name that begins at a token; null where none begins.</summary>
    internal static int? EndOf(Scan scan, int at) =>
        scan.IsCapital(at) || scan.Is(at, WordClass.SmallMinistry) ? scan.EndOf(Shape.CapitalName, at) : null;

    /// <summary>Tells whether an acronym in brackets behind a name is spelled from its first token on: "National Vocational and Technical Training
    /// Commission (NAVTTC)".</summary>
    internal static bool IsSpelledOut(Scan scan, int start, int at)
    {
        int open = at;
        while (open < start + LongestName && (scan.IsCapital(open) || scan.Is(open, WordClass.Connector)))
        {
            open++;
        }

        if (!scan.Is(open, TokenKind.Open) || !scan.IsCapital(open + 1) || !scan.Is(open + 2, TokenKind.Close))
        {
            return false;
        }

        ReadOnlySpan<char> acronym = scan.WordAt(open + 1);
        int letter = 0;
        for (int i = start; i < open; i++)
        {
            if (!scan.IsCapital(i))
            {
                continue;
            }

            int found = acronym[letter..].IndexOf(scan.WordAt(i)[0]);
            if (found < 0 || (i == start && found > 0))
            {
                return false;
            }

            letter += found + 1;
        }

        return true;
    }
}

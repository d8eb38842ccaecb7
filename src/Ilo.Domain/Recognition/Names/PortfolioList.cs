using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>The commas inside a ministry's name: "Ministry of Gender, Labour and Social Development".</summary>
internal static class PortfolioList
{
    private const int MostParts = 6;
    private const int LongestPart = 5;

    /// <summary>Returns the token behind the list that goes on at a comma or an "and"; null where the comma ends the name.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="start">The name's first token.</param>
    /// <param name="at">The comma.</param>
    internal static int? EndOf(Scan scan, int start, int at)
    {
        if (!scan.Is(at, TokenKind.Comma) || !scan.Has(start, at, WordClass.Ministry))
        {
            return null;
        }

        int next = at;
        for (int part = 0; part < MostParts; part++)
        {
            bool comma = scan.Is(next, TokenKind.Comma);
            next += comma ? 1 : 0;
            bool and = scan.Is(next, WordClass.And);
            next += and ? 1 : 0;
            if (!(comma || and) || PartEnd(scan, next) is not { } end)
            {
                return null;
            }

            // Only an "and" shows that the commas stood inside the name.
            if (and)
            {
                return end;
            }

            next = end;
        }

        return null;
    }

    // One thing that a ministry is for: capitalised, no organisation's name.
    private static int? PartEnd(Scan scan, int at)
    {
        int end = at;
        bool portfolio = false;
        while (end < at + LongestPart)
        {
            bool small = scan.IsWord(end) && !scan.IsCapital(end) && scan.Is(end, WordClass.Connector) && !scan.Is(end, WordClass.And)
                && scan.Language != LanguageCode.English;
            if (scan.HitAt(end) is not null || !(scan.IsCapital(end) || small))
            {
                break;
            }

            if (scan.Is(end, WordClass.Ministry) || (scan.Is(end, WordClass.Body) && !scan.Is(end, WordClass.Portfolio)))
            {
                return null;
            }

            portfolio |= scan.Is(end, WordClass.Portfolio);
            end++;
        }

        return portfolio ? end : null;
    }
}

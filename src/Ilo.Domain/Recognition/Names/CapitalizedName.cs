using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Names;

/// <summary>Finds where a name that the vocabulary lacks ends: capitalised words, held together by small ones.</summary>
internal static class CapitalizedName
{
    private const int LongestName = 20;

    /// <summary>Returns the token behind the name that begins at a token; null where none begins.</summary>
    internal static int? EndOf(Scan scan, int at)
    {
        // "China Enterprise Confederation": a country at the head of a longer name.
        int first = scan.HitAt(at) is { Rule: WeakRule.Name or WeakRule.Demonym } country && scan.IsCapital(country.End) && scan.HitAt(country.End) is null
            ? country.End : at;
        if (scan.HitAt(first) is not null || !(scan.IsCapital(first) || RomanceName.StartsSmall(scan, first)))
        {
            return null;
        }

        bool romance = RomanceName.HasHead(scan, at);
        int end = first + 1;
        bool headed = false;
        for (int i = first + 1; i < scan.Count && i < at + LongestName; i++)
        {
            if (scan.HitAt(i) is { } hit)
            {
                // "Ministry of Labour of Spain": a country at the end is part of the name, another organisation is not.
                if (hit.Rule is not (WeakRule.Name or WeakRule.Demonym) || (i == end + 1 && scan.Is(i - 1, WordClass.And)))
                {
                    break;
                }

                i = end = hit.End;
                i--;
            }
            else if (scan.IsCapital(i) && !scan.Is(i, WordClass.Adverb))
            {
                end = i + 1;
            }
            else if (end == i && scan.Tokens[i].Elided && scan.Tokens[i].Length == 1 && scan.IsCapital(i + 1))
            {
                // "Ministry of Women's Affairs".
                end = i + 1;
            }
            else if (end == i && IsCompound(scan, i))
            {
                end = i + 1;
            }
            else if (romance && end == i && RomanceName.PartFrom(scan, i, headed) is { } part && part > i)
            {
                headed |= part > i + 1;
                i = end = part;
                i--;
            }
            else if (end == i && PortfolioList.EndOf(scan, at, i) is { } list)
            {
                headed = true;
                i = end = list;
                i--;
            }
            else if (scan.Is(i, WordClass.Connector))
            {
                if (!GoesOn(scan, at, i, headed))
                {
                    break;
                }

                headed |= !scan.Is(i, WordClass.And);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "and" holds words of one name together only behind "of" or "for", and not before an article or another organisation.
    private static bool GoesOn(Scan scan, int start, int at, bool headed)
    {
        bool and = scan.Is(at, WordClass.And);
        if (and && scan.Is(at + 1, WordClass.Definite) && scan.IsCapital(at + 2) && IsSpelledOut(scan, start, at + 2))
        {
            return true;
        }

        bool goesOn = (scan.IsCapital(at + 1) && !scan.Is(at + 1, WordClass.Adverb))
            || (!and && scan.Is(at + 1, WordClass.Connector) && (scan.IsCapital(at + 2) || scan.HitAt(at + 2) is not null))
            || (!and && scan.HitAt(at + 1) is not null);
        if (!goesOn)
        {
            return false;
        }

        if (!and)
        {
            return true;
        }

        return scan.HitAt(at + 1) is null
            && (IsSpelledOut(scan, start, at + 1)
                || (headed
                    ? IsMore(scan, at + 1, IsOfPeople(scan, start, at - 1)) && !HoldsBody(scan, at + 1)
                    : scan.Is(at - 1, WordClass.Portfolio) && HoldsBody(scan, at + 1) && !scan.Is(start, WordClass.Ministry)));
    }

    // "Commerce and Industry", "Traders and Exporters": more of what the organisation is for, no name of its own.
    private static bool IsMore(Scan scan, int at, bool ofPeople)
    {
        // "Peace and Reconciliation", "Security and Co-operation": one noun for what is done is nobody's name, "Vision Norway" is; and so is
        // "Solidarity" beside a "Federation of Traders".
        int noun = IsCompound(scan, at + 1) ? at + 1 : at;
        bool isDeed = !scan.IsCapital(noun + 1) && RomanceName.EndsIn(scan, noun, WordClass.ActionNoun);
        for (int i = at; i < at + 3 && scan.IsCapital(i) && !isDeed; i++)
        {
            if (scan.Is(i, WordClass.Portfolio) || scan.WordAt(i)[^1] == 's' || scan.Is(i, WordClass.Activity))
            {
                return true;
            }
        }

        return isDeed && !ofPeople;
    }

    private static bool IsOfPeople(Scan scan, int start, int at) => !scan.Is(start, WordClass.Ministry) && RomanceName.EndsIn(scan, at, WordClass.PeopleNoun);

    // The small half of "Co-operation"; "Acme-funded" is no such noun.
    private static bool IsCompound(Scan scan, int at) =>
        scan.IsJoined(at) && scan.IsCapital(at - 1) && !scan.IsCapital(at) && !scan.Is(at - 1, WordClass.Acronym) && scan.HitAt(at) is null
        && RomanceName.EndsIn(scan, at, WordClass.ActionNoun);

    // Whether the capitalised words from a token on are another organisation's name.
    private static bool HoldsBody(Scan scan, int at)
    {
        for (int i = at; i < at + LongestName && scan.HitAt(i) is null; i++)
        {
            if (scan.IsCapital(i) ? scan.Is(i, WordClass.Body) : !scan.Is(i, WordClass.Connector) || scan.Is(i, WordClass.And))
            {
                return scan.IsCapital(i);
            }
        }

        return false;
    }

    // "National Vocational and Technical Training Commission (NAVTTC)": the acronym says where the name begins.
    private static bool IsSpelledOut(Scan scan, int start, int at)
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

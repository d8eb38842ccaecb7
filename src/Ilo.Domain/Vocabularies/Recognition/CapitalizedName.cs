using Ilo.Domain.Vocabularies.Words;

namespace Ilo.Domain.Vocabularies.Recognition;

/// <summary>Finds where a name that the vocabulary lacks ends: capitalised words, held together by small ones.</summary>
internal static class CapitalizedName
{
    private const int LongestName = 20;

    /// <summary>Returns the token behind the name that begins at a token; null where none begins.</summary>
    internal static int? EndOf(Scan scan, int at)
    {
        if (!scan.IsCapital(at) || scan.HitAt(at) is not null)
        {
            return null;
        }

        int end = at + 1;
        bool headed = false;
        for (int i = at + 1; i < scan.Count && i < at + LongestName; i++)
        {
            if (scan.HitAt(i) is { } hit)
            {
                // "Ministry of Labour of Spain": a country at the end is part of the name, another organisation is not.
                if (hit.Rule is not (WeakRule.Name or WeakRule.Demonym) || i == end + 1 && scan.Is(i - 1, WordClass.And))
                {
                    break;
                }

                i = end = hit.End;
                i--;
            }
            else if (scan.IsCapital(i))
            {
                end = i + 1;
            }
            else if (scan.Is(i, WordClass.Connector))
            {
                // "and" holds words of one name together only behind "of" or "for", and not before an article.
                bool and = scan.Is(i, WordClass.And);
                bool goesOn = scan.IsCapital(i + 1) || (!and && scan.Is(i + 1, WordClass.Connector) && (scan.IsCapital(i + 2) || scan.HitAt(i + 2) is not null)) || (!and && scan.HitAt(i + 1) is not null);
                if (!goesOn || (and && ((!headed && !IsSpelledOut(scan, at, i + 1)) || scan.HitAt(i + 1) is not null)) || scan.PhraseAt(i) is { Phrase.Kind: not PhraseKind.Other })
                {
                    break;
                }

                headed |= !and;
            }
            else if (end == i && IsLatinAdjective(scan, i) && (headed || NamesOn(scan, i + 1)))
            {
                end = i + 1;
            }
            else
            {
                break;
            }
        }

        return end;
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

    // "Organisation internationale de la Francophonie": the adjective behind the first word, where the name goes on.
    private static bool NamesOn(Scan scan, int at)
    {
        int name = at;
        while (name < at + 2 && scan.Is(name, WordClass.Connector) && !scan.Is(name, WordClass.And))
        {
            name++;
        }

        return name > at && scan.IsCapital(name);
    }

    // "Ministère de la Fonction publique": French and Spanish print these small inside a name.
    private static bool IsLatinAdjective(Scan scan, int at) => scan.IsWord(at) && scan.WordAt(at) is
        "publique" or "technique" or "professionnelle" or "sociale" or "sociales" or "nationale" or "étrangères" or "supérieur" or "civile" or "rural" or "rurale"
        or "pública" or "técnica" or "profesional" or "superior" or "exteriores" or "social" or "local" or "numérique" or "agricole" or "internationale" or "internacional" or "nacional";
}

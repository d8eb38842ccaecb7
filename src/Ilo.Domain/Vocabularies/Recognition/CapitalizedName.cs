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
                if (!goesOn || (and && (!headed || scan.HitAt(i + 1) is not null)) || scan.PhraseAt(i) is { Phrase.Kind: not PhraseKind.Other })
                {
                    break;
                }

                headed |= !and;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}

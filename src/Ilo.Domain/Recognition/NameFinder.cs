using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds the known names of a text: whole words, the longest first, weak names only where their rule lets them.</summary>
internal static class NameFinder
{
    internal static List<NameHit> Find(Scan scan)
    {
        List<NameHit> hits = [];
        List<(int End, Alias Alias)> found = [];
        HashSet<string> countries = CountriesOf(scan);
        for (int at = 0; at < scan.Count; at++)
        {
            scan.Tables.Names.Find(scan.Tokens, at, found);
            foreach ((int end, Alias alias) in found)
            {
                if (Counts(scan, at, end, alias, countries))
                {
                    hits.Add(new(at, end, alias));
                    at = end - 1;
                    break;
                }
            }
        }

        return WithoutForeignAcronyms(scan, hits);
    }

    private static bool Counts(Scan scan, int start, int end, Alias alias, HashSet<string> countries)
    {
        bool right = alias.Rule switch
        {
            WeakRule.Case => IsPrintedAs(scan, start, alias),
            WeakRule.English => scan.Language == LanguageCode.English && IsPrintedAs(scan, start, alias),
            WeakRule.Country => alias.Party.Country is { } country && countries.Contains(country),
            _ => true,
        };
        return right && HasCapitals(scan, start, end, alias) && !IsPartOfAWord(scan, start, end, alias);
    }

    private static bool IsPrintedAs(Scan scan, int start, Alias alias)
    {
        int word = 0;
        for (int at = start; word < alias.Words.Length; at++)
        {
            if (scan.IsWord(at) && !scan.WordAt(at).SequenceEqual(alias.Words[word++]))
            {
                return false;
            }
        }

        return true;
    }

    // An acronym, or a name of one word, is printed with a capital; of longer names most of the capitals must be there,
    // else "better work" would be Better Work.
    private static bool HasCapitals(Scan scan, int start, int end, Alias alias)
    {
        if (!alias.NeedsCapitals)
        {
            return true;
        }

        int capitals = 0;
        int printed = 0;
        int word = 0;
        for (int at = start; at < end && word < alias.Words.Length; at++)
        {
            if (scan.IsWord(at) && char.IsUpper(alias.Words[word++][0]))
            {
                capitals++;
                printed += scan.IsCapital(at) ? 1 : 0;
            }
        }

        return capitals == 0 || printed * 2 > capitals || IsSmallAdjective(scan, start, end, alias);
    }

    // "financiación suiza", "gouvernement suisse": some countries' names are also their adjectives, and those are printed small.
    private static bool IsSmallAdjective(Scan scan, int start, int end, Alias alias) =>
        end == start + 1 && alias.Rule == WeakRule.Name && scan.Language != LanguageCode.English && scan.Is(start - 1, WordClass.Money | WordClass.Government);

    // "Inter-American" is no American, "Latin America" no country's name.
    private static bool IsPartOfAWord(Scan scan, int start, int end, Alias alias)
    {
        if (alias.Rule is not (WeakRule.Name or WeakRule.Demonym))
        {
            return false;
        }

        // "dollars des États-Unis", "US dollars": the money's name.
        int money = start - 1;
        while (money > start - 4 && scan.Is(money, WordClass.Connector))
        {
            money--;
        }

        if ((money < start - 1 && scan.IsWord(money) && IsDollar(scan.WordAt(money))) || (scan.IsWord(end) && IsDollar(scan.WordAt(end))))
        {
            return true;
        }

        Token first = scan.Tokens[start];
        bool latin = scan.IsWord(start - 1) && scan.WordAt(start - 1) is "Latin" or "North" or "South" or "Central" or "African" or "New" or "Nouvelle" or "Nueva";
        return (first.Joined && scan.IsCapital(start - 1) && scan.WordAt(start - 1) is not ("ILO" or "OIT" or "BIT")) || (latin && !alias.Words[0].StartsWith("South", StringComparison.Ordinal) && !alias.Words[0].StartsWith('N'));
    }

    private static bool IsDollar(ReadOnlySpan<char> word) => word is "dollar" or "dollars" or "dólar" or "dólares" or "dolares";

    private static HashSet<string> CountriesOf(Scan scan)
    {
        HashSet<string> countries = [];
        foreach (Token token in scan.Tokens)
        {
            if (scan.Tables.Countries.Of(token.Id) is { } country)
            {
                countries.Add(country);
            }
        }

        return countries;
    }

    // "The Sindh Development Company (SDC)" gives the acronym another meaning in this text.
    private static List<NameHit> WithoutForeignAcronyms(Scan scan, List<NameHit> hits)
    {
        HashSet<string> foreign = new(StringComparer.Ordinal);
        foreach (NameHit hit in hits)
        {
            if (hit.Rule == WeakRule.Case && hit.Alias.IsAcronym && scan.Is(hit.Start - 1, TokenKind.Open) && Spells(scan, hit))
            {
                bool own = hits.Exists(other => other.End == hit.Start - 1 && other.Party == hit.Party);
                if (!own)
                {
                    foreign.Add(hit.Alias.Words[0]);
                }
            }
        }

        return foreign.Count == 0 ? hits : [.. hits.Where(hit => !(hit.Alias.IsAcronym && foreign.Contains(hit.Alias.Words[0])))];
    }

    // Whether the words before the bracket begin with the acronym's letters, small words left out.
    private static bool Spells(Scan scan, NameHit hit)
    {
        string acronym = hit.Alias.Words[0];
        int letter = acronym.Length - 1;
        for (int at = hit.Start - 2; at >= 0 && letter >= 0 && scan.IsWord(at); at--)
        {
            if (char.ToUpperInvariant(scan.WordAt(at)[0]) == char.ToUpperInvariant(acronym[letter]))
            {
                letter--;
            }
            else if (!scan.Is(at, WordClass.Connector))
            {
                return false;
            }
        }

        return letter < 0;
    }
}

using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>Finds the known names of a text: whole words, the longest first, weak names only where their rule lets them.</summary>
internal static class NameFinder
{
    private const int LongestSpelling = 12;

    // A longer name with a single capital, as French and Spanish print it, is no everyday phrase: "compte supplémentaire du budget ordinaire".
    private const int FewestPlainWords = 4;

    internal static List<NameHit> Find(Scan scan)
    {
        List<NameHit> hits = scan.Buffers.Hits;
        List<(int End, int Name)> found = scan.Buffers.Phrases;
        HashSet<string>? countries = null;
        NameTable names = scan.Tables.Names;
        for (int at = 0; at < scan.Count; at++)
        {
            names.Find(scan.Tokens, at, found);
            foreach ((int end, int name) in found)
            {
                Alias alias = names[name];
                if (Counts(scan, at, end, alias, ref countries))
                {
                    hits.Add(new(at, end, alias));
                    at = end - 1;
                    break;
                }
            }
        }

        return WithoutForeignAcronyms(scan, hits);
    }

    private static bool Counts(Scan scan, int start, int end, Alias alias, ref HashSet<string>? countries)
    {
        bool right = alias.Rule switch
        {
            WeakRule.Case => IsPrintedAs(scan, start, alias),
            WeakRule.English => scan.Language == LanguageCode.English && IsPrintedAs(scan, start, alias),
            WeakRule.Country => alias.Party.Country is { } country && (countries ??= CountriesOf(scan)).Contains(country),
            _ => true,
        };

        // In capitals throughout, "WHO" and "US" are words.
        bool word = end == start + 1 && scan.IsShouted(start) && scan.Is(start, WordClass.Common);
        return right && !word && HasCapitals(scan, start, end, alias) && !IsPartOfAWord(scan, start, end, alias);
    }

    private static HashSet<string> CountriesOf(Scan scan)
    {
        HashSet<string> countries = new(StringComparer.Ordinal);
        foreach (Token token in scan.Tokens)
        {
            if (scan.Tables.Countries.Of(token.Id) is { IsEmpty: false } country)
            {
                countries.Add(country.ToString());
            }
        }

        return countries;
    }

    private static bool IsPrintedAs(Scan scan, int start, Alias alias)
    {
        int word = 0;
        for (int at = start; word < alias.Words.Length; at++)
        {
            if (scan.IsWord(at) && !IsPrintedAs(scan.WordAt(at), alias.Words[word++]) && !scan.IsShouted(at))
            {
                return false;
            }
        }

        return true;
    }

    // The stops of "E.U." and invisible characters do not count.
    private static bool IsPrintedAs(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        int at = 0;
        foreach (char c in word)
        {
            if (c == '.' || LetterFolder.IsInvisible(c))
            {
                continue;
            }

            at += at < name.Length && name[at] == '.' ? 1 : 0;
            if (at >= name.Length || name[at++] != c)
            {
                return false;
            }
        }

        return at == name.Length;
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
                printed += scan.IsPrintedCapital(at) ? 1 : 0;
            }
        }

        return capitals == 0 || printed * 2 > capitals || (capitals == 1 && word >= FewestPlainWords) || IsSmallAdjective(scan, start, end, alias);
    }

    // "financiación suiza", "gouvernement suisse": some countries' names are also their adjectives, and those are printed small.
    private static bool IsSmallAdjective(Scan scan, int start, int end, Alias alias) =>
        end == start + 1 && alias.Rule == WeakRule.Name && scan.Language != LanguageCode.English
        && (scan.Is(start - 1, WordClass.Money, WordClass.GovernmentWord) || scan.Is(start - 1, WordClass.BeforeAdjective));

    // "Inter-American" is no American, though "EU–Norway" with a dash is two names; "Latin America" no country's name, "dollars des États-Unis" the money's.
    private static bool IsPartOfAWord(Scan scan, int start, int end, Alias alias)
    {
        if (alias.Rule is not (WeakRule.Name or WeakRule.Demonym))
        {
            return false;
        }

        int money = start - 1;
        while (money > start - 4 && scan.Is(money, WordClass.Connector))
        {
            money--;
        }

        if (((money < start - 1 && scan.Is(money, WordClass.Dollar)) || scan.Is(end, WordClass.Dollar)) && scan.Has(start, end, WordClass.DollarCountry))
        {
            return true;
        }

        bool part = scan.Is(start - 1, WordClass.RegionStart) && scan.IsPrintedCapital(start - 1);
        bool tied = scan.IsJoined(start) && scan.IsCapital(start - 1) && !scan.Is(start - 1, WordClass.IloName)
            && scan.Tokens[start - 1].End + 1 == scan.Tokens[start].Start && scan.Text[scan.Tokens[start].Start - 1] != '\u2013';
        return tied || (part && alias.Words[0][0] is not ('S' or 'N'));
    }

    // "The Sindh Development Company (SDC)" gives the acronym another meaning in this text.
    private static List<NameHit> WithoutForeignAcronyms(Scan scan, List<NameHit> hits)
    {
        HashSet<string>? foreign = null;
        for (int i = 0; i < hits.Count; i++)
        {
            NameHit hit = hits[i];
            bool own = i > 0 && hits[i - 1].End == hit.Start - 1 && hits[i - 1].Party == hit.Party;
            if (!own && hit.Rule == WeakRule.Case && hit.Alias.IsAcronym && scan.Is(hit.Start - 1, TokenKind.Open) && Spells(scan, hit))
            {
                (foreign ??= new(StringComparer.Ordinal)).Add(hit.Alias.Words[0]);
            }
        }

        return foreign is null ? hits : [.. hits.Where(hit => !(hit.Alias.IsAcronym && foreign.Contains(hit.Alias.Words[0])))];
    }

    // Whether the words before the bracket begin with the acronym's letters, small words left out.
    private static bool Spells(Scan scan, NameHit hit)
    {
        Initials initials = new(hit.Alias.Words[0], fromTheLast: true);
        for (int at = hit.Start - 2; at >= 0 && at > hit.Start - LongestSpelling && !initials.IsSpelled && scan.IsWord(at); at--)
        {
            if (!initials.Take(scan.WordAt(at)[0], scan.Is(at, WordClass.Connector)))
            {
                return false;
            }
        }

        return initials.IsSpelled;
    }
}

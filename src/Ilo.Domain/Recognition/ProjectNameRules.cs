using Ilo.Domain.Diagnostics;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>Finds the projects that a text names: "(ARC)" in a title, a quoted title near "project", "the X Project".</summary>
internal static class ProjectNameRules
{
    private const int LongestName = 30;
    private const int QuoteReach = 8;

    internal static void Find(Scan scan, FindingList<string> names)
    {
        for (int at = 0; at < scan.Count; at++)
        {
            if (scan.Is(at, TokenKind.Open))
            {
                Bracket(scan, at, names);
            }
            else if (scan.Is(at, TokenKind.Quote))
            {
                // What stands inside the quotation is part of it.
                at = Quoted(scan, at, names);
            }
            else if (scan.Is(at, WordClass.ProjectNoun) && scan.HitOver(at) is null)
            {
                BeforeNoun(scan, at, names);
            }
            else if (scan.IsWord(at) && scan.WordAt(at) is "Partnership")
            {
                Partnership(scan, at, names);
            }
        }
    }

    // "(ARC)", "(The Bridge Project II)": in a title, or behind a quoted name or a capitalised one with "Project" beside it.
    private static void Bracket(Scan scan, int open, FindingList<string> names)
    {
        int close = open + 1;
        while (close < scan.Count && close < open + 8 && scan.IsWord(close))
        {
            close++;
        }

        if (!scan.Is(close, TokenKind.Close) || close == open + 1)
        {
            return;
        }

        bool acronym = close == open + 2 && IsAcronym(scan, open + 1);
        bool named = close > open + 2 && HasProjectNoun(scan, open + 1, close);
        bool near = scan.Part == TextPart.Title || scan.Is(open - 1, TokenKind.Quote) || scan.Is(open - 1, WordClass.ProjectNoun) || scan.Is(close + 1, WordClass.ProjectNoun);
        if ((named && near) || (acronym && near && IsBehindName(scan, open)))
        {
            Add(scan, open + 1, close, "bracketed-acronym", names);
        }
    }

    private static int Quoted(Scan scan, int open, FindingList<string> names)
    {
        int close = open + 1;
        while (close < scan.Count && close < open + LongestName && !scan.Is(close, TokenKind.Quote) && !scan.Is(close, TokenKind.LineBreak))
        {
            close++;
        }

        if (!scan.Is(close, TokenKind.Quote) || close < open + 3 || !scan.IsCapital(open + 1))
        {
            return open;
        }

        bool near = HasProjectNoun(scan, open + 1, close);
        for (int i = open - 1; i >= scan.SentenceStart(open) && i >= open - QuoteReach; i--)
        {
            near |= scan.Is(i, WordClass.ProjectNoun);
        }

        near |= scan.Is(close + 1, WordClass.ProjectNoun);
        if (near || HasPartnershipNoun(scan, open + 1, close))
        {
            Add(scan, open + 1, close, "quoted-title", names);
            return close - 1;
        }

        return open;
    }

    // "the EU funded ILO-South Asia Labour Migration Governance Project", "the CLEAR Cotton project", "ARCL Programme".
    private static void BeforeNoun(Scan scan, int noun, FindingList<string> names)
    {
        int start = noun;
        for (int i = noun - 1; i >= scan.SentenceStart(noun) && i > noun - 12; i--)
        {
            if (scan.HitOver(i) is { } hit && (hit.Party.IsIlo || hit.Rule != WeakRule.None))
            {
                if (hit.Party.IsIlo || scan.Is(i + 1, WordClass.Funded | WordClass.Supported))
                {
                    break;
                }

                start = i;
            }
            else if (scan.IsCapital(i) && !scan.Is(i, WordClass.Definite | WordClass.Funded))
            {
                start = i;
            }
            else if (!(scan.Is(i, WordClass.Connector) && scan.IsCapital(i - 1) && scan.IsCapital(i + 1)))
            {
                break;
            }
        }

        bool project = IsProject(scan, noun);
        while (start < noun && scan.HitOver(start) is null && scan.Is(start, WordClass.Generic | WordClass.Other) && !IsAcronym(scan, start))
        {
            start++;
        }

        int words = noun - start;
        bool acronym = words == 1 && IsAcronym(scan, start);
        bool country = words == 1 && scan.HitOver(start) is { Party.Country: not null };

        // "the ARCL Programme" names a project by its acronym; other programmes are wider than a project.
        if (words == 0 || country || (!acronym && (!project || (words == 1 && !scan.IsCapital(noun)))))
        {
            return;
        }

        // A title that is nothing but "X Project" names X; elsewhere the noun with a capital is part of the name.
        bool whole = scan.Part == TextPart.Title && start == 0 && noun + 1 == scan.Count;
        Add(scan, start, !acronym && !whole && scan.IsCapital(noun) ? noun + 1 : noun, "named-project", names);
    }

    // "the Public Private Partnership on Labour Law Compliance in the Textile Sector".
    private static void Partnership(Scan scan, int at, FindingList<string> names)
    {
        int start = at - 2;
        if (start >= 0 && scan.WordAt(start) is "Public" && scan.IsCapital(at - 1) && scan.Is(at + 1, WordClass.Connector) && CapitalizedName.EndOf(scan, start) is { } end && end > at + 2)
        {
            Add(scan, start, end, "named-project", names);
        }
    }

    /// <summary>Leaves out names in the title that shorten a name which the text quotes in full: the full one stands.</summary>
    internal static ValueList<Finding<string>> WithoutShortForms(ValueList<Finding<string>> names)
    {
        HashSet<string> quoted = new(StringComparer.OrdinalIgnoreCase);
        foreach (Finding<string> name in names)
        {
            if (name.Rule == "quoted-title")
            {
                quoted.UnionWith(name.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return quoted.Count == 0 ? names : [.. names.Where(name => !(name is { Rule: "named-project", Part: TextPart.Title } && name.Value.Split(' ').All(quoted.Contains)))];
    }

    private static bool IsProject(Scan scan, int noun) => scan.WordAt(noun) is "Project" or "project" or "Projet" or "projet" or "Proyecto" or "proyecto";

    private static bool IsAcronym(Scan scan, int at)
    {
        if (!scan.IsWord(at) || scan.HitOver(at) is not null)
        {
            return false;
        }

        ReadOnlySpan<char> word = scan.WordAt(at);
        int capitals = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return word.Length is >= 2 and <= 14 && capitals >= 2 && capitals * 2 >= word.Length;
    }

    private static bool IsBehindName(Scan scan, int open) => scan.IsCapital(open - 1) || scan.Is(open - 1, TokenKind.Quote) || scan.Part == TextPart.Title;

    private static bool HasProjectNoun(Scan scan, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (scan.Is(i, WordClass.ProjectNoun) && scan.IsCapital(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPartnershipNoun(Scan scan, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (scan.IsWord(i) && scan.WordAt(i) is "Partnership" or "Partenariat" or "Alianza")
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Scan scan, int start, int end, string rule, FindingList<string> names)
    {
        TextSpan span = scan.SpanOf(start, end);
        names.Add(scan.Finding(scan.Text.Substring(span.Start, span.Length), start, end, rule));
    }
}

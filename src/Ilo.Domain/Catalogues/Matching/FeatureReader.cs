using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Reads what is compared from records.</summary>
internal sealed class FeatureReader(WordTable table)
{
    // A project has one short name or two; of a list of names the first do.
    private const int MaxAcronyms = 16;

    // Most titles have no more words.
    private const int FewWords = 64;

    /// <param name="source">The project.</param>
    /// <param name="findings">What its text states.</param>
    /// <param name="words">The words of its title.</param>
    /// <param name="summary">Those of its summary; none where it has none.</param>
    internal SourceNode<Project> Of(SourceRecord<Project> source, SourceFindings findings, List<Token> words, List<Token> summary)
    {
        Project project = source.Record;
        PhaseName phase = PhaseName.Find(project.Title, words, table, isTitle: true);
        int[] title = TitleWords(project.Title, words);
        return new(source, findings)
        {
            TitleStems = TitleStems(project.Title, words, phase),
            TitleWords = title,
            TitleHash = StemHash.Of(0, title),
            Dates = Iso(project.Duration),
            Acronyms = AcronymsOf(project, words, summary),
            Phase = phase,
            SpeaksOfPhases = project.Summary is { } text && PhaseName.Find(text, summary, table, isTitle: false).IsNamed,
        };
    }

    /// <param name="source">The event or article.</param>
    /// <param name="findings">What its text states.</param>
    /// <param name="words">The words of its title.</param>
    internal SourceNode<TRecord> OfItem<TRecord>(SourceRecord<TRecord> source, SourceFindings findings, List<Token> words)
        where TRecord : class, IRecord
    {
        int[] all = TitleWords(source.Record.Title, words);
        return new(source, findings)
        {
            TitleStems = ContentOf(all),
            TitleHash = StemHash.Of(0, all),
            Dates = Iso(source.Record.Days),
        };
    }

    /// <summary>Returns the features of an office: it is its name; the acronym alone or a likeness would be no proof.</summary>
    internal SourceNode<Office> Of(SourceRecord<Office> source)
    {
        int[] name = [table.Number(source.Record.Name)];
        return new(source, SourceFindings.None)
        {
            TitleStems = name,
            TitleHash = StemHash.Of(0, name),
            Dates = null,
        };
    }

    /// <summary>Returns the title's words that count, bracketed acronyms and the phase left out.</summary>
    internal int[] TitleStems(string title, List<Token> words, PhaseName phase)
    {
        Span<int> stems = words.Count <= FewWords ? stackalloc int[FewWords] : new int[words.Count];
        int count = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (!phase.Holds(i) && !table.IsTitleNoise(words[i].Id) && !IsBracketedAcronym(title, words[i]))
            {
                stems[count++] = words[i].Id;
            }
        }

        // A title of such words alone ("Support project") still needs some.
        return StemSet.Of(count > 0 ? stems[..count] : TitleWords(title, words));
    }

    private static bool IsBracketedAcronym(string text, Token word) =>
        word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] == ')' && word.Shape == WordShape.Acronym;

    private static string AcronymOf(string text, Token word) => Acronyms.Of(text.AsSpan(word.Start, word.Length));

    // Those that the title has in brackets; in its own summary a project goes by "the ARC Programme" or by an acronym made of its title's initials.
    private string[] AcronymsOf(Project project, List<Token> title, List<Token> summary)
    {
        List<string>? acronyms = null;
        foreach (Token word in title)
        {
            if (IsBracketedAcronym(project.Title, word))
            {
                Add(ref acronyms, AcronymOf(project.Title, word));
            }
        }

        for (int i = 0; i < summary.Count; i++)
        {
            if (summary[i].Shape != WordShape.Acronym || acronyms?.Count >= MaxAcronyms)
            {
                continue;
            }

            string acronym = AcronymOf(project.Summary!, summary[i]);
            bool own = i + 1 < summary.Count && table.IsProjectWord(summary[i + 1].Id) && summary[i + 1].Start - summary[i].End == 1 && i <= 3;
            if (own || IsSpelled(acronym, title))
            {
                Add(ref acronyms, acronym);
            }
        }

        return acronyms is null ? [] : [.. acronyms];

        static void Add(ref List<string>? acronyms, string acronym)
        {
            acronyms ??= new(1);
            if (acronyms.Count < MaxAcronyms && !acronyms.Contains(acronym))
            {
                acronyms.Add(acronym);
            }
        }
    }

    private bool IsSpelled(string acronym, List<Token> title)
    {
        Initials initials = new(acronym);
        foreach (Token word in title)
        {
            if (!initials.Take(table[word.Id][0], table.IsStopWord(word.Id)))
            {
                return false;
            }
        }

        return initials.IsSpelled;
    }

    // Days of two calendars do not compare.
    private static DateInterval? Iso(DateInterval? dates) => dates is null || dates.Calendar == CalendarSystem.Iso ? dates
        : new(DayArithmetic.Iso(dates.Start), DayArithmetic.Iso(dates.End));

    /// <summary>Returns a project code without spaces, in capitals.</summary>
    internal static string CodeKey(string code)
    {
        foreach (char c in code)
        {
            if (char.IsWhiteSpace(c) || !(char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || char.IsPunctuation(c)))
            {
                return string.Concat(code.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
            }
        }

        return code;
    }

    // A title without a word is its own word: nothing else is like it.
    private int[] TitleWords(string title, List<Token> words)
    {
        if (words.Count == 0)
        {
            return [table.Number(title)];
        }

        int[] stems = new int[words.Count];
        for (int i = 0; i < stems.Length; i++)
        {
            stems[i] = words[i].Id;
        }

        return stems;
    }

    private int[] ContentOf(int[] words)
    {
        Span<int> content = words.Length <= FewWords ? stackalloc int[FewWords] : new int[words.Length];
        int count = 0;
        foreach (int stem in words)
        {
            if (!table.IsStopWord(stem))
            {
                content[count++] = stem;
            }
        }

        return StemSet.Of(count == 0 ? [.. words] : content[..count]);
    }
}

using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Reads what is compared from records.</summary>
internal sealed class FeatureReader(WordTable table)
{
    // A project has one short name or two; of a list of names the first do.
    private const int MaxAcronyms = 16;

    internal Features Of(SourceRecord<Project> source, SourceFindings findings)
    {
        Project project = source.Record;
        List<Word> words = WordSplitter.Split(project.Title, table);
        PhaseName phase = PhaseName.Find(project.Title, words, isTitle: true);
        List<string> acronyms = BracketedAcronyms(project.Title, words);
        List<Word> summary = WordSplitter.Split(project.Summary, table);
        int[] title = TitleWords(project.Title, words);
        int[] stems = TitleStems(project.Title, words, phase);
        AddOwnAcronyms(acronyms, project.Summary, summary, words);
        return new()
        {
            Title = project.Title,
            TitleStems = stems,
            TitleWords = title,
            TitleHash = StemHash.Of(0, title),
            SummaryStems = SummaryStems(summary),
            Dates = Iso(project.Duration),
            IsDetail = source.IsDetail,
            Acronyms = acronyms,
            Code = project.Code is { } code ? CodeKey(code) : null,
            Language = project.Language,
            Phase = phase,
            SpeaksOfPhases = project.Summary is { } text && PhaseName.Find(text, summary, isTitle: false).IsNamed,
            Donors = Sorted(findings.Donors.Select(found => found.Value.Id.ToString())),
            Themes = Sorted(findings.Themes.Select(found => found.Value.Id.ToString())),
            Budget = project.Budget,
        };
    }

    /// <param name="source">The event.</param>
    /// <param name="summary">The stems of its summary, small words left out.</param>
    internal Features Of(SourceRecord<Event> source, int[] summary) =>
        OfItem(source.Record.Title, summary, source.Record.Dates, source.IsDetail, source.Record.Place);

    /// <param name="source">The article.</param>
    /// <param name="summary">The stems of its summary, small words left out.</param>
    internal Features Of(SourceRecord<Article> source, int[] summary) =>
        OfItem(source.Record.Title, summary, source.Record.Date?.ToDateInterval(), source.IsDetail, place: null);

    /// <summary>Returns the features of an office: it is its name; the acronym alone or a likeness would be no proof.</summary>
    internal Features Of(SourceRecord<Office> source)
    {
        int[] name = [table.Number(source.Record.Name)];
        return new()
        {
            Title = source.Record.Name,
            TitleStems = name,
            TitleWords = name,
            TitleHash = StemHash.Of(0, name),
            SummaryStems = [],
            Dates = null,
            IsDetail = source.IsDetail
        };
    }

    /// <summary>Returns a number that titles with the same words in the same order share.</summary>
    internal long TitleHashOf(string title) => StemHash.Of(0, TitleWords(title, WordSplitter.Split(title, table)));

    /// <summary>Returns the same of an office's name.</summary>
    internal long OfficeHashOf(string name) => StemHash.Of(0, [table.Number(name)]);

    /// <summary>Returns the title's words that count, bracketed acronyms and the phase left out.</summary>
    internal int[] TitleStems(string title, List<Word> words, PhaseName phase)
    {
        List<int> stems = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (!phase.Holds(i) && !IsBracketedAcronym(title, words[i]) && !table.IsTitleNoise(words[i].Stem))
            {
                stems.Add(words[i].Stem);
            }
        }

        // A title of such words alone ("Support project") still needs some.
        return StemSet.Of(stems.Count > 0 ? stems : words.Select(word => word.Stem));
    }

    private static bool IsBracketedAcronym(string text, Word word) =>
        word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] == ')' && word.Shape == WordShape.Acronym;

    private static List<string> BracketedAcronyms(string title, List<Word> words) =>
        [.. words.Where(word => IsBracketedAcronym(title, word)).Select(word => AcronymOf(title, word)).Distinct(StringComparer.Ordinal).Take(MaxAcronyms)];

    private static string AcronymOf(string text, Word word) => Acronyms.Of(text.AsSpan(word.Start, word.Length));

    // In its own summary a project goes by "the ARC Programme" or by an acronym made of its title's initials.
    private void AddOwnAcronyms(List<string> acronyms, string? summary, List<Word> words, List<Word> title)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Shape != WordShape.Acronym || acronyms.Count >= MaxAcronyms)
            {
                continue;
            }

            string acronym = AcronymOf(summary!, words[i]);
            bool own = (i + 1 < words.Count && table.IsProjectWord(words[i + 1].Stem) && words[i + 1].Start - words[i].End == 1 && i <= 3)
                || IsSpelled(acronym, title);
            if (own && !acronyms.Contains(acronym, StringComparer.Ordinal))
            {
                acronyms.Add(acronym);
            }
        }
    }

    private bool IsSpelled(string acronym, List<Word> title)
    {
        Initials initials = new(acronym);
        foreach (Word word in title)
        {
            if (!initials.Take(table[word.Stem][0], table.IsStopWord(word.Stem)))
            {
                return false;
            }
        }

        return initials.IsSpelled;
    }

    private static string[] Sorted(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Days of two calendars do not compare.
    private static DateInterval? Iso(DateInterval? dates) => dates is null ? null : new(DayArithmetic.Iso(dates.Start), DayArithmetic.Iso(dates.End));

    /// <summary>Returns a project code without spaces, in capitals.</summary>
    internal static string CodeKey(string code) => string.Concat(code.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private Features OfItem(string title, int[] summary, DateInterval? dates, bool isDetail, string? place)
    {
        int[] all = TitleWords(title, WordSplitter.Split(title, table));
        return new()
        {
            Title = title,
            TitleStems = ContentOf(all),
            TitleWords = all,
            TitleHash = StemHash.Of(0, all),
            SummaryStems = StemSet.Of(summary),
            Dates = Iso(dates),
            IsDetail = isDetail,
            Place = place?.ToLowerInvariant(),
        };
    }

    // A title without a word is its own word: nothing else is like it.
    private int[] TitleWords(string title, List<Word> words) => words.Count > 0 ? [.. words.Select(word => word.Stem)] : [table.Number(title)];

    private int[] ContentOf(int[] words)
    {
        int[] content = StemSet.Of(words.Where(stem => !table.IsStopWord(stem)));
        return content.Length > 0 ? content : StemSet.Of(words);
    }

    private int[] SummaryStems(List<Word> words) => StemSet.Of(words.Select(word => word.Stem).Where(stem => !table.IsStopWord(stem)));
}

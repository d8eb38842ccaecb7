using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>The phrases of all languages that the layout of pages depends on, indexed for look-up without allocation.</summary>
internal static class PagePhrases
{
    internal static readonly PhraseTable<ContentType> Types = new(
        LanguageWords.All.SelectMany(words => words.Types).Concat(GermanPages.Types).SelectMany(type => type.Phrases.Select(phrase => (phrase, type.Type))));

    /// <summary>Whether a text is the printed type of something that is issued: of no event, project or document.</summary>
    internal static bool IsIssuedType(ReadOnlySpan<char> text) =>
        Types.TryGet(text, out ContentType type) && type is not (ContentType.Event or ContentType.Project or ContentType.Document);

    internal static readonly PhraseTable<FieldKind> Fields = new(
        LanguageWords.All.SelectMany(words => words.Fields).Concat(GermanPages.Fields)
            .SelectMany(field => field.Phrases.Select(phrase => (phrase, field.Kind))));

    internal static readonly PhraseTable<ListSubject> ListHeadings = new(
        LanguageWords.All.SelectMany(words =>
        words.ListHeadings.SelectMany(heading => heading.Phrases.Select(phrase => (phrase, heading.Subject)))
            .Concat(words.LatestHeadings.Select(phrase => (phrase, ListSubject.Mixed))))
            .Concat(GermanDates.ListHeadings.SelectMany(heading => heading.Phrases.Select(phrase => (phrase, heading.Subject)))));

    internal static readonly PhraseTable<ListSubject> ListNouns = new(
        LanguageWords.All.SelectMany(words => words.ListNouns.SelectMany(noun => noun.Words.Select(word => (word, noun.Subject)))));

    internal static readonly PhraseTable<WordSense> TitleNouns = new(
        LanguageWords.All.SelectMany(words =>
        words.EventNouns.Select(word => (word, WordSense.Event))
            .Concat(words.ProjectNouns.Select(word => (word, WordSense.Project)))
            .Concat(words.PublicationNouns.Select(word => (word, WordSense.Publication)))));

    /// <summary>The same nouns, and the articles in front of one of several.</summary>
    internal static readonly PhraseTable<WordSense> TitleWords = new(
        TitleNouns.Phrases.Select(static noun => (noun, TitleNouns.TryGet(noun, out WordSense sense) ? sense : WordSense.None))
            .Concat(All(words => words.Indefinites).Select(static article => (article, WordSense.Indefinite))));

    /// <summary>Headings of sections; true for those that speak for a project.</summary>
    internal static readonly PhraseTable<bool> SectionHeadings = new(
        All(words => words.SectionHeadings).Concat(GermanPages.SectionHeadings).Select(phrase => (phrase, true))
        .Concat(All(words => words.PlainHeadings).Select(phrase => (phrase, false))));

    /// <summary>What headings of sections and labels of fields begin with.</summary>
    internal static readonly Openings SectionOpenings = new(SectionHeadings.Phrases.Concat(Fields.Phrases));

    /// <summary>What stands where a value is missing, without the full stops of abbreviations.</summary>
    internal static readonly PhraseTable<bool> Placeholders = Set(words => [.. words.Placeholders.Select(phrase => phrase.Replace(".", ""))]);

    internal static readonly PhraseTable<bool> Actions = Set(words => words.Actions);

    internal static readonly PhraseTable<bool> Connectives = Set(words => words.Connectives);

    internal static readonly PhraseTable<bool> MastheadLines = Set(words => words.MastheadLines);

    internal static readonly PhraseTable<StatedState> Statuses = new(
        LanguageWords.All.SelectMany(words => words.Statuses.SelectMany(status => status.Words.Select(word => (word, status.State)))));

    /// <summary>Gets the words and phrases without which no text says that something came to one of these states.</summary>
    internal static string[] StateWordsOf(params StatedState[] states) => [.. LanguageWords.All.SelectMany(words =>
        words.Statuses.Where(status => states.Contains(status.State)).SelectMany(status => status.Words)
            .Concat(words.StatePhrases.Where(phrase => states.Contains(phrase.State)).SelectMany(phrase => phrase.Phrases)))
        .SelectMany(phrase => new[] { phrase, phrase.Replace('\'', '’') }).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Gets the classes of words by which rules tell what became of an event or a project; made anew each time.</summary>
    internal static (string Name, string[] Words)[] StateClasses =>
    [
        .. Enum.GetValues<StatedState>().Where(state => state != StatedState.None).Select(state =>
            (Name(state), All(words => [.. words.Statuses.Where(status => status.State == state).SelectMany(status => status.Words)]))),
        .. Enum.GetValues<StatedState>().Select(state =>
            (Name(state) + "-said", All(words => [.. words.StatePhrases.Where(said => said.State == state).SelectMany(said => said.Phrases)])))
            .Where(one => one.Item2.Length > 0),
        ("state-verb", All(words => words.StateVerbs)),
        ("reason", All(words => words.StateReasons)),
        ("supposing", All(words => words.Suppositions)),
        ("month-name", All(words => [.. words.Months, .. words.ShortMonths.SelectMany(month => month)])),
        ("event-noun", All(words => words.EventNouns)),
        ("thing-noun", All(words => [.. words.ProjectNouns.Concat(words.PublicationNouns).Except(words.EventNouns)])),
    ];

    internal static readonly PrefixTable OfficeOpenings = new(All(words => words.OfficeOpenings));

    internal static readonly PrefixTable Campaigns = new(All(words => words.Campaigns));

    internal static readonly string[] Welcomes = All(words => words.Welcomes);

    internal static readonly PhraseTable<bool> OfficeNouns = Set(words => words.OfficeNouns);

    internal static readonly PhraseTable<bool> MinistryNouns = Set(words => words.MinistryNouns);

    internal static readonly PrefixTable LatestHeadings = new(All(words => words.LatestHeadings));

    internal static readonly PhraseTable<bool> OpenEnds = Set(words => words.OpenEnds);

    internal static readonly PhraseTable<bool> Bounds = new(All(words => words.Bounds).Concat(GermanDates.Bounds).Select(word => (word, true)));

    internal static readonly PrefixTable BoundsBehind = new(All(words => words.BoundsBehind));

    /// <summary>Words before a month that mean less than the month: a part of it, or a day that is no figure.</summary>
    internal static readonly PhraseTable<bool> MonthParts = new(
        All(words => [.. words.MonthParts, .. words.NumberWords, .. words.DurationUnits, .. words.PhaseOrdinals.SelectMany(ordinals => ordinals)])
            .Concat(GermanDates.MonthParts).Select(word => (word, true)));

    internal static readonly PhraseTable<bool> GoingOn = Set(words => words.GoingOn);

    internal static readonly PhraseTable<bool> DateRemarks = Set(words => words.DateRemarks);

    internal static readonly PrefixTable DateRemarkOpenings = new(All(words => words.DateRemarkOpenings));

    internal static readonly PhraseTable<bool> DurationUnits = Set(words => words.DurationUnits);

    internal static readonly PhraseTable<bool> PhaseNouns = Set(words => words.PhaseNouns);

    internal static readonly PhraseTable<bool> NumberWords = Set(words => words.NumberWords);

    internal static readonly PrefixTable PlaceLeads = new(All(words => words.PlaceLeads));

    internal static readonly PrefixTable MovedWords = new(All(words => words.MovedWords));

    /// <summary>Words behind which the dates stand to which a thing was moved.</summary>
    internal static readonly PrefixTable MovedTo = new(Longest(words =>
    [
        .. words.MovedWords,
        .. words.Statuses.Where(status => status.State is StatedState.Rescheduled or StatedState.Postponed).SelectMany(status => status.Words),
        .. words.StatePhrases.Where(said => said.State is StatedState.Rescheduled or StatedState.Postponed).SelectMany(said => said.Phrases),
    ]));

    /// <summary>Small words in front of such dates.</summary>
    internal static readonly PhraseTable<bool> NewDateLeads = Set(words => [.. words.Tos, .. words.NewDateLeads]);

    internal static readonly PrefixTable ExtendedWords = new(All(words => words.ExtendedWords));

    /// <summary>What a line may open with that says when it was published.</summary>
    internal static readonly PrefixTable IssuedOpenings = new(Longest(words =>
        [.. words.Fields.Where(field => field.Kind == FieldKind.DateIssued).SelectMany(field => field.Phrases), .. words.DateLeads]));

    internal static readonly PrefixTable AmountOpenings = new(All(words => words.AmountOpenings));

    internal static readonly PrefixTable BylineOpenings = new(All(words => words.BylineOpenings));

    internal static readonly PhraseTable<bool> BoxHeadings = Set(words => words.BoxHeadings);

    internal static readonly PhraseTable<bool> BoxLinks = Set(words => words.BoxLinks);

    internal static readonly PhraseTable<bool> LinkWords =
        new(All(words => words.LinkWords).Concat(GermanPages.LinkWords).Select(phrase => (phrase, true)));

    internal static readonly PrefixTable ImageNotes = new(All(words => words.ImageNotes));

    /// <summary>Words that alone on a line stand for an image.</summary>
    internal static readonly PhraseTable<bool> ImageWords = Set(words => words.ImageWords);

    /// <summary>Forms of address in front of a person's name.</summary>
    internal static readonly PrefixTable Addresses = new([.. All(words => words.Addresses), .. GermanPages.Addresses]);

    internal static readonly PrefixTable BoilerplateOpenings = new(All(words => words.BoilerplateOpenings));

    internal static readonly string[] BoilerplatePhrases = All(words => words.BoilerplatePhrases);

    internal static readonly string[] AgendaWords = All(words => words.AgendaWords);

    internal static readonly string[] SessionWords = All(words => [words.SessionWord]);

    /// <summary>The words between the two ends of a range, or the last two elements of a list.</summary>
    internal static readonly PhraseTable<bool> Joints = new(All(words => [.. words.Tos, .. words.Ands, .. words.Pluses])
        .Concat([.. GermanDates.Tos, .. GermanDates.Ands]).Select(phrase => (phrase, true)));

    /// <summary>The words between the two ends of a range, or between two of which one is meant.</summary>
    internal static readonly PhraseTable<bool> RangeJoints = new(All(words => [.. words.Tos, .. words.Ors])
        .Concat([.. GermanDates.Tos, .. GermanDates.Ors]).Select(phrase => (phrase, true)));

    internal static readonly string[] Ands = [.. All(words => words.Ands), .. GermanDates.Ands];

    private static string Name(StatedState state) => state.ToString().ToLowerInvariant();

    internal static bool IsAnd(ReadOnlySpan<char> word)
    {
        foreach (string and in Ands)
        {
            if (word.Equals(and, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] All(Func<LanguageWords, string[]> choose) => [.. LanguageWords.All.SelectMany(choose).Distinct(StringComparer.OrdinalIgnoreCase)];

    // Of two openings that begin alike, the longer one first.
    private static string[] Longest(Func<LanguageWords, string[]> choose) => [.. All(choose).OrderByDescending(phrase => phrase.Length)];

    private static PhraseTable<bool> Set(Func<LanguageWords, string[]> choose) => new(All(choose).Select(phrase => (phrase, true)));
}

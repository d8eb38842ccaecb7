using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>The names that the catalogue's projects go by, and which project a text means by one.</summary>
internal sealed class ProjectNames
{
    private const int MinTitleWords = 4;
    private const int MinShortened = 3;
    private const int MaxTitleDepth = 24;

    // Words and characters of a summary in which "The Better Lamps project" begins.
    private const int OwnNameReach = 12;
    private const int OwnNameStart = 4;

    // Fewer initials than four are chance.
    private const int MinInitials = 4;
    private const int MaxInitials = 10;

    // An acronym can be a word or another body's name; two words of the title beside it leave no doubt.
    private const int SupportingWords = 2;

    private readonly WordTable _table;
    private readonly CatalogueOptions _options;
    private readonly IReadOnlyList<DateInterval?> _dates;

    // The titles as a tree of words: from each place in a text it is followed as far as the words agree.
    private readonly PhraseTrie<int> _titles = new();
    private readonly Dictionary<string, SortedSet<int>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _acronyms = new(StringComparer.Ordinal);
    // Titles by their first two words that count, to find where a text leaves words out.
    private readonly Dictionary<(int, int), List<(int Project, int[] Title)>> _openings = [];
    private readonly Dictionary<int, HashSet<int>> _titleStems = [];
    private readonly Dictionary<string, SortedSet<int>> _initials = new(StringComparer.Ordinal);

    internal ProjectNames(WordTable table, CatalogueOptions options, IReadOnlyList<DateInterval?> dates)
    {
        _table = table;
        _options = options;
        _dates = dates;
    }

    /// <summary>Adds the names that one record gives its project.</summary>
    internal void Add(int project, Project record, Features features, MentionReader reader)
    {
        List<Word> words = WordSplitter.Split(record.Title, _table);
        int[] title = Content(words, features.Phase);
        AddTitle(project, title);

        // Texts leave out the acronym or short name in brackets.
        int[] withoutBrackets = Content([.. words.Where(word => !IsInBrackets(record.Title, word))], default);
        if (withoutBrackets.Length < title.Length)
        {
            AddTitle(project, withoutBrackets);
        }

        AddOpening(project, title);
        if (!_titleStems.TryGetValue(project, out HashSet<int>? stems))
        {
            _titleStems.Add(project, stems = []);
        }

        stems.UnionWith(features.TitleStems);
        AddName(project, reader.NameStems(words.Where((_, i) => !IsPhase(features.Phase, i))));
        foreach (Mention own in reader.Read(new("Title", record.Title), words))
        {
            AddName(project, own.Stems);
        }

        // "The Better Lamps project ..." at the start of its own summary.
        if (record.Summary is { } summary)
        {
            List<Word> start = [.. WordSplitter.Split(summary, _table).Take(OwnNameReach)];
            foreach (Mention own in reader.Read(new(nameof(Project.Summary), summary), start).Where(own => own.Kind == MentionKind.Name && own.Span.Start <= OwnNameStart))
            {
                AddName(project, own.Stems);
            }
        }

        foreach (string acronym in features.Acronyms)
        {
            Add(_acronyms, acronym, project);
        }

        // A page may name the project by an acronym that the list does not print.
        if (features.Acronyms.Count == 0)
        {
            string initials = string.Concat(title.Take(MaxInitials).Select(stem => char.ToUpperInvariant(_table[stem][0])));
            for (int length = MinInitials; length <= initials.Length; length++)
            {
                Add(_initials, initials[..length], project);
            }
        }
    }

    /// <summary>Returns the projects whose full title stands in a text, each with the words.</summary>
    internal IEnumerable<(int Project, int First, int Last)> TitlesIn(List<Word> words)
    {
        List<int> at = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (!_table.IsStopWord(words[i].Stem))
            {
                at.Add(i);
            }
        }

        for (int i = 0; i < at.Count; i++)
        {
            int node = PhraseTrie<int>.Root;
            for (int j = i; j < at.Count && _titles.TryStep(ref node, words[at[j]].Stem); j++)
            {
                foreach (int project in _titles.ValuesAt(node))
                {
                    yield return (project, at[i], at[j]);
                }
            }
        }
    }

    /// <summary>Returns the projects that a mention can mean, before dates are looked at.</summary>
    internal IReadOnlyCollection<int> Named(Mention mention)
    {
        if (mention.Acronym is { } acronym)
        {
            if (!mention.IsBesideProject && !mention.IsRecognized)
            {
                return [];
            }

            return _acronyms.TryGetValue(acronym, out SortedSet<int>? projects) || _initials.TryGetValue(acronym, out projects) ? projects : [];
        }

        // The run of capitals may begin with words of the sentence: the longest ending that is a name counts.
        for (int from = 0; from < mention.Stems.Length; from++)
        {
            if (_names.TryGetValue(NameKey(mention.Stems.AsSpan(from)), out SortedSet<int>? projects))
            {
                return projects;
            }
        }

        return Shortened(mention.Stems);
    }

    // "its project on Strengthening Looms in Norland": the title's words in their order, some of them left out.
    private List<int> Shortened(int[] stems)
    {
        int[] name = [.. stems.SkipWhile(_table.IsTitleNoise)];
        if (name.Length < MinShortened || !_openings.TryGetValue((name[0], name[1]), out var titles) || titles.Count > _options.MaxBucketSize)
        {
            return [];
        }

        return [.. titles.Where(title => IsInOrder(name, title.Title)).Select(title => title.Project).Distinct()];
    }

    private static bool IsInOrder(int[] words, int[] title)
    {
        int found = 0;
        foreach (int stem in title)
        {
            if (found < words.Length && words[found] == stem)
            {
                found++;
            }
        }

        return found == words.Length;
    }

    private void AddOpening(int project, int[] title)
    {
        int[] name = [.. title.SkipWhile(_table.IsTitleNoise)];
        if (name.Length < MinTitleWords)
        {
            return;
        }

        if (!_openings.TryGetValue((name[0], name[1]), out var titles))
        {
            _openings.Add((name[0], name[1]), titles = []);
        }

        // One more than the cap says that there are too many to tell apart.
        if (titles.Count <= _options.MaxBucketSize)
        {
            titles.Add((project, name));
        }
    }

    /// <summary>Returns the projects whose printed acronym a text gives without the word project, but with words of their title.</summary>
    internal IEnumerable<int> NamedWithSupport(Mention mention, HashSet<int> words) =>
        mention.Acronym is { Length: >= MinInitials } acronym && _acronyms.TryGetValue(acronym, out SortedSet<int>? projects)
            ? projects.Where(project => _titleStems[project].Where(words.Contains).Skip(SupportingWords - 1).Any())
            : [];

    /// <summary>Returns the one project that is meant on a date; null where none or several can be.</summary>
    internal int? Meant(IEnumerable<int> projects, DateInterval? date)
    {
        List<int> named = [.. projects.Distinct().Take(_options.MaxBucketSize + 1)];
        if (named.Count > _options.MaxBucketSize)
        {
            return null;
        }

        List<int> possible = [.. named.Where(project => IsNear(project, date, _options.MaxDaysBeforeProject, _options.MaxDaysAfterProject))];
        if (possible.Count > 1)
        {
            possible = [.. possible.Where(project => _dates[project] is not null && date is not null && IsNear(project, date, 0, 0))];
        }

        return possible is [var one] ? one : null;
    }

    private static bool IsPhase(PhaseName phase, int i) => phase.IsNamed && i >= phase.From && i < phase.From + phase.Count;

    private static void Add(Dictionary<string, SortedSet<int>> names, string name, int project)
    {
        if (!names.TryGetValue(name, out SortedSet<int>? projects))
        {
            names.Add(name, projects = []);
        }

        projects.Add(project);
    }

    private static string NameKey(ReadOnlySpan<int> stems) => string.Join(' ', stems.ToArray());

    private void AddTitle(int project, int[] title)
    {
        if (title.Length < MinTitleWords)
        {
            return;
        }

        // A text is followed no deeper: so many words in a row are the title.
        List<int> projects = _titles.ValuesOf(title.Take(MaxTitleDepth));

        // One more than the cap says that there are too many to tell apart.
        if (projects.Count <= _options.MaxBucketSize && projects.BinarySearch(project) is < 0 and var at)
        {
            projects.Insert(~at, project);
        }
    }

    private static bool IsInBrackets(string text, Word word)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, word.Start);
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    private void AddName(int project, int[] stems)
    {
        if (stems.Length > 0)
        {
            Add(_names, NameKey(stems), project);
        }
    }

    // The words as a text would print them, small ones and the phase left out.
    private int[] Content(List<Word> words, PhaseName phase) =>
        [.. words.Where((word, i) => !_table.IsStopWord(word.Stem) && !IsPhase(phase, i)).Select(word => word.Stem)];

    private bool IsNear(int project, DateInterval? date, int before, int after) =>
        _dates[project] is not { } dates || date is null
        || (date.End >= DayArithmetic.PlusDays(dates.Start, -before) && date.Start <= DayArithmetic.PlusDays(dates.End, after));
}

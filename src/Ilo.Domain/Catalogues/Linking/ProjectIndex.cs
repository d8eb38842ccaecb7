using System.Runtime.CompilerServices;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>The names that the catalogue's projects go by, and which project a text means by one.</summary>
internal sealed class ProjectIndex(WordTable table, MentionReader reader, CatalogueOptions options)
{
    private const int MinShortened = 3;

    // An acronym can be a word or another body's name; two words of the title beside it leave no doubt.
    private const int SupportingWords = 2;

    // Of more projects of one acronym none is told by a text.
    private const int MaxOfOneAcronym = 256;
    private const int MaxInitials = 10;

    // Projects that one title's words tell apart no more: so many of a project's titles are looked at.
    private const int MaxTitles = 32;

    // A name of one project is the project, of several a list.
    private readonly KeyTable _projects = new();

    internal void Clear() => _projects.Clear();

    /// <summary>Takes in all projects, whatever was in. What their analyses found is taken: the names are seldom asked for again.</summary>
    internal void Fill(Cluster<Project>[] projects)
    {
        _projects.Clear();
        long[][] keys = new long[projects.Length][];
        Parallel.For(0, keys.Length, i => keys[i] = TakeKeys(projects[i]));
        _projects.Fill(keys, (known, i) => With(known, projects[i]));
    }

    /// <summary>Returns the names that the sources of a project give.</summary>
    internal List<ProjectNames> NamesOf(Cluster<Project> project) => [.. project.Nodes.Select(node => new ProjectNames(
        node.Source, node.Features, table.Split(node.Source.Record.Title, TokenRoom.OfTitle), node.OwnNames, table, reader))];

    /// <summary>Returns the keys of names, each once.</summary>
    internal static long[] KeysOf(List<ProjectNames> names) =>
        names is [var one] ? one.Keys() : [.. names.SelectMany(static name => name.Keys()).Distinct()];

    private long[] TakeKeys(Cluster<Project> project)
    {
        if (!Array.TrueForAll(project.Nodes, static node => node.Names is not null))
        {
            return KeysOf(NamesOf(project));
        }

        long[] keys = project.Nodes.Length == 1 ? project.Nodes[0].Names! : StemSet.Of<long>([.. project.Nodes.SelectMany(static node => node.Names!)]);
        Array.ForEach(project.Nodes, static node => node.Names = null);
        return keys;
    }

    internal void Add(Cluster<Project> project, IReadOnlyList<long> keys)
    {
        foreach (long key in keys)
        {
            ref object? known = ref _projects.At(key);
            known = With(known, project);
        }
    }

    private static object With(object? known, Cluster<Project> project)
    {
        switch (known)
        {
            case null:
                return project;
            case List<Cluster<Project>> list:
                list.Add(project);
                return list;
            default:
                return new List<Cluster<Project>>(2) { (Cluster<Project>)known, project };
        }
    }

    internal void Remove(Cluster<Project> project, List<ProjectNames> names)
    {
        foreach (long key in KeysOf(names))
        {
            ref object known = ref _projects.Find(key);
            if (known is not List<Cluster<Project>> list)
            {
                _projects.Remove(key);
                continue;
            }

            list.Remove(project);
            known = list.Count == 1 ? list[0] : list;
        }
    }

    internal IReadOnlyList<Cluster<Project>> Find(long key) =>
        !_projects.TryGet(key, out object? found) ? [] : found as List<Cluster<Project>> ?? (IReadOnlyList<Cluster<Project>>)[(Cluster<Project>)found];

    /// <summary>Returns whether a title may begin somewhere in a text.</summary>
    [MethodImpl(Hot.Loop)]
    internal bool MayHoldTitle(ReadOnlySpan<int> content)
    {
        for (int i = 0; i + ProjectNames.MinTitleWords <= content.Length; i++)
        {
            if (_projects.Contains(ProjectNames.Key(NameKind.TitleStart, content.Slice(i, ProjectNames.MinTitleWords))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the titles that stand in a text: where, and whose they are.</summary>
    internal List<(int First, int Last, IReadOnlyList<Cluster<Project>> Projects)> TitlesIn(List<Token> words)
    {
        List<(int First, int Last, IReadOnlyList<Cluster<Project>> Projects)> titles = [];
        List<int> at = table.PlacesOfContent(words);
        Span<int> content = table.ContentOf(words);
        for (int i = 0; i + ProjectNames.MinTitleWords <= content.Length; i++)
        {
            if (!_projects.Contains(ProjectNames.Key(NameKind.TitleStart, content.Slice(i, ProjectNames.MinTitleWords))))
            {
                continue;
            }

            for (int length = ProjectNames.MinTitleWords; length <= ProjectNames.MaxTitleDepth && i + length <= content.Length; length++)
            {
                if (Find(ProjectNames.Key(NameKind.Title, content.Slice(i, length))) is { Count: > 0 } projects)
                {
                    titles.Add((at[i], at[i + length - 1], projects));
                }
            }
        }

        return titles;
    }

    /// <summary>Returns the projects that a mention can mean, before dates are looked at.</summary>
    internal IReadOnlyList<Cluster<Project>> Named(Mention mention)
    {
        if (mention.Acronym is { } acronym)
        {
            if (mention.IsBare)
            {
                return [];
            }

            return Find(ProjectNames.Key(NameKind.Acronym, acronym)) is { Count: > 0 } projects ? projects : OfInitials(acronym);
        }

        // The run of capitals may begin with words of the sentence: the longest ending that is a name counts.
        for (int from = 0; from < mention.Stems.Length; from++)
        {
            if (Find(ProjectNames.Key(NameKind.Name, mention.Stems.AsSpan(from))) is { Count: > 0 } projects)
            {
                return projects;
            }
        }

        return Shortened(mention.Stems);
    }

    /// <summary>Returns the projects whose printed acronym a text gives without the word project, but with words of their title.</summary>
    internal IReadOnlyList<Cluster<Project>> NamedWithSupport(Mention mention, HashSet<int> words) =>
        mention.Acronym is { Length: >= ProjectNames.MinInitials } acronym
            && Find(ProjectNames.Key(NameKind.Acronym, acronym)) is { Count: <= MaxOfOneAcronym } projects
            ? [.. projects.Where(
                project => project.Nodes.SelectMany(node => node.Features.TitleStems).Where(words.Contains).Distinct().Skip(SupportingWords - 1).Any())]
            : [];

    /// <summary>Returns the one project that is meant on a date; null where none or several can be.</summary>
    internal Cluster<Project>? Meant(IReadOnlyList<Cluster<Project>> named, DateInterval? date)
    {
        if (named.Count == 0 || named.Count > options.MaxBucketSize)
        {
            return null;
        }

        List<Cluster<Project>> possible = [.. named.Where(project => IsNear(project, date, options.MaxDaysBeforeProject, options.MaxDaysAfterProject))];
        if (possible.Count > 1)
        {
            possible = possible.FindAll(project => date is not null && project.Hull() is not null && IsNear(project, date, 0, 0));
        }

        return possible is [var one] ? one : null;
    }

    private List<Cluster<Project>> OfInitials(string acronym) =>
        acronym.Length is < ProjectNames.MinInitials or > MaxInitials
        || Find(ProjectNames.Key(NameKind.Initials, acronym.AsSpan(0, ProjectNames.MinInitials))) is not { Count: > 0 and <= MaxOfOneAcronym } projects ? []
        : [.. projects.Where(project => TitlesOf(project)
            .Any(one => ProjectNames.InitialsOf(one, ProjectNames.ContentOf(one, table), table).StartsWith(acronym, StringComparison.Ordinal)))];

    // "its project on Strengthening Looms in Norland": the title's words in their order, some of them left out.
    private List<Cluster<Project>> Shortened(int[] stems)
    {
        int[] name = [.. stems.SkipWhile(table.IsTitleNoise)];
        if (name.Length < MinShortened || Find(ProjectNames.Key(NameKind.Opening, name.AsSpan(0, 2))) is not { Count: > 0 } projects
            || projects.Count > options.MaxBucketSize)
        {
            return [];
        }

        return [.. projects.Where(project => TitlesOf(project).Any(one => IsShort(name, ProjectNames.ContentOf(one, table))))];
    }

    private static IEnumerable<Features> TitlesOf(Cluster<Project> project) => project.Nodes.Length == 1 ? [project.Nodes[0].Features]
        : project.Nodes.Select(node => node.Features).DistinctBy(one => (one.TitleHash, one.Acronyms.Length == 0)).Take(MaxTitles);

    private bool IsShort(int[] name, int[] title) =>
        ProjectNames.OpeningOf(title, table) is { Length: >= ProjectNames.MinTitleWords } opening && IsInOrder(name, opening);

    private static bool IsInOrder(int[] words, ReadOnlySpan<int> title)
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

    private static bool IsNear(Cluster<Project> project, DateInterval? date, int before, int after) =>
        project.Hull() is not { } dates || date is null
        || (date.End >= DayArithmetic.PlusDays(dates.Start, -before) && date.Start <= DayArithmetic.PlusDays(dates.End, after));
}

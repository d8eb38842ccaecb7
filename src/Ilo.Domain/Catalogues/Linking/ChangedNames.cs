using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>The names of projects that came, changed or went, and which items may speak of them: these are linked anew, all others stay as they are.</summary>
internal sealed class ChangedNames
{
    private readonly WordTable _table;
    private readonly HashSet<long> _keys = [];

    // What the word of a text may begin or end.
    private readonly WordUse[] _uses;
    private readonly Dictionary<int, List<int[]>> _nearTitles = [];
    private bool _areOnPages;

    internal ChangedNames(WordTable table)
    {
        _table = table;
        _uses = new WordUse[table.Lexicon.Count];
    }

    [Flags]
    private enum WordUse : byte
    {
        None = 0,
        StartOfTitle = 1,
        StartOfRun = 2,
        EndOfName = 4,
        StartOfOpening = 8,
        OfNearTitle = 16,
    }

    internal void Add(ProjectNames names)
    {
        _keys.UnionWith(names.Keys());
        _areOnPages |= names.Page is not null;
        foreach (int[] title in names.Titles)
        {
            _uses[title[0]] |= WordUse.StartOfTitle;
        }

        foreach (int[] name in names.Names)
        {
            _uses[name[^1]] |= WordUse.EndOfName;
        }

        for (int i = 0; i + AgreementLinker.RunLength <= names.Words.Length; i++)
        {
            _uses[names.Words[i]] |= WordUse.StartOfRun;
        }

        if (names.Opening.Length >= ProjectNames.MinTitleWords)
        {
            _uses[names.Opening[0]] |= WordUse.StartOfOpening;
        }
    }

    /// <summary>Adds a title that a text may give in slightly other words.</summary>
    /// <param name="title">Its distinct words.</param>
    /// <param name="titles">All titles, by word.</param>
    internal void AddNear(int[] title, Buckets<Project> titles)
    {
        if (!NearTitleFinder.IsLong(title))
        {
            return;
        }

        // A text with enough of the words has one of the rarest.
        foreach (int stem in title.OrderBy(stem => titles.Count(BucketKeys.OfWord(stem))).Take(NearTitleFinder.Lacking(title) + 1))
        {
            _uses[stem] |= WordUse.OfNearTitle;
            if (!_nearTitles.TryGetValue(stem, out List<int[]>? list))
            {
                _nearTitles.Add(stem, list = []);
            }

            list.Add(title);
        }
    }

    /// <summary>Returns whether an item may speak of one of the projects.</summary>
    internal bool MayBeIn(LinkedItem item)
    {
        if (_areOnPages && !item.Node.Features.IsDetail && _keys.Contains(ProjectNames.Key(NameKind.Page, item.Node.SourceName)))
        {
            return true;
        }

        for (int i = 0; i < item.Texts.Length; i++)
        {
            ReadPiece piece = item.Texts[i];
            if (MayBeIn(piece.Content.Read(), isTitle: i == 0) || Array.Exists(piece.Mentions, MayBe))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeIn(ReadOnlySpan<int> content, bool isTitle)
    {
        for (int i = 0; i < content.Length; i++)
        {
            // Most words are in no changed name.
            WordUse use = Uses(content[i]);
            if (use == WordUse.None)
            {
                continue;
            }

            if (i + ProjectNames.MinTitleWords <= content.Length
                && ((use.HasFlag(WordUse.StartOfTitle) && _keys.Contains(ProjectNames.Key(NameKind.TitleStart, content.Slice(i, ProjectNames.MinTitleWords))))
                    || (isTitle && use.HasFlag(WordUse.StartOfRun)
                        && _keys.Contains(ProjectNames.Key(NameKind.Run, content.Slice(i, AgreementLinker.RunLength))))))
            {
                return true;
            }

            if (use.HasFlag(WordUse.OfNearTitle) && CoversAny(content, _nearTitles[content[i]]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CoversAny(ReadOnlySpan<int> content, List<int[]> titles)
    {
        foreach (int[] title in titles)
        {
            if (NearTitleFinder.Covers(content, null, title))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBe(Mention mention)
    {
        if (mention.Acronym is { } acronym)
        {
            return _keys.Contains(ProjectNames.Key(NameKind.Acronym, acronym))
                || (acronym.Length >= ProjectNames.MinInitials
                    && _keys.Contains(ProjectNames.Key(NameKind.Initials, acronym.AsSpan(0, ProjectNames.MinInitials))));
        }

        int[] stems = mention.Stems;
        if (stems.Length == 0)
        {
            return false;
        }

        if (Uses(stems[^1]).HasFlag(WordUse.EndOfName))
        {
            return true;
        }

        int from = Array.FindIndex(stems, stem => !_table.IsTitleNoise(stem));
        return from >= 0 && from + 1 < stems.Length && Uses(stems[from]).HasFlag(WordUse.StartOfOpening)
            && _keys.Contains(ProjectNames.Key(NameKind.Opening, stems.AsSpan(from, 2)));
    }

    private WordUse Uses(int stem) => stem < _uses.Length ? _uses[stem] : WordUse.None;
}

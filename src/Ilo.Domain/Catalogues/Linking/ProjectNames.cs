using Ilo.Domain.Catalogues.Matching;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>The names that one source gives its project.</summary>
internal sealed class ProjectNames
{
    internal const int MinTitleWords = 4;
    internal const int MaxTitleDepth = 24;

    // Fewer initials than four are chance.
    internal const int MinInitials = 4;
    private const int MaxInitials = 10;

    // Words and characters of a summary in which "The Better Lamps project" begins.
    private const int OwnNameReach = 12;
    private const int OwnNameStart = 4;
    private const int OwnNameLetters = 400;

    private readonly List<int[]> _titles = [];
    private readonly List<int[]> _names = [];

    internal ProjectNames(SourceNode<Project> source, WordTable table, MentionReader reader)
    {
        (Project record, Features features) = (source.Source.Record, source.Features);
        List<Word> words = WordSplitter.Split(record.Title, table);
        Title = Content(words, features.Phase, table);
        AddTitle(Title);

        // Texts leave out the acronym or short name in brackets.
        bool[] bracketed = InBrackets(record.Title, words);
        int[] withoutBrackets = Content([.. words.Where((_, i) => !bracketed[i])], default, table);
        if (withoutBrackets.Length < Title.Length)
        {
            AddTitle(withoutBrackets);
        }

        int from = 0;
        while (from < Title.Length && table.IsTitleNoise(Title[from]))
        {
            from++;
        }

        Opening = Title[from..];
        AddName(reader.NameStems(words.Where((_, i) => !features.Phase.Holds(i))));
        foreach (Mention own in reader.Read(new("Title", record.Title), words))
        {
            AddName(own.Stems);
        }

        // "The Better Lamps project ..." at the start of its own summary.
        if (record.Summary is { } summary)
        {
            TextPiece start = new(nameof(Project.Summary), summary.Length > OwnNameLetters ? summary[..OwnNameLetters] : summary);
            foreach (Mention own in reader.Read(start, [.. WordSplitter.Split(start.Text, table).Take(OwnNameReach)])
                .Where(own => own.Kind == MentionKind.Name && own.Span.Start <= OwnNameStart))
            {
                AddName(own.Stems);
            }
        }

        // A page may name the project by an acronym that the list does not print.
        Acronyms = features.Acronyms;
        Initials = Acronyms.Count > 0 ? "" : string.Concat(Title.Take(MaxInitials).Select(stem => char.ToUpperInvariant(table[stem][0])));
        Words = [.. words.Select(word => word.Stem).Where(stem => !table.IsStopWord(stem))];
        Page = features.IsDetail && !string.IsNullOrWhiteSpace(source.Reference.SourceName) ? source.Reference.SourceName : null;
    }

    /// <summary>Gets the title's words, small ones and the phase left out, and the title without what it has in brackets; each of four words or more.</summary>
    internal IReadOnlyList<int[]> Titles => _titles;

    /// <summary>Gets the words of the title that count, in order.</summary>
    internal int[] Title { get; }

    /// <summary>Gets these from the first on that says something.</summary>
    internal int[] Opening { get; }

    /// <summary>Gets all words of the title but the small ones, in order.</summary>
    internal int[] Words { get; }

    internal IReadOnlyList<int[]> Names => _names;

    internal IReadOnlyList<string> Acronyms { get; }

    /// <summary>Gets the initials of the title's words, ten at most; the empty string where it prints an acronym.</summary>
    internal string Initials { get; }

    /// <summary>Gets the name of the page that is about the project alone; null where there is none.</summary>
    internal string? Page { get; }

    /// <summary>Returns the keys under which the project is found.</summary>
    internal IEnumerable<long> Keys()
    {
        foreach (int[] title in _titles)
        {
            yield return Key(NameKind.Title, title.AsSpan(0, Math.Min(title.Length, MaxTitleDepth)));
            yield return Key(NameKind.TitleStart, title.AsSpan(0, MinTitleWords));
        }

        foreach (int[] name in _names)
        {
            yield return Key(NameKind.Name, name);
        }

        foreach (string acronym in Acronyms)
        {
            yield return Key(NameKind.Acronym, acronym);
        }

        if (Initials.Length >= MinInitials)
        {
            yield return Key(NameKind.Initials, Initials.AsSpan(0, MinInitials));
        }

        if (Opening.Length >= MinTitleWords)
        {
            yield return Key(NameKind.Opening, Opening.AsSpan(0, 2));
        }

        for (int i = 0; i + AgreementLinker.RunLength <= Words.Length; i++)
        {
            yield return Key(NameKind.Run, Words.AsSpan(i, AgreementLinker.RunLength));
        }

        if (Page is not null)
        {
            yield return Key(NameKind.Page, Page);
        }
    }

    internal static long Key(NameKind kind, ReadOnlySpan<int> stems) => StemHash.Of((int)kind, stems);

    internal static long Key(NameKind kind, ReadOnlySpan<char> text)
    {
        StemHash hash = new();
        hash.Add(~(int)kind);
        foreach (char c in text)
        {
            hash.Add(c);
        }

        return hash.Value;
    }

    private void AddTitle(int[] title)
    {
        if (title.Length >= MinTitleWords)
        {
            _titles.Add(title);
        }
    }

    private void AddName(int[] stems)
    {
        if (stems.Length > 0)
        {
            _names.Add(stems);
        }
    }

    private static bool[] InBrackets(string text, List<Word> words)
    {
        bool[] inside = new bool[words.Count];
        bool open = false;
        int at = 0;
        for (int i = 0; i < words.Count; i++)
        {
            for (; at < words[i].Start; at++)
            {
                open = text[at] == '(' || (open && text[at] != ')');
            }

            inside[i] = open;
        }

        return inside;
    }

    // The words as a text would print them, small ones and the phase left out.
    private static int[] Content(List<Word> words, PhaseName phase, WordTable table) =>
        [.. words.Where((word, i) => !table.IsStopWord(word.Stem) && !phase.Holds(i)).Select(word => word.Stem)];
}

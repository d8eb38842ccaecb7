using System.Runtime.InteropServices;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Linking;

/// <summary>The names that one source gives its project.</summary>
internal sealed class ProjectNames
{
    internal const int MinTitleWords = 4;
    internal const int MaxTitleDepth = 24;

    // Fewer initials than four are chance.
    internal const int MinInitials = 4;
    private const int MaxInitials = 10;

    // The keys while they are gathered: each thread has its own.
    [ThreadStatic]
    private static List<long>? _keys;

    // The title's words that count, and which of them is the first that says something.
    private readonly int[] _content;
    private readonly int _opening;

    /// <param name="source">The project as one page has it.</param>
    /// <param name="features">What is compared of it.</param>
    /// <param name="words">The words of its title.</param>
    /// <param name="ownNames">The stems of the names that its own texts give it.</param>
    /// <param name="table">The stems.</param>
    /// <param name="reader">Tells which words of a name count.</param>
    internal ProjectNames(SourceRecord<Project> source, Features features, List<Token> words, int[][] ownNames, WordTable table, MentionReader reader)
    {
        Project record = source.Record;
        int[] title = ContentOf(features, table);

        // Texts leave out the acronym or short name in brackets.
        Span<int> withoutBrackets = record.Title.Contains('(') ? table.ContentOf(OutsideBrackets(record.Title, words)) : title;
        Titles = title.Length < MinTitleWords ? []
            : withoutBrackets.Length < MinTitleWords || withoutBrackets.Length >= title.Length ? [title] : [title, withoutBrackets.ToArray()];

        _opening = title.Length - OpeningOf(title, table).Length;
        int[] name = reader.NameStems(features.Phase.IsNamed ? OutsidePhase(words, features.Phase) : words);
        Names = name.Length == 0 ? ownNames : ownNames.Length == 0 ? [name] : [name, .. ownNames];

        // A page may name the project by an acronym that the list does not print.
        Acronyms = features.Acronyms;
        Initials = InitialsOf(features, title, table);
        _content = title;
        Words = features.Phase.IsNamed ? table.ContentOf(words).ToArray() : title;
        Page = features.IsDetail && !string.IsNullOrWhiteSpace(source.Source.SourceName) ? source.Source.SourceName : null;
    }

    /// <summary>Gets the title's words, small ones and the phase left out, and the title without what it has in brackets; each of four words or more.</summary>
    internal int[][] Titles { get; }

    /// <summary>Gets these from the first on that says something.</summary>
    internal ReadOnlySpan<int> Opening => _content.AsSpan(_opening);

    /// <summary>Gets all words of the title but the small ones, in order.</summary>
    internal int[] Words { get; }

    /// <summary>Gets the stems of its names, none of them without a stem.</summary>
    internal int[][] Names { get; }

    internal string[] Acronyms { get; }

    /// <summary>Gets the initials of the title's words, ten at most; the empty string where it prints an acronym.</summary>
    internal string Initials { get; }

    /// <summary>Gets the name of the page that is about the project alone; null where there is none.</summary>
    internal string? Page { get; }

    /// <summary>Returns the title's words as a text would print them, small ones and the phase left out.</summary>
    internal static int[] ContentOf(Features features, WordTable table)
    {
        int[] words = features.TitleWords;
        Span<int> content = TokenRoom.OfStems(words.Length);
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (!table.IsStopWord(words[i]) && !features.Phase.Holds(i))
            {
                content[count++] = words[i];
            }
        }

        return count == words.Length ? words : content[..count].ToArray();
    }

    /// <summary>Returns these from the first on that says something.</summary>
    internal static ReadOnlySpan<int> OpeningOf(int[] title, WordTable table)
    {
        int from = 0;
        while (from < title.Length && table.IsTitleNoise(title[from]))
        {
            from++;
        }

        return title.AsSpan(from);
    }

    /// <summary>Returns the initials of these words, ten at most; the empty string where the project goes by an acronym.</summary>
    internal static string InitialsOf(Features features, int[] title, WordTable table) => features.Acronyms.Length > 0 ? ""
        : string.Create(Math.Min(title.Length, MaxInitials), (title, table), static (initials, from) =>
        {
            for (int i = 0; i < initials.Length; i++)
            {
                initials[i] = from.table.InitialOf(from.title[i]);
            }
        });

    /// <summary>Returns the keys under which the project is found, each once.</summary>
    internal long[] Keys()
    {
        List<long> keys = _keys ??= [];
        keys.Clear();
        foreach (int[] title in Titles)
        {
            keys.Add(Key(NameKind.Title, title.AsSpan(0, Math.Min(title.Length, MaxTitleDepth))));
            keys.Add(Key(NameKind.TitleStart, title.AsSpan(0, MinTitleWords)));
        }

        foreach (int[] name in Names)
        {
            keys.Add(Key(NameKind.Name, name));
        }

        foreach (string acronym in Acronyms)
        {
            keys.Add(Key(NameKind.Acronym, acronym));
        }

        if (Initials.Length >= MinInitials)
        {
            keys.Add(Key(NameKind.Initials, Initials.AsSpan(0, MinInitials)));
        }

        if (Opening.Length >= MinTitleWords)
        {
            keys.Add(Key(NameKind.Opening, Opening[..2]));
        }

        for (int i = 0; i + AgreementLinker.RunLength <= Words.Length; i++)
        {
            keys.Add(Key(NameKind.Run, Words.AsSpan(i, AgreementLinker.RunLength)));
        }

        if (Page is not null)
        {
            keys.Add(Key(NameKind.Page, Page));
        }

        return StemSet.Of(CollectionsMarshal.AsSpan(keys));
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

    private static List<Token> OutsidePhase(List<Token> words, PhaseName phase) => [.. words.Where((_, i) => !phase.Holds(i))];

    private static List<Token> OutsideBrackets(string text, List<Token> words)
    {
        List<Token> outside = new(words.Count);
        bool open = false;
        int at = 0;
        foreach (Token word in words)
        {
            for (; at < word.Start; at++)
            {
                open = text[at] == '(' || (open && text[at] != ')');
            }

            if (!open)
            {
                outside.Add(word);
            }
        }

        return outside;
    }
}

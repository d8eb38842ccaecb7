using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Lists for the words of a text, one of each kind a thread, used again: most words are looked at once.</summary>
internal static class TokenRoom
{
    // What a longer text took is given back.
    private const int MostKept = 8_192;
    private const int LeastStems = 64;

    [ThreadStatic]
    private static List<Token>? _title;

    [ThreadStatic]
    private static List<Token>? _text;

    [ThreadStatic]
    private static List<Token>? _summary;

    [ThreadStatic]
    private static List<Token>? _name;

    [ThreadStatic]
    private static int[]? _stems;

    [ThreadStatic]
    private static int[]? _run;

    /// <summary>Gets the list for the words of a title.</summary>
    internal static List<Token> OfTitle => Empty(ref _title);

    /// <summary>Gets the list for the words of any text below a title.</summary>
    internal static List<Token> OfText => Empty(ref _text);

    /// <summary>Gets the list for the words of a summary that is compared.</summary>
    internal static List<Token> OfSummary => Empty(ref _summary);

    /// <summary>Gets the list for the words of a name inside a text.</summary>
    internal static List<Token> OfName => Empty(ref _name);

    /// <summary>Gets room for so many stems of a text that is read, with whatever the thread last put there.</summary>
    internal static Span<int> OfStems(int count) => Room(ref _stems, count);

    /// <summary>Gets room for so many stems of a text that is kept, with whatever the thread last put there.</summary>
    internal static Span<int> OfRun(int count) => Room(ref _run, count);

    private static Span<int> Room(ref int[]? kept, int count)
    {
        int[] room = kept is not null && kept.Length >= count ? kept : new int[Math.Max(count, LeastStems)];
        kept = room.Length <= MostKept ? room : null;
        return room.AsSpan(0, count);
    }

    private static List<Token> Empty(ref List<Token>? list)
    {
        if (list is null || list.Capacity > MostKept)
        {
            list = [];
        }

        list.Clear();
        return list;
    }
}

using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Lists for the words of a text, one of each kind a thread, used again: most words are looked at once.</summary>
internal static class TokenRoom
{
    // What a longer text took is given back.
    private const int MostKept = 8_192;

    [ThreadStatic]
    private static List<Token>? _title;

    [ThreadStatic]
    private static List<Token>? _text;

    [ThreadStatic]
    private static List<Token>? _summary;

    /// <summary>Gets the list for the words of a title.</summary>
    internal static List<Token> OfTitle => Empty(ref _title);

    /// <summary>Gets the list for the words of any text below a title.</summary>
    internal static List<Token> OfText => Empty(ref _text);

    /// <summary>Gets the list for the words of a summary that is compared.</summary>
    internal static List<Token> OfSummary => Empty(ref _summary);

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

using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>Joins lines that break inside a known name: "the European" at a line's end, "Union" at the start of the next.</summary>
internal static class BrokenNames
{
    // So many words of a name may stand on each side.
    private const int Reach = 8;

    /// <summary>Takes out the line breaks that stand inside a known name.</summary>
    internal static void Join(string text, List<Token> tokens, NameTable names, List<(int End, int Name)> found)
    {
        List<int>? inside = null;
        for (int at = 1; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.LineBreak && IsInside(text, tokens, at, names, found))
            {
                (inside ??= []).Add(at);
            }
        }

        if (inside is not null)
        {
            Remove(tokens, inside);
        }
    }

    private static void Remove(List<Token> tokens, List<int> places)
    {
        int kept = places[0];
        int next = 0;
        for (int at = kept; at < tokens.Count; at++)
        {
            if (next < places.Count && places[next] == at)
            {
                next++;
            }
            else
            {
                tokens[kept++] = tokens[at];
            }
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    private static bool IsInside(string text, List<Token> tokens, int at, NameTable names, List<(int End, int Name)> found)
    {
        (Token last, Token next) = (tokens[at - 1], tokens[at + 1]);
        if (!last.IsWord || !next.IsWord || text.AsSpan(last.End, next.Start - last.End).Count('\n') > 1)
        {
            return false;
        }

        int first = at - 1;
        while (first > 0 && first > at - Reach && tokens[first - 1].IsWord)
        {
            first--;
        }

        int end = at + 1;
        while (end < tokens.Count && end <= at + Reach && tokens[end].Kind != TokenKind.LineBreak)
        {
            end++;
        }

        bool isLine = first == 0 || tokens[first - 1].Kind == TokenKind.LineBreak;
        List<Token> words = [.. tokens[first..at], .. tokens[(at + 1)..end]];
        for (int start = 0; start < at - first; start++)
        {
            names.Find(words, start, found);

            // "Japan" on a line and "Ministry of Labour" on the next are two names of a list; in mid-line the name goes on.
            if (found.Exists(name => name.End > at - first) && !(isLine && start == 0 && found.Exists(name => name.End == at - first)))
            {
                return true;
            }
        }

        return false;
    }
}

namespace Ilo.Domain.Words;

/// <summary>Phrases by their words. Built once, then only read.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <remarks>A look-up walks from one word at most as far as the longest phrase goes, however many phrases there are.</remarks>
internal sealed class PhraseTrie<T>
{
    /// <summary>The place before the first word.</summary>
    internal const int Root = 0;

    private readonly Dictionary<long, int> _steps = [];
    private readonly List<List<T>?> _values = [null];

    /// <summary>Adds a value; a phrase may stand for several, and no words for none.</summary>
    internal void Add(IEnumerable<int> words, T value)
    {
        if (Adding(words) is var node && node != Root)
        {
            (_values[node] ??= []).Add(value);
        }
    }

    /// <summary>Returns what a phrase stands for, to be added to.</summary>
    internal List<T> ValuesOf(IEnumerable<int> words) => _values[Adding(words)] ??= [];

    /// <summary>Goes from a place in the trie on by one word; returns false where no phrase goes on so.</summary>
    internal bool TryStep(ref int node, int word) => _steps.TryGetValue(Step(node, word), out node);

    /// <summary>Returns what the phrase stands for that ends at a place in the trie.</summary>
    internal List<T> ValuesAt(int node) => _values[node] ?? [];

    private int Adding(IEnumerable<int> words)
    {
        int node = Root;
        foreach (int word in words)
        {
            long step = Step(node, word);
            if (!_steps.TryGetValue(step, out int next))
            {
                next = _values.Count;
                _values.Add(null);
                _steps.Add(step, next);
            }

            node = next;
        }

        return node;
    }

    /// <summary>Returns, longest first, the phrases that begin at a token: where each ends and what it stands for.</summary>
    internal void Find(List<Token> tokens, int at, List<(int End, T Value)> found)
    {
        found.Clear();
        int node = Root;
        for (int i = at; i < tokens.Count && _steps.TryGetValue(Step(node, tokens[i].Id), out node); i++)
        {
            if (_values[node] is { } values)
            {
                foreach (T value in values)
                {
                    found.Add((i + 1, value));
                }
            }
        }

        found.Reverse();
    }

    /// <summary>Returns the token behind the longest phrase that begins at a token; null where none does.</summary>
    internal int? LongestEnd(List<Token> tokens, int at)
    {
        int? longest = null;
        int node = Root;
        for (int i = at; i < tokens.Count && _steps.TryGetValue(Step(node, tokens[i].Id), out node); i++)
        {
            longest = _values[node] is null ? longest : i + 1;
        }

        return longest;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}

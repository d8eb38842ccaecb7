namespace Ilo.Domain.Words;

/// <summary>Phrases by their words. Built once, then only read.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <remarks>A look-up walks from one word at most as far as the longest phrase goes, however many phrases there are.</remarks>
internal sealed class PhraseTrie<T>
{
    /// <summary>The place before the first word.</summary>
    internal const int Root = 0;

    // Most words of a text begin no phrase: those are told by one look into a table.
    private int[] _firsts = [];
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

    /// <summary>Goes from a place in the trie on by one word; returns false where no phrase goes on so.</summary>
    internal bool TryStep(ref int node, int word)
    {
        if (node == Root)
        {
            node = (uint)word < (uint)_firsts.Length ? _firsts[word] : Root;
            return node != Root;
        }

        return _steps.TryGetValue(Step(node, word), out node);
    }

    private int Adding(IEnumerable<int> words)
    {
        int node = Root;
        foreach (int word in words)
        {
            int next = node;
            if (!TryStep(ref next, word))
            {
                next = _values.Count;
                _values.Add(null);
                AddStep(node, word, next);
            }

            node = next;
        }

        return node;
    }

    private void AddStep(int node, int word, int next)
    {
        if (node != Root)
        {
            _steps.Add(Step(node, word), next);
            return;
        }

        if (word >= _firsts.Length)
        {
            Array.Resize(ref _firsts, Math.Max(word + 1, _firsts.Length * 2));
        }

        _firsts[word] = next;
    }

    /// <summary>Returns, longest first, the phrases that begin at a token: where each ends and what it stands for.</summary>
    internal void Find(List<Token> tokens, int at, List<(int End, T Value)> found)
    {
        found.Clear();
        int node = Root;
        for (int i = at; i < tokens.Count && TryStep(ref node, tokens[i].Id); i++)
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
        for (int i = at; i < tokens.Count && TryStep(ref node, tokens[i].Id); i++)
        {
            longest = _values[node] is null ? longest : i + 1;
        }

        return longest;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}

namespace Ilo.Domain.Words;

/// <summary>Phrases by their words. Built once, then only read.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <remarks>A look-up walks from one word at most as far as the longest phrase goes, however many phrases there are.</remarks>
internal sealed class PhraseTrie<T>
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<List<T>?> _values = [null];

    internal void Add(IEnumerable<int> words, T value)
    {
        int node = 0;
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

        if (node != 0)
        {
            (_values[node] ??= []).Add(value);
        }
    }

    /// <summary>Returns, longest first, the phrases that begin at a token: where each ends and what it stands for.</summary>
    internal void Find(List<Token> tokens, int at, List<(int End, T Value)> found)
    {
        found.Clear();
        int node = 0;
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
        int node = 0;
        for (int i = at; i < tokens.Count && _steps.TryGetValue(Step(node, tokens[i].Id), out node); i++)
        {
            longest = _values[node] is null ? longest : i + 1;
        }

        return longest;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}

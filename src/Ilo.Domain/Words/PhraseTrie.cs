namespace Ilo.Domain.Words;

/// <summary>Phrases by their words, each with the numbers of what it stands for. Built once, then only read.</summary>
/// <remarks>A look-up walks from one word at most as far as the longest phrase goes, however many phrases there are.</remarks>
internal sealed class PhraseTrie
{
    /// <summary>The place before the first word.</summary>
    internal const int Root = 0;

    // A step is three numbers: the place it leads from, the word, the place it leads to. A slot of zeros is free.
    private const int StepLength = 3;
    private const int FirstSlots = 64;

    // Most words of a text begin no phrase: those are told by one look into a table.
    private readonly StoredColumn<int> _firsts = new();
    private readonly StoredColumn<int> _steps = new();

    // The place of a node's first link, or zero; a link is a value and the place of the next link.
    private readonly StoredColumn<int> _links = new();
    private readonly StoredColumn<int> _values = new();
    private int _stepCount;

    internal PhraseTrie()
    {
        _steps.Reach(FirstSlots * StepLength);
        _links.Reach(1);
        _values.Reach(1);
    }

    /// <summary>Adds a value; a phrase may stand for several, and no words for none.</summary>
    internal void Add(ReadOnlySpan<int> words, int value)
    {
        int node = Root;
        foreach (int word in words)
        {
            node = Next(node, word) is var next && next != Root ? next : AddStep(node, word);
        }

        if (node == Root)
        {
            return;
        }

        int place = _values.Count;
        _values.Reach(place + 2);
        (_values[place], _values[place + 1], _links[node]) = (value, _links[node], place);
    }

    /// <summary>Returns the place that a word leads to from another; the root where no phrase goes on so.</summary>
    internal int Next(int node, int word) =>
        node != Root ? _steps[Slot(node, word) + 2] : (uint)word < (uint)_firsts.Count ? _firsts[word] : Root;

    /// <summary>Returns, longest first, the phrases that begin at a token: where each ends and what it stands for.</summary>
    internal void Find(List<Token> tokens, int at, List<(int End, int Value)> found)
    {
        found.Clear();
        int node = Next(Root, tokens[at].Id);
        for (int end = at + 1; node != Root; end++)
        {
            int front = 0;
            for (int link = _links[node]; link != 0; link = _values[link + 1])
            {
                found.Insert(front++, (end, _values[link]));
            }

            node = end < tokens.Count ? Next(node, tokens[end].Id) : Root;
        }
    }

    /// <summary>Returns the token behind the longest phrase that goes on from a place by the words from a token; null where none does.</summary>
    internal int? LongestEnd(List<Token> tokens, int at, int from)
    {
        int? longest = null;
        int node = from;
        for (int i = at; i < tokens.Count && (node = Next(node, tokens[i].Id)) != Root; i++)
        {
            longest = _links[node] == 0 ? longest : i + 1;
        }

        return longest;
    }

    internal void Store(TableStore store)
    {
        _firsts.Store(store);
        _steps.Store(store);
        _links.Store(store);
        _values.Store(store);
    }

    private int AddStep(int node, int word)
    {
        int next = _links.Add(0);
        if (node == Root)
        {
            _firsts.Reach(word + 1);
            _firsts[word] = next;
            return next;
        }

        // Half of the slots stay free.
        if (++_stepCount * StepLength * 2 > _steps.Count)
        {
            Spread();
        }

        Put(node, word, next);
        return next;
    }

    private void Put(int node, int word, int next)
    {
        int slot = Slot(node, word);
        (_steps[slot], _steps[slot + 1], _steps[slot + 2]) = (node, word, next);
    }

    private void Spread()
    {
        int[] steps = _steps.All.ToArray();
        _steps.Reach(steps.Length * 2);
        for (int i = 0; i < _steps.Count; i++)
        {
            _steps[i] = 0;
        }

        for (int i = 0; i < steps.Length; i += StepLength)
        {
            if (steps[i + 2] != Root)
            {
                Put(steps[i], steps[i + 1], steps[i + 2]);
            }
        }
    }

    // The slot of a step, or the free one where it would stand.
    private int Slot(int node, int word)
    {
        int slots = _steps.Count / StepLength;
        int slot = (int)(((uint)node * 2654435761u + (uint)word * 2246822519u) >> 7) & (slots - 1);
        while (_steps[slot * StepLength + 2] != Root && (_steps[slot * StepLength] != node || _steps[slot * StepLength + 1] != word))
        {
            slot = (slot + 1) & (slots - 1);
        }

        return slot * StepLength;
    }
}

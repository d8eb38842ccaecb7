using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>The steps of all compiled patterns, one behind the other.</summary>
internal sealed class Patterns
{
    /// <summary>The place of the step that asks for nothing more: the pattern has matched.</summary>
    internal const int Accept = 0;

    /// <summary>No place: there is no other way.</summary>
    internal const int None = -1;

    // So many are compared at once.
    private const int FewWords = 32;

    private readonly StoredColumn<Node> _nodes = new();
    private readonly StoredColumn<int> _words = new();
    private readonly StoredColumn<UInt128> _masks = new();

    // The first step is the one that asks for nothing more.
    internal Patterns() => _nodes.Reach(1);

    internal ref readonly Node this[int place] => ref _nodes[place];

    /// <summary>Returns the words of a step that asks for one of several, in order.</summary>
    internal ReadOnlySpan<int> WordsOf(in Node node) => _words.Slice(node.Argument + 1, _words[node.Argument]);

    /// <summary>Returns the place of a word among those of a step that asks for one of several; negative for another.</summary>
    internal int PlaceOf(int word, in Node node)
    {
        ReadOnlySpan<int> words = WordsOf(node);
        return words.Length <= FewWords ? words.IndexOf(word) : words.BinarySearch(word);
    }

    /// <summary>Returns the places that the words of a switch lead to, in the order of the words.</summary>
    internal ReadOnlySpan<int> WaysOf(in Node node) => _words.Slice(node.Argument + 1 + _words[node.Argument], _words[node.Argument]);

    /// <summary>Returns the classes that a step asks for, all of them, a bit a class.</summary>
    internal UInt128 MaskOf(in Node node) => _masks[node.Argument];

    /// <summary>Returns the words that a step which asks for classes can begin with.</summary>
    internal static IEnumerable<int> BeginningsOf(in Node node, UInt128 mask, WordClasses classes) =>
        classes.WordsOf(mask).Concat(node.Op == Op.Phrase ? classes.FirstWords(node.Most) : []);

    internal int Add(Node node) => _nodes.Add(node);

    /// <summary>Lets a step go on at another that is made after it.</summary>
    internal void LeadTo(int place, int next) => _nodes[place] = _nodes[place] with { Next = next };

    /// <summary>Adds a step that asks for one of some words or marks.</summary>
    internal int AddWords(ReadOnlySpan<int> words, int next)
    {
        if (words.Length == 1)
        {
            return Add(new(Op.Word) { Argument = words[0], Next = next });
        }

        return Add(new(Op.Words) { Argument = AddList(words.Length, words), Next = next });
    }

    /// <summary>Adds a step that goes on by the word that stands there, or else by another way; <see cref="None"/> where there is none.</summary>
    internal int AddSwitch(SortedDictionary<int, int> ways, int other)
    {
        int place = AddList(ways.Count, [.. ways.Keys, .. ways.Values]);
        return Add(new(Op.Switch) { Argument = place, Other = other });
    }

    internal int AddMask(UInt128 mask) => _masks.All.IndexOf(mask) is int known and >= 0 ? known : _masks.Add(mask);

    private int AddList(int length, ReadOnlySpan<int> items)
    {
        int place = _words.Add(length);
        foreach (int item in items)
        {
            _words.Add(item);
        }

        return place;
    }

    internal void Store(TableStore store)
    {
        _nodes.Store(store);
        _words.Store(store);
        _masks.Store(store);
    }
}

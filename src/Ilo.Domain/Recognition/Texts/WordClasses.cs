using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Texts;

/// <summary>The classes of the words of a lexicon: a bit a class. Written while rules are read, only read afterwards.</summary>
internal sealed class WordClasses(Lexicon lexicon)
{
    /// <summary>How many classes there can be.</summary>
    internal const int Most = 128;

    private int _longestEnding;

    // What rules are compiled by: classes by name, and the words of each.
    private Dictionary<string, int>? _bits;
    private readonly Dictionary<int, HashSet<int>> _firsts = [];
    private readonly Dictionary<int, HashSet<int>> _words = [];
    private readonly HashSet<int> _endings = [];

    // A phrase stands behind the number of its class.
    private readonly PhraseTrie _phrases = new();
    private readonly StoredColumn<UInt128> _masks = new();

    private Dictionary<string, int> Bits => _bits ??= Enum.GetNames<WordClass>().Select((name, bit) => (Name: Written(name), bit))
        .ToDictionary(one => one.Name, one => one.bit, StringComparer.Ordinal);

    /// <summary>Tells whether words have one of the classes by their shape, whatever word they are.</summary>
    internal static bool IsByShape(UInt128 mask) => ((ulong)mask & 1UL << (int)WordClass.Acronym) != 0 || IsNumber(mask);

    /// <summary>Tells whether numbers have one of the classes by their shape.</summary>
    internal static bool IsNumber(UInt128 mask) =>
        ((ulong)mask & (1UL << (int)WordClass.Number | 1UL << (int)WordClass.Money | 1UL << (int)WordClass.Sum)) != 0;

    /// <summary>Returns the bit of a class, making one; null where all are taken.</summary>
    internal int? Define(string name)
    {
        if (!Bits.TryGetValue(name, out int bit) && Bits.Count < Most)
        {
            Bits.Add(name, bit = Bits.Count);
            if (name.EndsWith("-ending", StringComparison.Ordinal))
            {
                _endings.Add(bit);
            }
        }

        return Bits.ContainsKey(name) ? bit : null;
    }

    internal bool TryFind(string name, out int bit) => Bits.TryGetValue(name, out bit);

    /// <summary>Puts a folded word or phrase into a class.</summary>
    internal void Add(int bit, string member)
    {
        int[] words = [.. member.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => lexicon.Add(word))];
        if (words.Length > 1)
        {
            _phrases.Add([bit, .. words], bit);
            Of(_firsts, bit).Add(words[0]);
        }
        else if (words.Length == 1)
        {
            _masks.Reach(words[0] + 1);
            _masks[words[0]] |= UInt128.One << bit;
            _longestEnding = Math.Max(_longestEnding, _endings.Contains(bit) ? member.Length : 0);
            Of(_words, bit).Add(words[0]);
        }
    }

    internal UInt128 Of(int word) => (uint)word < (uint)_masks.Count ? _masks[word] : 0;

    /// <summary>Tells whether a word has one of the classes that the reading of names asks for.</summary>
    internal bool Is(int word, WordClass one) => ((ulong)Of(word) >> (int)one & 1) != 0;

    /// <summary>Tells whether a word ends in one of the endings that a class holds.</summary>
    internal bool HasEnding(ReadOnlySpan<char> word, int bit)
    {
        string folded = WordFolder.Fold(word);
        for (int ending = 1; ending <= _longestEnding && ending < folded.Length; ending++)
        {
            if ((Of(lexicon.Find(folded.AsSpan(folded.Length - ending))) >> bit & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the words that have all of the classes.</summary>
    internal IEnumerable<int> WordsOf(UInt128 mask) =>
        _words.TryGetValue((int)UInt128.TrailingZeroCount(mask), out HashSet<int>? words) ? words.Where(word => (_masks[word] & mask) == mask) : [];

    /// <summary>Returns the first words of a class's phrases.</summary>
    internal IReadOnlyCollection<int> FirstWords(int bit) => _firsts.TryGetValue(bit, out HashSet<int>? words) ? words : [];

    /// <summary>Returns the token behind the longest phrase, or the word, of a class at a token; null where none stands there.</summary>
    internal int? EndOf(int bit, List<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count)
        {
            return null;
        }

        int phrases = _phrases.Next(PhraseTrie.Root, bit);
        int? phrase = phrases == PhraseTrie.Root ? null : _phrases.LongestEnd(tokens, at, phrases);
        return phrase ?? ((Of(tokens[at].Id) >> bit & 1) != 0 ? at + 1 : null);
    }

    internal void Store(TableStore store)
    {
        _longestEnding = store.Move(_longestEnding);
        _masks.Store(store);
        _phrases.Store(store);
    }

    /// <summary>Returns what a map has under a key, making it.</summary>
    internal static T Of<T>(Dictionary<int, T> map, int bit)
        where T : new()
    {
        if (!map.TryGetValue(bit, out T? value))
        {
            map.Add(bit, value = new());
        }

        return value;
    }

    /// <summary>Returns how a name in code is written in the file of rules.</summary>
    internal static string Written(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}

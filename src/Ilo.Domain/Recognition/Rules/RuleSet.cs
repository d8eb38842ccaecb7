using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Compiled rules, by what they can begin with and by what their sentence must hold. Read-only once made.</summary>
internal sealed class RuleSet
{
    // A row is seven numbers: the place of the name, what the rule states, its options, its order, its pattern, and where its needs stand.
    private const int RowLength = 7;
    private const int Always = 1;
    private const int Title = 2;

    private readonly Column<int> _rows = new();
    private readonly TextColumn _names = new();
    private readonly Column<int> _needs = new();
    private Rule[] _rules = [];
    private int[] _firstNeeds = [];

    /// <summary>Gets the steps of the rules' patterns.</summary>
    internal Patterns Patterns { get; } = new();

    /// <summary>Gets the rules that can begin at a word or mark, by its number.</summary>
    internal NumberLists ByWord { get; } = new();

    /// <summary>Gets the rules that can begin at what is no word, and those that stand behind what they take back, by <see cref="Beginning"/>.</summary>
    internal NumberLists ByBeginning { get; } = new();

    /// <summary>Gets the needs that a word meets, by its number.</summary>
    internal NumberLists NeedsByWord { get; } = new();

    /// <summary>Gets the needs that the ILO meets, and those that any known name meets.</summary>
    internal NumberLists NeedsByName { get; } = new();

    /// <summary>Gets how many different needs there are.</summary>
    internal int NeedCount { get; set; }

    internal Rule this[int rule] => _rules[rule];

    /// <summary>Returns the need of a rule that is met most rarely; minus one where it has none.</summary>
    internal int FirstNeed(int rule) => _firstNeeds[rule];

    /// <summary>Adds a rule and returns its number.</summary>
    internal int Add(string name, Statement states, bool isAlways, int order, bool inTitle, int pattern, ReadOnlySpan<int> needs)
    {
        int number = _rows.Count / RowLength;
        int options = (isAlways ? Always : 0) | (inTitle ? Title : 0);
        foreach (int cell in (ReadOnlySpan<int>)[_names.Add(name), (int)states, options, order, pattern, _needs.Count, needs.Length])
        {
            _rows.Add(cell);
        }

        foreach (int need in needs)
        {
            _needs.Add(need);
        }

        return number;
    }

    /// <summary>Ends the making of the rules, or their loading.</summary>
    internal void Close()
    {
        (_rules, _firstNeeds) = (new Rule[_rows.Count / RowLength], new int[_rows.Count / RowLength]);
        for (int i = 0; i < _rules.Length; i++)
        {
            ReadOnlySpan<int> row = _rows.Slice(i * RowLength, RowLength);
            _firstNeeds[i] = row[6] > 0 ? _needs[row[5]] : -1;
            bool repeated = i > 0 && _names.At(row[0]).SequenceEqual(_rules[i - 1].Name);
            _rules[i] = new(
                repeated ? _rules[i - 1].Name : _names.At(row[0]).ToString(), (Statement)row[1], (row[2] & Always) != 0, row[3], (row[2] & Title) != 0,
                row[4], _needs.Slice(row[5], row[6]).ToArray());
        }
    }

    internal void Store(TableStore store)
    {
        NeedCount = store.Move(NeedCount);
        _rows.Store(store);
        _names.Store(store);
        _needs.Store(store);
        Patterns.Store(store);
        ByWord.Store(store);
        ByBeginning.Store(store);
        NeedsByWord.Store(store);
        NeedsByName.Store(store);
        Close();
    }
}

/// <summary>What rules can begin with, beside words.</summary>
internal enum Beginning
{
    /// <summary>A known name.</summary>
    Name,

    /// <summary>A name that the vocabulary lacks.</summary>
    Subject,

    /// <summary>Any capital.</summary>
    Capital,

    /// <summary>Any number in figures.</summary>
    Number,

    /// <summary>Nothing: the rule stands behind what it takes back.</summary>
    Behind,
}

using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Compiled rules, by what they can begin with and by what their sentence must hold. Read-only once made.</summary>
internal sealed class RuleSet
{
    private readonly StoredColumn<RuleRow> _rows = new();
    private readonly TextColumn _names = new();
    private Rule[] _rules = [];

    /// <summary>Gets the steps of the rules' patterns.</summary>
    internal Patterns Patterns { get; } = new();

    /// <summary>Gets where the pattern of each <see cref="Texts.Shape"/> begins.</summary>
    internal StoredColumn<int> Shapes { get; } = new();

    /// <summary>Gets the rules that can begin at a word or mark, by its number.</summary>
    internal NumberLists ByWord { get; } = new();

    /// <summary>Gets the rules that can begin at what is no word, and those that stand behind what they take back, by <see cref="Beginning"/>.</summary>
    internal NumberLists ByBeginning { get; } = new();

    /// <summary>Gets what the sentence of a rule must hold, by the rule's number: the numbers of needs, that which is met most rarely first.</summary>
    internal NumberLists Needs { get; } = new();

    /// <summary>Gets the rules by the first of their needs; those that have none are in no list.</summary>
    internal NumberLists ByNeed { get; } = new();

    /// <summary>Gets the needs that a word or mark meets, by its number.</summary>
    internal BitRows MetByWord { get; } = new();

    /// <summary>Gets the needs that any known name meets, and under 1 those that the name of the ILO does.</summary>
    internal BitRows MetByName { get; } = new();

    /// <summary>Gets how many different needs there are.</summary>
    internal int NeedCount { get; set; }

    /// <summary>Gets how many rules there are.</summary>
    internal int Count => _rows.Count;

    /// <summary>Gets the needs that are the first of a rule.</summary>
    internal ulong[] FirstNeeds { get; private set; } = [];

    /// <summary>Gets the rules that need nothing.</summary>
    internal ulong[] Needless { get; private set; } = [];

    /// <summary>Gets the rules by where they read, as sets.</summary>
    internal ulong[][] Scopes { get; private set; } = [];

    /// <summary>Gets the rules that find names by which a project may be meant, as a set.</summary>
    internal ulong[] Mentions { get; private set; } = [];

    /// <summary>Gets the rules of <see cref="ByBeginning"/> as sets.</summary>
    internal ulong[][] Beginnings { get; private set; } = [];

    internal Rule this[int rule] => _rules[rule];

    /// <summary>Adds a rule and returns its number.</summary>
    internal int Add(string name, Statement states, bool isAlways, int order, RuleScope scope, int pattern, int line) =>
        _rows.Add(new(_names.Add(name), (int)states, isAlways ? 1 : 0, order, (int)scope, pattern, line));

    /// <summary>Ends the making of the rules, or their loading.</summary>
    internal void Close()
    {
        _rules = new Rule[Count];
        Needless = BitRows.Room(Count);
        Scopes = [BitRows.Room(Count), BitRows.Room(Count), BitRows.Room(Count)];
        Mentions = BitRows.Room(Count);
        FirstNeeds = BitRows.Room(NeedCount);
        for (int i = 0; i < Count; i++)
        {
            RuleRow row = _rows[i];
            bool repeated = i > 0 && _names.At(row.Name).SequenceEqual(_rules[i - 1].Name);
            _rules[i] = new(
                repeated ? _rules[i - 1].Name : _names.At(row.Name).ToString(), (Statement)row.States, row.IsAlways != 0, row.Order, (RuleScope)row.Scope,
                row.Pattern, i, row.Line);
            BitRows.Set(Scopes[row.Scope], i);
            if ((_rules[i].States & (Statement.Meant | Statement.Named)) != 0)
            {
                BitRows.Set(Mentions, i);
            }

            ReadOnlySpan<int> needs = Needs[i];
            (ulong[] set, int number) = needs.IsEmpty ? (Needless, i) : (FirstNeeds, needs[0]);
            BitRows.Set(set, number);
        }

        Beginnings = [.. Enum.GetValues<Beginning>().Select(beginning =>
        {
            ulong[] set = BitRows.Room(Count);
            foreach (int rule in ByBeginning[(int)beginning])
            {
                BitRows.Set(set, rule);
            }

            return set;
        })];
    }

    internal void Store(TableStore store)
    {
        NeedCount = store.Move(NeedCount);
        _rows.Store(store);
        _names.Store(store);
        Patterns.Store(store);
        Shapes.Store(store);
        ByWord.Store(store);
        ByBeginning.Store(store);
        Needs.Store(store);
        ByNeed.Store(store);
        MetByWord.Store(store);
        MetByName.Store(store);
        Close();
    }

    // The name is a place among the names.
    private readonly record struct RuleRow(int Name, int States, int IsAlways, int Order, int Scope, int Pattern, int Line);
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

    /// <summary>The start of a sentence, whatever stands there.</summary>
    Sentence,

    /// <summary>Nothing: the rule stands behind what it takes back.</summary>
    Behind,
}

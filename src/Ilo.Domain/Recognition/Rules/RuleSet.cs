using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Compiled rules, by what they can begin with and by what their sentence must hold. Read-only once made.</summary>
internal sealed class RuleSet
{
    private readonly Column<Row> _rows = new();
    private readonly TextColumn _names = new();
    private Rule[] _rules = [];

    /// <summary>Gets the steps of the rules' patterns.</summary>
    internal Patterns Patterns { get; } = new();

    /// <summary>Gets all rules.</summary>
    internal RuleIndex All { get; } = new();

    /// <summary>Gets the rules that can match in a sentence without a known name: few, and most sentences have none.</summary>
    internal RuleIndex Nameless { get; } = new();

    /// <summary>Gets what the sentence of a rule must hold, by the rule's number: the numbers of needs, that which is met most rarely first.</summary>
    internal NumberLists Needs { get; } = new();

    /// <summary>Gets the needs that the ILO meets, and those that any known name meets.</summary>
    internal NumberLists NeedsByName { get; } = new();

    /// <summary>Gets how many different needs there are.</summary>
    internal int NeedCount { get; set; }

    internal Rule this[int rule] => _rules[rule];

    /// <summary>Adds a rule and returns its number.</summary>
    internal int Add(string name, Statement states, bool isAlways, int order, bool inTitle, int pattern) =>
        _rows.Add(new(_names.Add(name), (int)states, isAlways ? 1 : 0, order, inTitle ? 1 : 0, pattern));

    /// <summary>Ends the making of the rules, or their loading.</summary>
    internal void Close()
    {
        _rules = new Rule[_rows.Count];
        for (int i = 0; i < _rules.Length; i++)
        {
            Row row = _rows[i];
            bool repeated = i > 0 && _names.At(row.Name).SequenceEqual(_rules[i - 1].Name);
            _rules[i] = new(
                repeated ? _rules[i - 1].Name : _names.At(row.Name).ToString(), (Statement)row.States, row.IsAlways != 0, row.Order, row.InTitle != 0,
                row.Pattern);
        }
    }

    internal void Store(TableStore store)
    {
        NeedCount = store.Move(NeedCount);
        _rows.Store(store);
        _names.Store(store);
        Patterns.Store(store);
        All.Store(store);
        Nameless.Store(store);
        Needs.Store(store);
        NeedsByName.Store(store);
        Close();
    }

    // The name is a place among the names.
    private readonly record struct Row(int Name, int States, int IsAlways, int Order, int InTitle, int Pattern);
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

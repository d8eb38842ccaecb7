namespace Ilo.Domain.Recognition.Rules;

/// <summary>The needs of all rules, by the words that meet them. Written while rules are read, only read afterwards.</summary>
internal sealed class NeedTable
{
    private readonly Dictionary<Need, int> _numbers = new(Need.ByContent);
    private List<int>?[] _byWord = [];
    private readonly List<int> _byIlo = [];
    private readonly List<int> _byName = [];

    /// <summary>Gets how many different needs there are.</summary>
    internal int Count => _numbers.Count;

    /// <summary>Gets the needs that the ILO meets.</summary>
    internal List<int> ByIlo => _byIlo;

    /// <summary>Gets the needs that any known name meets.</summary>
    internal List<int> ByName => _byName;

    /// <summary>Returns the number of a need, giving it one where it is new.</summary>
    internal int Add(Need need)
    {
        if (_numbers.TryGetValue(need, out int known))
        {
            return known;
        }

        int number = _numbers.Count;
        _numbers.Add(need, number);
        foreach (int word in need.Words)
        {
            if (word >= _byWord.Length)
            {
                Array.Resize(ref _byWord, Math.Max(word + 1, _byWord.Length * 2));
            }

            (_byWord[word] ??= []).Add(number);
        }

        if (need.Ilo)
        {
            _byIlo.Add(number);
        }

        if (need.Name)
        {
            _byName.Add(number);
        }

        return number;
    }

    /// <summary>Returns the needs that a word meets.</summary>
    internal List<int>? Of(int word) => (uint)word < (uint)_byWord.Length ? _byWord[word] : null;
}

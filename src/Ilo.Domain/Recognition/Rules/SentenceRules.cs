using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>The rules that can match in one sentence: those whose needs it meets, by where they can begin.</summary>
internal sealed class SentenceRules(Scan scan, RuleSet rules, RuleBuffers buffers)
{
    /// <summary>How many needs one number tells of.</summary>
    internal const int Bits = 64;


    private readonly ulong[] _met = buffers.Met;
    private readonly List<int> _needs = buffers.Needs;
    private readonly List<Rule> _byName = buffers.ByName;
    private readonly List<Rule> _bySubject = buffers.BySubject;
    private readonly List<Rule> _byCapital = buffers.ByCapital;
    private readonly List<Rule> _found = buffers.Found;

    private static readonly List<Rule> None = [];

    private RuleIndex _index = rules.All;

    /// <summary>Looks at the tokens of a sentence, its end mark among them.</summary>
    internal void Enter(int start, int end)
    {
        Array.Clear(_met);
        _needs.Clear();
        bool ilo = false;
        bool name = false;
        for (int at = start; at < end; at++)
        {
            if (scan.HitOver(at) is { } hit)
            {
                name = true;
                ilo |= hit.Party.IsIlo;
                at = hit.End - 1;
            }
        }

        _index = name ? rules.All : rules.Nameless;
        for (int at = start; at < end; at++)
        {
            Meet(_index.NeedsByWord[scan.IdAt(at)]);
        }

        Meet(ilo ? rules.NeedsByName[1] : []);
        Meet(name ? rules.NeedsByName[0] : []);
        if (name)
        {
            KeepByNeeds(Beginning.Name, _byName);
        }

        KeepByNeeds(Beginning.Subject, _bySubject);
        KeepByNeeds(Beginning.Capital, _byCapital);
    }

    /// <summary>Returns the rules that can begin at a token of the sentence; the list is used again.</summary>
    internal List<Rule> At(int at)
    {
        if (scan.HitOver(at) is { } hit)
        {
            return hit.Start == at ? _byName : None;
        }

        Keep(scan.IsNumber(at) ? _index.ByBeginning[(int)Beginning.Number] : _index.ByWord[scan.IdAt(at)], _found);
        if (scan.IsCapital(at))
        {
            _found.AddRange(_byCapital);
        }

        // A name that the vocabulary lacks is a subject at the start of a sentence or behind a mark.
        if (_bySubject.Count > 0 && scan.IsWord(at) && (at == scan.SentenceStart(at) || !scan.IsWord(at - 1)))
        {
            _found.AddRange(_bySubject);
        }

        return _found;
    }

    private void Meet(ReadOnlySpan<int> needs)
    {
        foreach (int need in needs)
        {
            ref ulong met = ref _met[need / Bits];
            if ((met & 1UL << (need % Bits)) == 0)
            {
                met |= 1UL << (need % Bits);
                _needs.Add(need);
            }
        }
    }

    // Most rules have a need that the sentence does not meet, and are not even looked at.
    private void KeepByNeeds(Beginning beginning, List<Rule> kept)
    {
        kept.Clear();
        Add(_index.ByNeed[RuleIndex.Key(beginning, -1)], kept);
        foreach (int need in _needs)
        {
            Add(_index.ByNeed[RuleIndex.Key(beginning, need)], kept);
        }

        kept.Sort(static (one, other) => one.Order.CompareTo(other.Order));
    }

    private void Keep(ReadOnlySpan<int> all, List<Rule> kept)
    {
        kept.Clear();
        Add(all, kept);
    }

    private void Add(ReadOnlySpan<int> all, List<Rule> kept)
    {
        foreach (int number in all)
        {
            if (AreMet(rules.Needs[number]) && rules[number] is var rule && (!rule.InTitle || scan.Part == TextPart.Title))
            {
                kept.Add(rule);
            }
        }
    }

    private bool AreMet(ReadOnlySpan<int> needs)
    {
        foreach (int need in needs)
        {
            if ((_met[need / Bits] >> (need % Bits) & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }
}

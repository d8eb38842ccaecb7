using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>The rules that can match in one sentence: those whose needs it meets, by where they can begin.</summary>
internal sealed class SentenceRules(Scan scan, RuleSet rules)
{
    private const int Bits = 64;

    private readonly ulong[] _met = new ulong[(rules.NeedCount + Bits - 1) / Bits];
    private readonly List<Rule> _byName = [];
    private readonly List<Rule> _bySubject = [];
    private readonly List<Rule> _byCapital = [];
    private readonly List<Rule> _found = [];

    private static readonly List<Rule> None = [];

    /// <summary>Looks at the tokens of a sentence, its end mark among them.</summary>
    internal void Enter(int start, int end)
    {
        Array.Clear(_met);
        bool ilo = false;
        bool name = false;
        for (int at = start; at < end; at++)
        {
            Meet(rules.NeedsByWord[scan.IdAt(at)]);
            if (scan.HitOver(at) is { } hit)
            {
                name = true;
                ilo |= hit.Party.IsIlo;
            }
        }

        Meet(ilo ? rules.NeedsByName[1] : []);
        Meet(name ? rules.NeedsByName[0] : []);
        Keep(name ? rules.ByBeginning[(int)Beginning.Name] : [], _byName);
        Keep(rules.ByBeginning[(int)Beginning.Subject], _bySubject);
        Keep(rules.ByBeginning[(int)Beginning.Capital], _byCapital);
    }

    /// <summary>Returns the rules that can begin at a token of the sentence; the list is used again.</summary>
    internal List<Rule> At(int at)
    {
        if (scan.HitOver(at) is { } hit)
        {
            return hit.Start == at ? _byName : None;
        }

        Keep(scan.IsNumber(at) ? rules.ByBeginning[(int)Beginning.Number] : rules.ByWord[scan.IdAt(at)], _found);
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
            _met[need / Bits] |= 1UL << (need % Bits);
        }
    }

    private void Keep(ReadOnlySpan<int> all, List<Rule> kept)
    {
        kept.Clear();
        foreach (int number in all)
        {
            if (rules.FirstNeed(number) is int first and >= 0 && !IsMet(first))
            {
                continue;
            }

            Rule rule = rules[number];
            if ((!rule.InTitle || scan.Part == TextPart.Title) && IsMet(rule))
            {
                kept.Add(rule);
            }
        }
    }

    private bool IsMet(Rule rule)
    {
        foreach (int need in rule.Needs)
        {
            if (!IsMet(need))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsMet(int need) => (_met[need / Bits] >> (need % Bits) & 1) != 0;
}

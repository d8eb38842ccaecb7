using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>The rules that can match in one sentence: those whose needs it meets, by where they can begin.</summary>
internal sealed class SentenceRules(Scan scan, RuleSet rules)
{
    private const int Bits = 64;

    private readonly ulong[] _met = new ulong[(rules.Needs.Count + Bits - 1) / Bits];
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
            Meet(rules.Needs.Of(scan.Tokens[at].Id));
            if (scan.HitOver(at) is { } hit)
            {
                name = true;
                ilo |= hit.Party.IsIlo;
            }
        }

        Meet(ilo ? rules.Needs.ByIlo : null);
        Meet(name ? rules.Needs.ByName : null);
        Keep(name ? rules.ByName : null, _byName);
        Keep(rules.BySubject, _bySubject);
        Keep(rules.ByCapital, _byCapital);
    }

    /// <summary>Returns the rules that can begin at a token of the sentence; the list is used again.</summary>
    internal List<Rule> At(int at)
    {
        if (scan.HitOver(at) is { } hit)
        {
            return hit.Start == at ? _byName : None;
        }

        Keep(rules.ByWord(scan.Tokens[at].Id), _found);
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

    private void Meet(List<int>? needs)
    {
        for (int i = 0; needs is not null && i < needs.Count; i++)
        {
            _met[needs[i] / Bits] |= 1UL << (needs[i] % Bits);
        }
    }

    private void Keep(List<Rule>? all, List<Rule> kept)
    {
        kept.Clear();
        for (int i = 0; all is not null && i < all.Count; i++)
        {
            if ((!all[i].InTitle || scan.Part == TextPart.Title) && IsMet(all[i]))
            {
                kept.Add(all[i]);
            }
        }
    }

    private bool IsMet(Rule rule)
    {
        foreach (int need in rule.Needs)
        {
            if ((_met[need / Bits] >> (need % Bits) & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }
}

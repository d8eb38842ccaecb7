using System.Numerics;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>The rules that can match in a text: in each sentence those whose needs it meets, where they can begin.</summary>
internal ref struct SentenceRules(Scan scan, RuleSet rules)
{
    private readonly ScanBuffers _buffers = scan.Buffers;
    private ulong[] _met = [];
    private ulong[] _alive = [];

    /// <summary>Puts the rules of the whole text into the buffers, each with the token where it can begin.</summary>
    internal void Read()
    {
        _buffers.Reach(rules.FirstNeeds.Length, rules.Needless.Length);
        (_met, _alive) = (_buffers.Met, _buffers.Alive);
        for (int start = 0; start < scan.Count;)
        {
            int end = Math.Min(scan.SentenceEnd(start) + 1, scan.Count);
            Meet(start, end);
            if (Live())
            {
                (int stating, int takingBack) = (_buffers.Stating.Count, _buffers.TakingBack.Count);
                Begin(start, end);
                KeepMetBehind(_buffers.Stating, stating, end);
                KeepMetBehind(_buffers.TakingBack, takingBack, end);
            }

            start = end;
        }
    }

    // The needs that the tokens of a sentence meet, its end mark among them.
    private void Meet(int start, int end)
    {
        Array.Clear(_met);
        for (int at = start; at < end; at++)
        {
            Meet(at);
        }
    }

    private void Meet(int at)
    {
        rules.MetByWord.AddTo(_met, scan.IdAt(at));
        if (scan.HitOver(at) is { } hit)
        {
            rules.MetByName.AddTo(_met, hit.Party.IsIlo ? 1 : 0);
        }
    }

    // What a rule needs must stand where it begins or behind: read from the end, each word adds what it meets.
    private void KeepMetBehind(List<(int At, int Rule)> found, int first, int end)
    {
        if (found.Count == first)
        {
            return;
        }

        Array.Clear(_met);
        int kept = found.Count;
        for (int i = found.Count - 1; i >= first; i--)
        {
            while (end > found[i].At)
            {
                Meet(--end);
            }

            if (AreMet(rules.Needs[found[i].Rule]))
            {
                found[--kept] = found[i];
            }
        }

        found.RemoveRange(first, kept - first);
    }

    // Most rules have a need that the sentence does not meet, and are not even looked at.
    private bool Live()
    {
        rules.Needless.CopyTo(_alive, 0);
        for (int i = 0; i < _met.Length; i++)
        {
            for (ulong needs = _met[i] & rules.FirstNeeds[i]; needs != 0; needs &= needs - 1)
            {
                foreach (int rule in rules.ByNeed[(i * 64) + BitOperations.TrailingZeroCount(needs)])
                {
                    if (AreMet(rules.Needs[rule][1..]))
                    {
                        BitRows.Set(_alive, rule);
                    }
                }
            }
        }

        ulong[] elsewhere = rules.Scopes[(int)(scan.Part == TextPart.Title ? RuleScope.Texts : RuleScope.Titles)];
        for (int i = 0; i < _alive.Length; i++)
        {
            _alive[i] &= ~(scan.WantsMentions ? elsewhere[i] : elsewhere[i] | rules.Mentions[i]);
        }

        return _alive.AsSpan().ContainsAnyExcept(0UL);
    }

    private bool AreMet(ReadOnlySpan<int> needs)
    {
        foreach (int need in needs)
        {
            if (!BitRows.Has(_met, need))
            {
                return false;
            }
        }

        return true;
    }

    private void Begin(int start, int end)
    {
        (bool capital, bool subject) = (IsAny(Beginning.Capital), IsAny(Beginning.Subject));
        Begin(start, Beginning.Sentence);
        for (int at = start; at < end; at++)
        {
            if (scan.HitOver(at) is { } hit)
            {
                if (hit.Start == at)
                {
                    Begin(at, Beginning.Name);
                }

                continue;
            }

            foreach (int rule in scan.IsNumber(at) ? rules.ByBeginning[(int)Beginning.Number] : rules.ByWord[scan.IdAt(at)])
            {
                if (BitRows.Has(_alive, rule))
                {
                    Add(at, rule);
                }
            }

            if (capital && scan.IsCapital(at))
            {
                Begin(at, Beginning.Capital);
            }

            // A name that the vocabulary lacks is a subject at the start of a sentence or behind a mark.
            if (subject && scan.IsWord(at) && (at == start || !scan.IsWord(at - 1)))
            {
                Begin(at, Beginning.Subject);
            }
        }
    }

    private void Add(int at, int rule) => (rules[rule].Order >= 0 ? _buffers.Stating : _buffers.TakingBack).Add((at, rule));

    private bool IsAny(Beginning beginning)
    {
        ulong[] all = rules.Beginnings[(int)beginning];
        ulong any = 0;
        for (int i = 0; i < all.Length; i++)
        {
            any |= all[i] & _alive[i];
        }

        return any != 0;
    }

    private void Begin(int at, Beginning beginning)
    {
        ulong[] all = rules.Beginnings[(int)beginning];
        for (int i = 0; i < all.Length; i++)
        {
            for (ulong some = all[i] & _alive[i]; some != 0; some &= some - 1)
            {
                Add(at, (i * 64) + BitOperations.TrailingZeroCount(some));
            }
        }
    }
}

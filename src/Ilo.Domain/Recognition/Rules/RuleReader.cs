using Ilo.Domain.Recognition.Names;
using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Reads a text by the rules: what they state, less what rules that state nothing take back.</summary>
internal sealed class RuleReader
{
    // Up to here they are put in order one by one.
    private const int FewClaims = 16;

    private readonly Scan _scan;
    private readonly RuleSet _rules;
    private readonly NameReader _names;
    private readonly RuleMatcher _matcher;
    private RuleMatcher? _behind;
    private readonly List<(int At, Rule Rule)> _takingBack;
    private Statement[]? _taken;
    private Statement _takes;

    private RuleReader(Scan scan, RuleSet rules, RuleBuffers buffers)
    {
        (_scan, _rules, _takingBack) = (scan, rules, buffers.TakingBack);
        buffers.Reach(scan.Count);
        _names = new(scan, buffers);
        _matcher = new(scan, rules.Patterns, _names);
    }

    /// <summary>Returns what a text states, in its order.</summary>
    internal static IReadOnlyList<Claim> Read(Scan scan, RuleSet rules)
    {
        RuleBuffers buffers = RuleBuffers.Take(rules);
        new SentenceRules(scan, rules, buffers).Read();
        List<Claim>? claims = buffers.Stating.Count == 0 ? null : new RuleReader(scan, rules, buffers).Read(buffers.Stating);
        buffers.Free(scan.Count);
        return claims ?? [];
    }

    private List<Claim>? Read(List<(int At, Rule Rule)> stating)
    {
        List<Claim>? claims = null;
        foreach ((int at, Rule rule) in stating)
        {
            if (_matcher.Matches(rule.Pattern, at) && (rule.IsAlways || Holds(rule)))
            {
                Add(rule, at, claims ??= []);
            }
        }

        return claims is null || claims.Count < 2 ? claims : WithoutNested(InOrder(WithoutCountries(claims)));
    }

    // "the Ministry of Labour of France, under the France/ILO agreement": in one sentence the agency stands for its country.
    private List<Claim> WithoutCountries(List<Claim> claims)
    {
        if (!claims.Exists(static claim => claim is { Rule.States: Statement.Donor, Item.Party.IsAgencyOfCountry: true }))
        {
            return claims;
        }

        Dictionary<(int, string), Claim> agencies = [];
        foreach (Claim claim in claims.Where(claim => claim is { Rule.States: Statement.Donor, Item.Party.IsAgencyOfCountry: true }))
        {
            agencies.TryAdd((_scan.SentenceStart(claim.Start), claim.Item!.Party!.Country!), claim);
        }

        return claims.FindAll(claim => !(claim is { Rule.States: Statement.Donor, Item.Party: { IsGeneral: true, Country: { } country } }
            && agencies.TryGetValue((_scan.SentenceStart(claim.Start), country), out Claim? agency)
            && (agency.Rule.Name != claim.Rule.Name || (claim.Item.Start > agency.Item!.Start && claim.Item.Start < agency.Item.End))));
    }

    // What is taken back is found when something is first stated: most texts state nothing.
    private Statement TakenBack(int at)
    {
        if (_taken is null)
        {
            _taken = new Statement[_scan.Count + 1];
            RuleMatcher marker = new(_scan, _rules.Patterns, _names) { OnAnchor = at => _taken![at] |= _takes };
            foreach ((int start, Rule rule) in _takingBack)
            {
                _takes = rule.States;
                marker.Matches(rule.Pattern, start);
            }
        }

        return _taken[at];
    }

    // A name inside a project's name is part of it.
    private static List<Claim> WithoutNested(List<Claim> claims)
    {
        int end = 0;
        int kept = 0;
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            bool isProject = claim.Rule.States == Statement.Project;
            if (!isProject || claim.Project.Start >= end)
            {
                end = isProject ? claim.Project.End : end;
                claims[kept++] = claim;
            }
        }

        claims.RemoveRange(kept, claims.Count - kept);
        return claims;
    }

    // By place, then by rule; of equal ones the first found stands first.
    private static List<Claim> InOrder(List<Claim> claims)
    {
        if (claims.Count > FewClaims)
        {
            return [.. claims.OrderBy(claim => claim.Start).ThenBy(claim => claim.Rule.Order)];
        }

        for (int i = 1; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            int at = i;
            for (; at > 0 && (claims[at - 1].Start, claims[at - 1].Rule.Order).CompareTo((claim.Start, claim.Rule.Order)) > 0; at--)
            {
                claims[at] = claims[at - 1];
            }

            claims[at] = claim;
        }

        return claims;
    }

    private bool Holds(Rule rule)
    {
        if ((TakenBack(_matcher.Anchor) & rule.States) != 0)
        {
            return false;
        }

        int end = _matcher.End;
        _behind ??= new(_scan, _rules.Patterns, _names);
        foreach (int number in _rules.ByBeginning[(int)Beginning.Behind])
        {
            if ((_rules[number].States & rule.States) != 0 && _behind.Matches(_rules[number].Pattern, end))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Rule rule, int at, List<Claim> claims)
    {
        int start = _matcher.Anchor;
        if ((rule.States & (Statement.Donor | Statement.Partner)) == 0)
        {
            claims.Add(new(rule, start, _matcher.End, null, _matcher.Name));
            return;
        }

        foreach ((NameList list, int place, int from) in _matcher.Lists)
        {
            Node node = _rules.Patterns[place];
            if (node.Has(NodeOptions.Silent))
            {
                continue;
            }

            // Behind the phrase the evidence ends with the name; before it, it starts with it.
            bool before = from == at;
            foreach (ListedName item in list.Items)
            {
                if (_names.Answers(node, item))
                {
                    claims.Add(new(
                        rule, before ? item.Start : Math.Min(start, item.Start), before ? Math.Max(_matcher.End, item.End) : item.End, item, default));
                }
            }
        }
    }
}

/// <summary>What a rule states of one name.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">The first token of the evidence.</param>
/// <param name="End">The token behind the evidence.</param>
/// <param name="Item">The name; null for a project's and for a state.</param>
/// <param name="Project">The tokens of a project's name, the end not included.</param>
internal sealed record Claim(Rule Rule, int Start, int End, ListedName? Item, (int Start, int End) Project);

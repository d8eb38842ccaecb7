using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Reads a text by the rules: what they state, less what rules that state nothing take back.</summary>
internal sealed class RuleReader
{
    private readonly Scan _scan;
    private readonly RuleSet _rules;
    private readonly NameReader _names;
    private readonly RuleMatcher _matcher;
    private RuleMatcher? _behind;
    private Statement[]? _taken;
    private readonly Func<Rule, bool>? _takingBack;
    private Statement _takes;

    private RuleReader(Scan scan, RuleSet rules, Func<Rule, bool>? takingBack)
    {
        (_scan, _rules, _takingBack) = (scan, rules, takingBack);
        _names = new(scan);
        _matcher = new(scan, rules.Patterns, _names);
    }

    /// <summary>Returns what a text states, in its order.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="takingBack">Which of the rules that state nothing take something back; null for all.</param>
    internal static IReadOnlyList<Claim> Read(Scan scan, RuleSet rules, Func<Rule, bool>? takingBack = null)
    {
        new SentenceRules(scan, rules).Read();
        return scan.Buffers.Stating.Count == 0 ? [] : new RuleReader(scan, rules, takingBack).Read(scan.Buffers.Stating) ?? [];
    }

    private List<Claim>? Read(List<(int At, int Rule)> stating)
    {
        List<Claim>? claims = null;
        foreach ((int at, int number) in stating)
        {
            Rule rule = _rules[number];
            if (_matcher.Matches(rule.Pattern, at) && (rule.IsAlways || Holds(rule)))
            {
                Add(rule, at, claims ??= []);
            }
        }

        return claims is null || claims.Count < 2 ? claims : InOrder(WithoutCountries(claims));
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
            if (_scan.Buffers.TakingBack.Count == 0)
            {
                return Statement.Nothing;
            }

            _taken = new Statement[_scan.Count + 1];
            RuleMatcher marker = new(_scan, _rules.Patterns, _names) { OnAnchor = at => _taken![at] |= _takes };
            foreach ((int start, int rule) in _scan.Buffers.TakingBack)
            {
                _takes = _takingBack?.Invoke(_rules[rule]) == false ? Statement.Nothing : _rules[rule].States;
                marker.Matches(_rules[rule].Pattern, start);
            }
        }

        return _taken[at];
    }

    // By place, then by rule, then by the names of its list. A name inside a project's name is part of it.
    private static List<Claim> InOrder(List<Claim> claims)
    {
        claims.Sort(static (one, other) => (one.Start, one.Rule.Order, one.End).CompareTo((other.Start, other.Rule.Order, other.End)));
        (int Start, int End) project = default, mention = default;
        claims.RemoveAll(claim => claim.Rule.States switch
        {
            Statement.Project => IsNested(claim, ref project),
            Statement.Meant or Statement.Named => IsNested(claim, ref mention),
            _ => false,
        });
        return claims;
    }

    // Evidence that starts later may name what stands earlier: "the project of the Better Lamps Programme (BLP)".
    private static bool IsNested(Claim claim, ref (int Start, int End) kept)
    {
        bool isNested = claim.Project.Start >= kept.Start && claim.Project.Start < kept.End;
        kept = isNested ? kept : claim.Project;
        return isNested;
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
            if ((_rules[number].States & rule.States) != 0 && _takingBack?.Invoke(_rules[number]) != false && _behind.Matches(_rules[number].Pattern, end))
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
            // A way through the pattern may pass by the braces, or have nothing between them.
            if ((rule.States & (Statement.Project | Statement.Meant | Statement.Named)) == 0 || _matcher.Name.Start < _matcher.Name.End)
            {
                claims.Add(new(rule, start, _matcher.End, null, _matcher.Name));
            }

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
                if (NameReader.Answers(_scan, node, item))
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

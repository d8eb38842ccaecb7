using System.Text.RegularExpressions;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati.Rules;

// The rulesets state regular expressions; RegexOptions.NonBacktracking keeps the time linear in the text, whatever the expression.
#pragma warning disable RS0030

/// <summary>The kinds of rules: each says whether an element keeps a case.</summary>
internal static class RuleKinds
{
    // Linear in the text whatever the pattern is.
    internal const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Dictionary<string, Func<RuleCase, RuleContext, bool>> ByName = new(StringComparer.Ordinal)
    {
        ["no_more_than_one"] = (rule, context) => context.Count(rule.List("paths")) <= 1,
        ["atleast_one"] = (rule, context) => context.Count(rule.List("paths")) >= 1,
        ["only_one_of"] = (rule, context) =>
            context.Count(rule.List("excluded")) > 0 ? context.Count(rule.List("paths")) == 0 : context.Count(rule.List("paths")) == 1,
        ["one_or_all"] = OneOrAll,
        ["dependent"] = (rule, context) => rule.List("paths").Select(path => context.Count(path) > 0).Distinct().Count() <= 1,
        ["sum"] = Sum,
        ["strict_sum"] = Sum,
        ["date_order"] = DateOrder,
        ["date_now"] = (rule, context) => context.Days(rule.Text("date")!).All(day => day <= context.AsOf),
        ["time_limit"] = (rule, context) =>
            context.Days(rule.Text("start")!).Zip(context.Days(rule.Text("end")!)).All(pair => IsWithinAYear(pair.First, pair.Second)),
        ["between_dates"] = BetweenDates,
        ["regex_matches"] = (rule, context) => context.Values(rule.List("paths")).All(text => Regex.IsMatch(text, rule.Text("regex")!, Linear)),
        ["regex_no_matches"] = (rule, context) => !context.Values(rule.List("paths")).Any(text => Regex.IsMatch(text, rule.Text("regex")!, Linear)),
        ["startswith"] = StartsWith,
        ["unique"] = (rule, context) =>
            context.Values(rule.List("paths")).ToArray() is var texts && texts.Distinct(StringComparer.Ordinal).Count() == texts.Length,
        ["if_then"] = (rule, context) => !context.IsTrue(rule.Text("if")!) || context.IsTrue(rule.Text("then")!),
        ["no_spaces"] = (rule, context) => context.Values(rule.List("paths")).All(text => text.Trim().Length == text.Length),
        ["range"] = (rule, context) => context.Values(rule.List("paths")).All(text => RuleContext.Number(text) is { } number
            && number >= rule.Numbers.GetValueOrDefault("min", decimal.MinValue) && number <= rule.Numbers.GetValueOrDefault("max", decimal.MaxValue)),
    };

    internal static bool IsKept(RuleCase rule, RuleContext context) => ByName[rule.Kind](rule, context);

    // What "all" means is the rule's own business: languages of narratives, currencies of amounts, sectors of transactions.
    private static bool OneOrAll(RuleCase rule, RuleContext context) => context.Count(rule.Text("one")!) > 0 || rule.Text("all") switch
    {
        "lang" => context.Count(".//narrative[not(@xml:lang)]") == 0,
        "currency" => context.Count(".//value[not(@currency)]", ".//forecast[not(@currency)]", ".//loan-status[not(@currency)]") == 0,
        "sector" => context.Count("transaction[not(sector)]") == 0,
        _ => true,
    };

    // Without a number there is nothing to add up.
    private static bool Sum(RuleCase rule, RuleContext context)
    {
        (decimal? sum, bool isAny) = context.Sum(rule.List("paths"));
        return !isAny || sum == rule.Numbers.GetValueOrDefault("sum");
    }

    private static bool DateOrder(RuleCase rule, RuleContext context)
    {
        IReadOnlyList<LocalDate> less = context.Days(rule.Text("less")!);
        IReadOnlyList<LocalDate> more = context.Days(rule.Text("more")!);
        return less.Count == 0 || more.Count == 0 || less.All(day => day <= more[0]);
    }

    private static bool BetweenDates(RuleCase rule, RuleContext context)
    {
        IReadOnlyList<LocalDate> starts = context.Days(rule.Text("start")!);
        IReadOnlyList<LocalDate> ends = context.Days(rule.Text("end")!);
        return starts.Count == 0 || ends.Count == 0 || context.Days(rule.Text("date")!).All(day => day >= starts[0] && day <= ends[0]);
    }

    private static bool StartsWith(RuleCase rule, RuleContext context)
    {
        string separator = rule.Text("separator") ?? "";
        string[] prefixes = [.. context.Values(rule.Text("start") is { } start ? [start] : rule.List("prefix")).Select(prefix => prefix + separator)];
        return prefixes.Length == 0 || context.Values(rule.List("paths"))
            .All(text => prefixes.Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal)));
    }

    // In a year without 29 February, a year from there ends on the 28th.
    private static bool IsWithinAYear(LocalDate start, LocalDate end) => end <= DayArithmetic.PlusYears(start, 1);
}

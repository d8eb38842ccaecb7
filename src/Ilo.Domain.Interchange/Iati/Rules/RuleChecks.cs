using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.XPath;

namespace Ilo.Domain.Interchange.Iati.Rules;

// The rulesets state regular expressions; RegexOptions.NonBacktracking keeps the time linear in the text, whatever the expression.
#pragma warning disable RS0030

/// <summary>Checks a ruleset when it is loaded: its kind is known, what the kind needs is there, and every expression can be run.</summary>
internal static class RuleChecks
{
    // The kinds of rules, and the keys that each needs (SPEC.rst).
    private static readonly FrozenDictionary<string, string[]> Needed = new Dictionary<string, string[]>
    {
        ["no_more_than_one"] = ["paths"],
        ["atleast_one"] = ["paths"],
        ["only_one_of"] = ["paths", "excluded"],
        ["one_or_all"] = ["one", "all"],
        ["dependent"] = ["paths"],
        ["sum"] = ["paths", "sum"],
        ["strict_sum"] = ["paths", "sum"],
        ["date_order"] = ["less", "more"],
        ["date_now"] = ["date"],
        ["time_limit"] = ["start", "end"],
        ["between_dates"] = ["date", "start", "end"],
        ["regex_matches"] = ["paths", "regex"],
        ["regex_no_matches"] = ["paths", "regex"],
        ["startswith"] = ["paths"],
        ["unique"] = ["paths"],
        ["if_then"] = ["if", "then"],
        ["no_spaces"] = ["paths"],
        ["range"] = ["paths"],
        ["loop"] = ["foreach", "subs", "do"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly XPathNavigator Empty = new XmlDocument().CreateNavigator()!;

    // Of prefixes, a ruleset has xml alone.
    private static readonly XmlNamespaceManager Names = new(Empty.NameTable);

    /// <summary>Returns a case when it and those inside it can be run.</summary>
    /// <exception cref="FormatException">The kind is not known, a key is missing or of another form, or an expression cannot be run.</exception>
    internal static RuleCase Checked(RuleCase rule)
    {
        if (!Needed.TryGetValue(rule.Kind, out string[]? keys))
        {
            throw new FormatException($"The rule '{rule.Kind}' is of no kind of the specification.");
        }

        foreach (string key in keys)
        {
            (string form, bool isThere) = key switch
            {
                "paths" or "excluded" or "subs" => ("list", rule.Lists.ContainsKey(key)),
                "sum" => ("number", rule.Numbers.ContainsKey(key)),
                "do" => ("object of rules", rule.Inner.Count > 0),
                _ => ("text", rule.Texts.ContainsKey(key)),
            };
            if (!isThere)
            {
                throw new FormatException($"A case of the rule '{rule.Kind}' has no {form} '{key}'.");
            }
        }

        foreach (string path in rule.List("paths").Concat(rule.List("excluded")).Concat(rule.List("prefix").Where(path => path != RuleCase.PrefixList)))
        {
            Nodes(path);
        }

        foreach ((string key, string text) in rule.Texts)
        {
            Check(rule, key, text);
        }

        foreach (RuleCase inner in rule.Inner)
        {
            Checked(inner);
        }

        return rule;
    }

    /// <summary>Returns a path that leads to nodes.</summary>
    /// <exception cref="FormatException">It is no XPath, or no path.</exception>
    internal static string Nodes(string path) =>
        Run(path, path) is XPathNodeIterator ? path : throw new FormatException($"'{path}' leads to no nodes.");

    private static void Check(RuleCase rule, string key, string text)
    {
        switch (key)
        {
            case "less" or "more" or "date" or "start" or "end" when text != RuleContext.Now:
                Nodes(text);
                break;
            case "one" or "foreach":
                Nodes(text);
                break;
            case "if" or "then" or "condition":
                // Alone first: what closes the bracket and opens another is no expression.
                Run(text, text);
                Run($"boolean({text})", text);
                break;
            case "all" when text is not ("lang" or "currency" or "sector"):
                throw new FormatException($"The rule '{rule.Kind}' has '{text}' for 'all', which is not known.");
            case "regex":
                Expression(text);
                break;
        }
    }

    // What an expression compiles to says not all: a function that does not exist is found when it is run.
    private static object Run(string expression, string shown)
    {
        try
        {
            return Empty.Evaluate(XPathExpression.Compile(expression, Names));
        }
        catch (Exception failure) when (failure is XPathException or ArgumentException)
        {
            throw new FormatException($"'{shown}' is no XPath that can be run: {failure.Message}", failure);
        }
    }

    private static void Expression(string text)
    {
        try
        {
            _ = new Regex(text, RuleKinds.Linear);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            throw new FormatException($"'{text}' is no regular expression that can be run in linear time: {failure.Message}", failure);
        }
    }
}

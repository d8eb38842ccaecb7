using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Iati;

namespace Ilo.Domain.Interchange.Tests.Iati;

public sealed class IatiRulesTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    // A ruleset of the standard's meta tests, the files that keep it and those that do not.
    public static TheoryData<string, string, string> MetaTests => new()
    {
        { "at_least_one", "at_least_one_ref at_least_one_narrative at_least_one_no_element_good", "at_least_one_bad" },
        { "between_dates", "between_dates_good", "between_dates_bad" },
        { "condition", "activity_status_2", "activity_status_3" },
        { "date_now", "date_now_good", "date_now_bad" },
        { "date_order", "date_good", "date_bad" },
        { "dependent_title_description", "title_description empty_activity", "title" },
        { "empty", "title empty_activity", "" },

        // The standard's own run takes an element without anything asked of it for one that breaks the rule.
        { "no_paths", "empty", "empty_activity" },
        { "forloop", "forloop_good", "forloop_bad" },
        { "if_then", "if_then_good", "if_then_bad" },
        { "no_more_than_one_title", "title empty_activity", "title_twice" },
        { "one_or_all", "one_or_all_currency_good one_or_all_currency_all_good one_or_all_lang_good one_or_all_lang_good_all one_or_all_sector_good one_or_all_sector_all_good", "one_or_all_currency_bad one_or_all_currency_all_bad one_or_all_lang_bad one_or_all_lang_bad_all one_or_all_sector_bad one_or_all_sector_all_bad" },
        { "one_or_all_org", "one_or_all_org_currency_good", "one_or_all_org_currency_bad" },
        { "only_one_of", "only_one_of_activity_good only_one_of_transaction_good", "only_one_of_activity_bad only_one_of_transaction_bad" },
        { "period_time", "period_time_good", "period_time_bad" },
        { "range", "range_good", "range_bad" },
        { "recipient_country", "recipient_country_good", "recipient_country_bad" },
        { "recipient_region_budget", "recipient_region_budget_good", "recipient_region_budget_bad" },
        { "regex_matches", "regex_good", "regex_bad" },
        { "regex_no_matches", "regex_bad", "regex_good" },
        { "result_indicator_baseline_selector_with_conditions", "results_indicator_baseline_value_good results_indicator_baseline_value_not_relevant",
            "results_indicator_baseline_value_bad" },
        { "result_indicator_period_actual_selector_with_conditions",
            "results_indicator_period_actual_value_good results_indicator_period_actual_value_not_relevant", "results_indicator_period_actual_value_bad" },
        { "result_indicator_period_target_selector_with_conditions",
            "results_indicator_period_target_value_good results_indicator_period_target_value_not_relevant", "results_indicator_period_target_value_bad" },
        { "results_references", "results_refs_good", "results_refs_bad" },
        { "sector_percentage_sum", "sector_percentage_sum_good", "sector_percentage_sum_bad" },
        { "starts_with", "identifiers", "identifiers_bad" },
        { "sum", "sum_good", "sum_bad" },
        { "sum_two", "sum_two_good", "sum_two_bad" },
        { "time_limit", "time_limit_good", "time_limit_bad" },
        { "title_exists", "title title_twice", "empty_activity" },
        { "title_text_exists", "title_text", "title empty_activity" },
        { "total_expenditure", "total_expenditure_good", "total_expenditure_bad" },
        { "unique", "unique_good", "unique_bad" },

        // A name in it is misspelt ("descripiton"), so that the file that it should refuse passes; the standard's own run leaves that one out.
        { "unique_title_description", "title_description_content", "" },
    };

    [Theory]
    [MemberData(nameof(MetaTests))]
    public void Check_TheStandardsMetaTests_SaysWhatTheyShould(string ruleset, string good, string bad)
    {
        IatiRules rules = LoadShared($"iati/rulesets/meta_tests/{ruleset}.json");
        Assert.All(good.Split(' '), name => Assert.Empty(CheckShared(rules, name)));
        Assert.All(bad.Split(' ', StringSplitOptions.RemoveEmptyEntries), name => Assert.NotEmpty(CheckShared(rules, name)));
    }

    [Fact]
    public void MetaTests_AreAllOfTheStandards() => Assert.Equal(
        Shared.Files("iati/rulesets/meta_tests", "*.json").Select(Path.GetFileNameWithoutExtension),
        MetaTests.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void Load_TheStandardsRuleset_Has107Rules() => Assert.Equal(107, LoadShared("iati/rulesets/standard.json").Count);

    [Fact]
    public void Check_ARule_NamesItAndThePlaceOfTheElement()
    {
        IatiRules rules = Load("""{ "//a": { "atleast_one": { "cases": [ { "paths": ["b"], "ruleInfo": { "id": "9.9.9", "severity": "warning", "message": "Needs a b." } } ] } } }""");
        Diagnostic found = Assert.Single(rules.Check(Stream("<r>\n  <a/>\n</r>"), AsOf, "x.xml"));
        Assert.Equal("x.xml(2,4): warning ILO0642: Rule 9.9.9 is not followed: Needs a b.", found.ToString());
    }

    [Theory]
    [InlineData("sum")]
    [InlineData("strict_sum")]
    public void Check_ASumTooLargeForANumber_IsNotTheOneThatIsAskedFor(string kind)
    {
        IatiRules rules = Load($$"""{ "//a": { "{{kind}}": { "cases": [ { "paths": ["b"], "sum": 100 } ] } } }""");
        Assert.Single(rules.Check(Stream("<a><b>7e28</b><b>7e28</b></a>"), AsOf));
        Assert.Empty(rules.Check(Stream("<a><b>70</b><b>30</b></a>"), AsOf));
    }

    // XPath 1.0 escapes no quote in a literal.
    [Theory]
    [InlineData("plain")]
    [InlineData("it's")]
    [InlineData("a &quot;b&quot;")]
    [InlineData("it's &quot;b&quot;'")]
    public void Check_ALoopOverAValueWithQuotes_AsksForThatValue(string value)
    {
        IatiRules rules = Load("""{ "//a": { "loop": { "cases": [ { "foreach": "b/@v", "subs": ["paths"], "do": { "atleast_one": { "cases": [ { "paths": ["c[@v = '$1']"] } ] } } } ] } } }""");
        Assert.Single(rules.Check(Stream($"<a><b v=\"{value}\"/><c v='other'/></a>"), AsOf));
        Assert.Empty(rules.Check(Stream($"<a><b v=\"{value}\"/><c v=\"{value}\"/></a>"), AsOf));
    }

    [Fact]
    public void Load_AClosedStream_IsNoFaultOfTheRuleset()
    {
        MemoryStream closed = new();
        closed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => IatiRules.Load(closed));
    }

    [Fact]
    public void Check_WhatIsNotWellFormed_IsADiagnostic() =>
        Assert.Equal(["ILO0631"], Load("{}").Check(Stream("<r>\n<a></r>"), AsOf).Select(found => found.Id));

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "//a": { "unheard_of": { "cases": [] } } , "//b": { "other": { "cases": [ {} ] } } }""")]
    [InlineData("""{ "//a[": { "atleast_one": { "cases": [ { "paths": [] } ] } } }""")]
    [InlineData("""{ "//a": { "atleast_one": { "cases": [ { "paths": ["b["] } ] } } }""")]
    [InlineData("""{ "//a": { "atleast_one": { "cases": [ { "paths": ["count(b)"] } ] } } }""")]
    [InlineData("""{ "//a": { "atleast_one": { "cases": [ { "paths": ["b[unheard-of(.)]"] } ] } } }""")]
    [InlineData("""{ "//a": { "atleast_one": { "cases": [ { } ] } } }""")]
    [InlineData("""{ "//a": { "only_one_of": { "cases": [ { "paths": ["b"], "excluded": ["c["] } ] } } }""")]
    [InlineData("""{ "//a": { "startswith": { "cases": [ { "paths": ["b"], "prefix": ["c["] } ] } } }""")]
    [InlineData("""{ "//a": { "if_then": { "cases": [ { "if": "b", "then": "count(" } ] } } }""")]
    [InlineData("""{ "//a": { "if_then": { "cases": [ { "if": "b" } ] } } }""")]
    [InlineData("""{ "//a": { "sum": { "cases": [ { "paths": ["b"] } ] } } }""")]
    [InlineData("""{ "//a": { "atleast_one": { "cases": [ { "paths": "b" } ] } } }""")]
    [InlineData("""{ "//a": { "sum": { "cases": [ { "paths": ["b"], "sum": "100" } ] } } }""")]
    [InlineData("""{ "//a": { "date_now": { "cases": [ { "date": ["b"] } ] } } }""")]
    [InlineData("""{ "//a": { "regex_matches": { "cases": [ { "paths": ["b"], "regex": 5 } ] } } }""")]
    [InlineData("""{ "//a": { "loop": { "cases": [ { "foreach": "b", "subs": ["date"], "do": { "date_now": { "cases": [ { "date": 5 } ] } } } ] } } }""")]
    [InlineData("""{ "//a": { "loop": { "cases": [ { "foreach": "b", "subs": ["paths"], "do": { "other": { "cases": [ { "paths": ["c"] } ] } } } ] } } }""")]
    [InlineData("""{ "//a": { "date_order": { "cases": [ { "less": "b", "more": "1 +" } ] } } }""")]
    [InlineData("""{ "//a": { "date_now": { "cases": [ { "date": "'NOW'" } ] } } }""")]
    [InlineData("""{ "//a": { "one_or_all": { "cases": [ { "one": "b", "all": "c" } ] } } }""")]
    [InlineData("""{ "//a": { "regex_matches": { "cases": [ { "paths": ["b"], "regex": "(" } ] } } }""")]
    [InlineData("""{ "//a": { "regex_matches": { "cases": [ { "paths": ["b"], "regex": "(?=a)b" } ] } } }""")]
    [InlineData("""{ "//a": { "atleast_one": { "cases": [ { "paths": ["b"], "condition": "c[" } ] } } }""")]
    [InlineData("""{ "//a": { "loop": { "cases": [ { "foreach": "b[", "subs": ["paths"], "do": { } } ] } } }""")]
    [InlineData("""{ "//a": { "loop": { "cases": [ { "foreach": "b", "subs": ["paths"], "do": { "unique": { "cases": [ { "paths": ["c["] } ] } } } ] } } }""")]
    [InlineData("""{ "//a": { "loop": { "cases": [ { "foreach": "b", "subs": ["paths"] } ] } } }""")]
    [InlineData("""{ "//a": { "if_then": { "cases": [ { "if": "b) or (c", "then": "d" } ] } } }""")]
    [InlineData("""{ "//a": { "sum": { "cases": [ { "paths": ["b"], "sum": 1e999 } ] } } }""")]
    public void Load_WhatIsNoRuleset_Throws(string json) => Assert.Throws<FormatException>(() => Load(json));

    internal static IatiRules LoadShared(string path)
    {
        using FileStream json = File.OpenRead(Shared.PathOf(path));
        return IatiRules.Load(json);
    }

    private static ValueList<Diagnostic> CheckShared(IatiRules rules, string name)
    {
        using FileStream file = File.OpenRead(Shared.PathOf($"iati/rulesets/meta_tests/{name}.xml"));
        return rules.Check(file, AsOf, name);
    }

    private static IatiRules Load(string json) => IatiRules.Load(Stream(json));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}

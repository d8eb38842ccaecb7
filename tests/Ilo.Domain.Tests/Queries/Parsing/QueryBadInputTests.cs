using Ilo.Domain.Diagnostics;
using Ilo.Domain.Queries.Parsing;

namespace Ilo.Domain.Tests.Queries.Parsing;

/// <summary>Every key of a query with every kind of value that it does not take: reported, kept, and nothing is found.</summary>
public sealed class QueryBadInputTests
{
    private static readonly string[] NoDay = ["tomorrow", "2019-02-30", "2019-6-1", "31/12/2019", "2019", "2019-01-01/2019-02-01", "none"];
    private static readonly string[] NoInterval = ["june", "2019-13", "2019/soon", "soon/P6M", "2019-06-05/2019-06-01", "2019-06/PT5H", "none"];
    private static readonly string[] NoName = ["nonsense", "1", "active@2019-06-01", "none"];
    private static readonly string[] NoNumber = ["0", "-1", "1.5", "many", "1e3", "99999999999", "none"];
    private static readonly string[] NoCode = ["Norland", "X", "1!", "none"];
    private static readonly string[] NoWord = ["--", "?", "…"];

    private static readonly Dictionary<string, string[]> BadValues = new(StringComparer.Ordinal)
    {
        ["in"] = NoName,
        ["donor"] = [.. NoWord, "eurpean unon"],
        ["donor-kind"] = NoName,
        ["donor-country"] = NoCode,
        ["partner"] = [.. NoWord, "unitd natons"],
        ["theme"] = [.. NoWord, "chld labur"],
        ["place"] = NoWord,
        ["kind"] = NoName,
        ["year"] = [.. NoNumber, "10000"],
        ["active"] = NoDay,
        ["status"] = ["nonsense", "active", "active@soon", "active@2019", "@2019-06-01", "none"],
        ["budget"] = ["much", "5", "USD", "USD:1", "USD:2..1", "US:1..2", "USD:one..2", "1..2", "none"],
        ["on"] = NoDay,
        ["upcoming"] = NoDay,
        ["past"] = NoDay,
        ["lasting"] = NoNumber,
        ["event-status"] = NoName,
        ["published"] = NoInterval,
        ["author"] = NoWord,
        ["during"] = NoInterval,
        ["within"] = NoInterval,
        ["starts"] = NoInterval,
        ["ends"] = NoInterval,
        ["project"] = ["a|b", "a b", "?"],
        ["language"] = ["english", "X", "1!", "none"],
        ["sort"] = ["colour", "start-", "none"],
        ["page"] = NoNumber,
        ["size"] = NoNumber,
        ["unread"] = ["anything", "--"],
    };

    // A name that the vocabulary does not know is a warning: a record may print just this name.
    private static readonly string[] WarnedOf = ["eurpean unon", "unitd natons", "chld labur"];

    private static readonly IRecord[] Records =
    [
        new Project { Title = "A", Duration = new(new(2019, 1, 1), new(2020, 1, 1)), Donors = [Portfolio.AllDonors[0]] },
        new Event { Title = "B", Dates = new(new(2019, 6, 1), new(2019, 6, 1)) },
        new Article { Title = "C" },
    ];

    public static TheoryData<string> Keys => [.. QueryKeys.BeforeWords.ToArray().Concat(QueryKeys.AfterWords.ToArray()).Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Parse_EveryBadValueOfAKey_IsReportedAndFindsNothing(string key)
    {
        // In text the key of what was not read is none of a person's.
        foreach (string value in key == QueryKeys.Unread ? [] : BadValues[key].Prepend(""))
        {
            string text = $"{key}:\"{value}\"";
            HoldsNothing(CatalogueQuery.Parse(text), text, isError: !WarnedOf.Contains(value));
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void ParseUrl_EveryBadValueOfAKey_IsReportedAndFindsNothing(string key)
    {
        foreach (string value in BadValues[key])
        {
            string url = $"?{key}={Uri.EscapeDataString(value)}";
            HoldsNothing(CatalogueQuery.ParseUrl(url), url, isError: !WarnedOf.Contains(value));
        }
    }

    private static void HoldsNothing(QueryReading reading, string input, bool isError)
    {
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.True(isError == (diagnostic.Descriptor.Severity == DiagnosticSeverity.Error), $"{input}: {diagnostic}");
        Assert.True(diagnostic.Source.Span.End <= input.Length, $"{input}: {diagnostic.Source.Span}");
        Assert.Empty(Records.Matching(reading.Query));
        Assert.True(isError == !reading.Query.Unread.IsEmpty, $"{input}: {reading.Query}");

        // What is printed reads as the same query.
        Assert.Equal(reading.Query, CatalogueQuery.ParseUrl(reading.Query.ToUrlQuery()).Query);
    }
}

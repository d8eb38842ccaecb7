namespace Ilo.Domain.Tests.Queries.Parsing;

/// <summary>What is said of values that a key does not take, and what of them stays in the query.</summary>
public sealed class QueryProblemsTests
{
    [Theory]
    [InlineData("en:1", "There is no key 'en'; the nearest is 'ends'. Put the term in quotes to look for its words.")]
    [InlineData("donor:", "The key 'donor' takes a value; found ''.")]
    [InlineData("donor-country:Norland", "The key 'donor-country' takes a country code of two letters; found 'Norland'.")]
    [InlineData("donor-kind:goverment", "The key 'donor-kind' does not take 'goverment'; the nearest is 'government'.")]
    [InlineData("in:people", "The key 'in' does not take 'people'; the nearest is 'article'.")]
    [InlineData("year:0", "The key 'year' takes a year from 1 to 9999; found '0'.")]
    [InlineData("year:10000", "The key 'year' takes a year from 1 to 9999; found '10000'.")]
    [InlineData("lasting:-1", "The key 'lasting' takes a number of days from 1; found '-1'.")]
    [InlineData("size:all", "The key 'size' takes a number from 1; found 'all'.")]
    [InlineData("language:english", "The key 'language' takes a language code of two letters; found 'english'.")]
    [InlineData("project:a|b", "The key 'project' takes a project's identifier; found 'a|b'.")]
    [InlineData("event-status:postpone", "The key 'event-status' does not take 'postpone'; the nearest is 'postponed'.")]
    [InlineData("status:active", "The key 'status' takes a status and a day, as in active@2019-06-01; found 'active'.")]
    [InlineData("status:activ@2019-06-01", "The key 'status' does not take 'activ'; the nearest is 'active'.")]
    [InlineData("status:activ", "The key 'status' does not take 'activ'; the nearest is 'active'.")]
    [InlineData("status:active@2019", "A day is written as yyyy-MM-dd; found '2019'. The nearest is '2019-01-01'.")]
    [InlineData("sort:starts", "The key 'sort' does not take 'starts'; the nearest is 'start'.")]
    [InlineData("author:--", "There is no letter and no digit to look for in '--'.")]
    [InlineData("theme:--", "There is no letter and no digit to look for in '--'.")]
    public void Parse_BadValue_IsReportedAndKeptUnread(string text, string message)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        Assert.Equal(message, Assert.Single(reading.Diagnostics).Message);
        Assert.Equal([text], reading.Query.Unread);
        Assert.Equal(CatalogueQuery.Everything, reading.Query with { Unread = [] });
    }

    [Theory]
    [InlineData("budget:USD:2..1")]
    [InlineData("budget:US:1..2")]
    [InlineData("budget:USD:one..2")]
    [InlineData("budget:USD:1..two")]
    [InlineData("budget:USD:1")]
    public void Parse_BadBudget_IsReportedWithTheWholeForm(string text)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        Assert.Equal($"The key 'budget' takes sums as in USD:1000..5000, USD:1000.. or USD:..5000; found '{text[7..]}'.",
            Assert.Single(reading.Diagnostics).Message);
        Assert.Equal([text], reading.Query.Unread);
    }

    [Theory]
    [InlineData("page:1", "")]
    [InlineData("year:1", "year:1")]
    [InlineData("year:9999", "year:9999")]
    [InlineData("lasting:1", "lasting:1")]
    [InlineData("size:2147483647", "size:2147483647")]
    [InlineData("budget:USD:5..5", "budget:USD:5..5")]
    [InlineData("budget:USD:1..2", "budget:USD:1..2")]
    [InlineData("budget:USD:..", "budget:USD:..")]
    [InlineData("budget:USD:-1..0.5", "budget:USD:-1..0.5")]
    [InlineData("in:event", "in:event")]
    [InlineData("donor-kind:government donor-country:nl", "donor-kind:government donor-country:NL")]
    [InlineData("donor:\"Union européenne\" theme:\"Travail des enfants\"", "donor:eu theme:child-labour")]
    [InlineData("project:p1 language:EN", "project:p1 language:en")]
    [InlineData("past:2019-06-01 on:2019-06-02", "on:2019-06-02 past:2019-06-01")]
    [InlineData("within:2019 starts:2018 published:2017", "published:2017 within:2019 starts:2018")]
    [InlineData("author:\"A. Writer\"", "author:\"a writer\"")]
    [InlineData("sort:start,-budget,start", "sort:start,-budget")]
    public void Parse_ValueAtTheEdge_IsRead(string text, string printed)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(printed, reading.Query.ToString());
    }

    [Fact]
    public void Parse_ManyUnknownNames_SuggestsForTheFirstEightAlone()
    {
        QueryReading reading = CatalogueQuery.Parse("donor:" + string.Join(',', Enumerable.Range(0, 10).Select(i => $"Europaen-{(char)('a' + i)}")));
        Assert.Equal(Enumerable.Repeat("ILO0502", 8).Concat(["ILO0513", "ILO0513"]), reading.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("No known donor is named 'Europaen-j'.", reading.Diagnostics[9].Message);
        Assert.Equal(10, reading.Query.Donors.Count);
    }

    [Theory]
    [InlineData("partner:\"Internatonal Labour Organization\"", "partner")]
    [InlineData("donor:\"Internatonal Labour Organization\"", "donor")]
    public void Parse_UnknownName_SuggestsOneOfItsOwnKind(string text, string kind) =>
        Assert.Equal(kind, Assert.Single(CatalogueQuery.Parse(text).Diagnostics).Arguments[0]);

    [Theory]
    [InlineData(60, 60, false)]
    [InlineData(61, 60, true)]
    [InlineData(200, 60, true)]
    public void Parse_LongValue_IsQuotedToSixtyCharacters(int length, int shown, bool cut)
    {
        string argument = Assert.Single(CatalogueQuery.Parse("kind:" + new string('x', length)).Diagnostics).Arguments[1];
        Assert.Equal((shown, cut), (argument.Length, argument.EndsWith("x...", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "ILO0512")]
    public void Parse_LengthAtTheLimit_IsRead(int above, string ids)
    {
        QueryReading reading = CatalogueQuery.Parse(new string('a', CatalogueQuery.LongestText + above));
        Assert.Equal(ids, string.Join(' ', reading.Diagnostics.Select(diagnostic => diagnostic.Id)));
        Assert.Equal(above == 0, reading.Query.Unread.IsEmpty);
    }
}

namespace Ilo.Domain.Tests.Queries.Parsing;

/// <summary>Quotation marks around words and around values: what closes them, what stands inside, and how they are printed.</summary>
public sealed class QueryQuotesTests
{
    [Theory]
    [InlineData("donor:\"European Union\" kiln", "donor:eu kiln", "")]
    [InlineData("donor:\"European Union\",nl-mfa", "donor:eu,nl-mfa", "")]
    [InlineData("\"kiln work*\"", "\"kiln work*\"", "")]
    [InlineData("\"kiln\"work", "kiln work", "")]
    [InlineData("kiln\"work\"", "kiln work", "")]
    [InlineData("10:30", "\"10 30\"", "")]
    [InlineData(":eu", "eu", "")]
    [InlineData("donor:\"eu", "donor:eu", "ILO0509")]
    [InlineData("place:\"ab\"\"", "place:ab", "ILO0509")]
    [InlineData("\"kiln", "kiln", "ILO0509")]
    [InlineData("kiln \"", "kiln unread:\"\"", "ILO0509 ILO0508")]
    [InlineData("donor:\"", "unread:donor:", "ILO0509 ILO0506")]
    [InlineData("-", "unread:-", "ILO0508")]
    [InlineData("-a", "unread:-a", "ILO0510")]
    public void Parse_Quotes_AreReadAndPrinted(string text, string printed, string ids)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        Assert.Equal(printed, reading.Query.ToString());
        Assert.Equal(ids, string.Join(' ', reading.Diagnostics.Select(diagnostic => diagnostic.Id)));
    }

    [Theory]
    [InlineData("unread:\"a\"\"b\"", "a\"b", "unread:\"a\"\"b\"", "unread=%22a%22%22b%22")]
    [InlineData("unread:\"a\"\"\"", "a\"", "unread:\"a\"\"\"", "unread=%22a%22%22%22")]
    [InlineData("unread:\"a\"\"\"\"b\"", "a\"\"b", "unread:\"a\"\"\"\"b\"", "unread=%22a%22%22%22%22b%22")]
    [InlineData("unread:\"\"", "", "unread:\"\"", "unread=%22%22")]
    [InlineData("unread:\"a,b\"", "a,b", "unread:\"a,b\"", "unread=%22a,b%22")]
    [InlineData("unread:\" a \"", " a ", "unread:\" a \"", "unread=%22+a+%22")]
    [InlineData("unread:\"a b\"", "a b", "unread:\"a b\"", "unread=a+b")]
    [InlineData("unread:a", "a", "unread:a", "unread=a")]
    [InlineData("unread:«a»", "a", "unread:a", "unread=a")]
    public void Parse_ValueOfAnyCharacters_IsPrintedSoThatItReadsBack(string text, string value, string printed, string url)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        Assert.Equal("ILO0511", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal([value], reading.Query.Unread);
        Assert.Equal((printed, url), (reading.Query.ToString(), reading.Query.ToUrlQuery()));
        Assert.Equal([value], CatalogueQuery.Parse(printed).Query.Unread);
        Assert.Equal([value], CatalogueQuery.ParseUrl(url).Query.Unread);
    }

    [Fact]
    public void ParseUrl_SpacesAroundValues_AreNoPartOfThem()
    {
        QueryReading reading = CatalogueQuery.ParseUrl("active=2019-06-01,+2019-06-02");
        Assert.Equal("The key 'active' takes one value and has one already; found '2019-06-02' as well.", Assert.Single(reading.Diagnostics).Message);
        Assert.Equal(["active:2019-06-02"], reading.Query.Unread);
    }
}

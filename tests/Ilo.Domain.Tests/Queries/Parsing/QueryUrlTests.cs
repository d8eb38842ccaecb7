using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Tests.Queries.Parsing;

public sealed class QueryUrlTests
{
    [Theory]
    [InlineData("donor=eu&&theme=skills", "donor:eu theme:skills")]
    [InlineData("donor=eu&", "donor:eu")]
    [InlineData("?", "")]
    [InlineData("=", "")]
    [InlineData("&", "")]
    [InlineData("donor=+", "")]
    [InlineData("donor=eu#theme=skills", "donor:eu")]
    [InlineData("https://example.org/?donor=eu?", "donor:eu")]
    [InlineData("q=what?donor=eu", "\"what donor eu\"")]
    [InlineData("Q=kiln", "kiln")]
    public void ParseUrl_AnyForm_ReadsItsParameters(string url, string printed)
    {
        QueryReading reading = CatalogueQuery.ParseUrl(url);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(printed, reading.Query.ToString());
    }

    [Theory]
    [InlineData("[|donor|]", "ILO0506", "donor:")]
    [InlineData("[|nothing|]", "ILO0501", "nothing:")]
    [InlineData("[|=x|]", "ILO0501", ":x")]
    [InlineData("[|=a?donor=eu|]", "ILO0501", ":a?donor=eu")]
    [InlineData("donor=eu&[|doner=us|]", "ILO0501", "doner:us")]
    [InlineData("donor=eu&[|page=0|]", "ILO0506", "page:0")]
    [InlineData("donor=eu&[|kind=x,feature|]&page=2", "ILO0505", "kind:x")]
    [InlineData("donor=eu&[|q=foo:1|]", "ILO0501", "foo:1")]
    [InlineData("donor=eu&[|q=on:x|]", "ILO0503", "on:x")]
    [InlineData("donor=eu&[|q=kiln+%26|]", "ILO0508", "&")]
    [InlineData("donor=eu&[|q=kiln+-brick|]", "ILO0510", "-brick")]
    [InlineData("donor=eu&[|q=%22kiln|]", "ILO0509", null)]
    [InlineData("donor=eu&[|q=http://example.org|]", "ILO0501", "http://example.org")]
    public void ParseUrl_Mistake_IsReportedOverItsParameter(string marked, string id, string? unread)
    {
        TextSpan span = TextSpan.FromBounds(marked.IndexOf("[|", StringComparison.Ordinal), marked.IndexOf("|]", StringComparison.Ordinal) - 2);
        QueryReading reading = CatalogueQuery.ParseUrl(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal((id, span), (diagnostic.Id, diagnostic.Source.Span));
        Assert.Equal(unread is null ? [] : [unread], reading.Query.Unread);
    }
}

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
    [InlineData("https://example.org/?donor=eu#top", "donor:eu")]
    [InlineData("donor=eu&utm_source=x&fbclid=1&srsltid=1&gclsrc=a&dclid=b&wbraid=c&gbraid=d&_ga=e&_gl=f&yclid=g&ttclid=h&twclid=i&igshid=j&li_fat_id=k",
        "donor:eu")]
    [InlineData("donor=eu&_hsenc=l&mkt_tok=m&xtor=n&at_medium=o&mtm_source=p&pk_campaign=q&hsa_cam=r&s_cid=s&vero_id=t&ref=u&source=v", "donor:eu")]
    [InlineData("https://example.org/?donor=eu?", "donor:eu")]
    [InlineData("donor=eu&si=a&wt.mc_id=b&spm=c&epik=d&ef_id=e&dm_i=f&guccounter=g&zanpid=h&campaign=i&share_id=j&rb_clickid=k", "donor:eu")]
    [InlineData("q=who+pays?", "who pays")]
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

    [Fact]
    public void ParseUrl_SignThatBeginsAPlaceElsewhere_DropsNothing()
    {
        QueryReading reading = CatalogueQuery.ParseUrl("q=C#&donor=eu");
        Assert.Equal("donor:eu c", reading.Query.ToString());
        Assert.Equal("ILO0514", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal("donor:eu c", CatalogueQuery.ParseUrl("https://example.org/projects?q=C#&donor=eu").Query.ToString());
    }

    [Fact]
    public void ParseUrl_LongEscapes_CountAsWhatTheyStandFor()
    {
        string word = new('é', 6_000);
        Assert.Empty(CatalogueQuery.ParseUrl("q=" + Uri.EscapeDataString(word)).Diagnostics);
        Assert.Equal("ILO0512", Assert.Single(CatalogueQuery.ParseUrl("q=" + Uri.EscapeDataString(new('é', 17_000))).Diagnostics).Id);
    }

    [Theory]
    [InlineData("\u2013kiln", "ILO0510", true)]
    [InlineData("\u2212kiln", "ILO0510", true)]
    [InlineData("kiln OR loom", "ILO0515", true)]
    [InlineData("C++", "ILO0514", false)]
    [InlineData("C#", "ILO0514", false)]
    [InlineData("R&D", "ILO0514", false)]
    [InlineData(".NET", "ILO0514", false)]
    [InlineData("kiln|loom", "ILO0514", false)]
    [InlineData("ki?n", "ILO0514", false)]
    [InlineData("ki*n", "ILO0514", false)]
    [InlineData("kil?", "ILO0514", false)]
    [InlineData("kiln~2", "ILO0514", false)]
    [InlineData("kiln^2", "ILO0514", false)]
    [InlineData("budget>1000", "ILO0514", false)]
    [InlineData("what?donor=eu", "ILO0514", false)]
    [InlineData("author:\"a* n*\"", "ILO0514", false)]
    [InlineData("place:a*b", "ILO0514", false)]
    [InlineData("!kiln", "ILO0510", true)]
    public void Parse_WhatOtherSearchesKnow_IsReadOrReported(string text, string id, bool findsNothing)
    {
        QueryReading reading = CatalogueQuery.Parse(text);
        Assert.Equal(id, Assert.Single(reading.Diagnostics).Id);
        Assert.Equal(findsNothing, !reading.Query.Unread.IsEmpty);
    }

    [Fact]
    public void Parse_BeginningOfAnAuthorsOrPlacesName_FindsIt()
    {
        Article article = new() { Title = "A", Byline = "By Ana Núñez", Place = "Lahore, Pakistan" };
        CatalogueQuery query = CatalogueQuery.Parse("author:nun* place:lah*").Query;
        Assert.Equal("place:lah* author:nun*", query.ToString());
        Assert.Equal(query, CatalogueQuery.ParseUrl(query.ToUrlQuery()).Query);
        Assert.Single(new[] { article }.Matching(query));
        Assert.Single(new[] { article }.By("nun*").InPlace("lah*"));
    }

    [Theory]
    [InlineData("cooperation")]
    [InlineData("co-operation")]
    [InlineData("\"cooperation on jobs\"")]
    [InlineData("\"co-operation on jobs\"")]
    [InlineData("coop*")]
    public void Matching_HyphenWithinAWord_IsFoundWithAndWithout(string words) =>
        Assert.Single(new[] { new Project { Title = "Co-operation on jobs" }, new Project { Title = "Jobs" } }.Matching(words));

    [Theory]
    [InlineData("co-operation", "Cooperation for all")]
    [InlineData("co-operation", "Co operation for all")]
    [InlineData("\"CO\u2010OPERATION for all\"", "Cooperation for all")]
    [InlineData("co-op*", "Cooperation for all")]
    [InlineData("child-labour", "Child labour in kilns")]
    [InlineData("child-labour", "Child-labour in kilns")]
    public void Matching_HyphenThatIsTyped_FindsTheWordInOneAndInTwo(string words, string title)
    {
        Project[] projects = [new() { Title = title }, new() { Title = "Operation co" }];
        Assert.Single(projects.Matching(words));
        CatalogueQuery query = CatalogueQuery.Parse(words).Query;
        Assert.Single(projects.Matching(query));
        Assert.Equal(query, CatalogueQuery.Parse(query.ToString()).Query);
        Assert.Equal(query, CatalogueQuery.ParseUrl(query.ToUrlQuery()).Query);
    }
}

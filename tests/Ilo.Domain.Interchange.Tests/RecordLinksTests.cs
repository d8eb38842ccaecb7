namespace Ilo.Domain.Interchange.Tests;

public sealed class RecordLinksTests
{
    [Fact]
    public void At_ASite_NamesItemsByItsHost()
    {
        RecordLinks links = RecordLinks.At(new Uri("https://Data.Example.org/ilo/?x=1"), new(2026, 1, 1));
        Assert.Equal("data.example.org", links.Authority);
        Assert.Equal("tag:data.example.org,2026-01-01:articles/one", links.TagOf(Items.Of(new Article { Title = "A" })));
        Assert.Equal("https://data.example.org/ilo/projects/one", links.PageOf(Items.Of(new Project { Title = "A" }))!.AbsoluteUri);
    }

    [Fact]
    public void PageOf_KindWithoutPages_IsNull() =>
        Assert.Null(new RecordLinks { Authority = "example.org", Since = new(2026, 1, 1) }.PageOf(Items.Of(new Event { Title = "A" })));

    [Theory]
    [InlineData("")]
    [InlineData("Example.org")]
    [InlineData("example.org/x")]
    public void Authority_ThatIsNoDomainName_Throws(string authority) =>
        Assert.ThrowsAny<ArgumentException>(() => new RecordLinks { Authority = authority, Since = new(2026, 1, 1) });

    [Theory]
    [InlineData("https://example.org/projects")]
    [InlineData("javascript:{id}")]
    [InlineData("/projects/{id}")]
    public void ProjectPage_ThatIsNoAddressOfAnItem_Throws(string template) =>
        Assert.Throws<ArgumentException>("ProjectPage", () => Items.Links with { ProjectPage = template });
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Components.Parts;
using Ilo.Domain.AspNetCore.Resources;

namespace Ilo.Domain.AspNetCore.Tests.Components;

/// <summary>The links of facets are written without Razor: what they show must be text all the same.</summary>
public sealed class FacetMarkupTests
{
    [Theory]
    [InlineData("European Union", "/projects?donor=eu&active=2019-06-01")]
    [InlineData("<script>alert(1)</script>", "/projects?place=%3Cscript%3E&q=%22a+b%22")]
    [InlineData("\" onmouseover=\"alert(2)", "/projects?x=\" onmouseover=\"alert(3)")]
    [InlineData("'</a></li></ul><b>&lt;i&gt; &#60;", "/projects?x='><b>")]
    [InlineData("Île-de-France \uD83D\uDE00 \uD800", "/fr/projects?place=%C3%AEle")]
    public void Of_AnyLabelAndAddress_AreTextAndOneAttribute(string label, string address)
    {
        InterfaceWords words = InterfaceWords.In("en");
        FacetLink[] values = [new(label, 1234, true, address), new("Other", 1, false, "/other")];
        IHtmlDocument page = new HtmlParser().ParseDocument(FacetMarkup.Of(values, words, names => names.Replace("v", "x-v", StringComparison.Ordinal)).Value);

        Assert.Equal(["ul", "li", "a", "bdi", "span", "li", "a", "bdi", "span"], page.Body!.QuerySelectorAll("*").Select(element => element.LocalName));
        IElement[] links = [.. page.QuerySelectorAll("ul.x-values > li > a")];
        Assert.Equal([address, "/other"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal(["x-value chosen", "x-value"], links.Select(link => link.ClassName));
        Assert.Equal(["true", null], links.Select(link => link.GetAttribute("aria-current")));
        Assert.Equal([3, 2], links.Select(link => link.Attributes.Length));
        Assert.Equal([label.Replace('\uD800', '\uFFFD'), "Other"], links.Select(link => link.QuerySelector("bdi")!.TextContent));
        Assert.Equal(["1,234", "1"], links.Select(link => link.QuerySelector(".count")!.TextContent));
    }
}

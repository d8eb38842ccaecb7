using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.Interchange.Feeds;

namespace Ilo.Domain.Interchange.Tests.Feeds;

public sealed class ParagraphHtmlTests
{
    [Theory]
    [InlineData("0 a", "<p>a</p>")]
    [InlineData("0 a|1 b|1 c|0 d", "<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>")]
    [InlineData("1 a|2 b|2 c|1 d", "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>")]
    [InlineData("1 a|1 3. b|1 4. c", "<ul><li>a</li></ul><ol><li value=\"3\">b</li><li value=\"4\">c</li></ol>")]
    [InlineData("3 a|1 b|0 <c>", "<ul><li>a</li></ul><ul><li>b</li></ul><p>&lt;c&gt;</p>")]
    public void Add_Points_AreListsInsideLists(string paragraphs, string expected)
    {
        StringBuilder html = new();
        ParagraphHtml.Add(html, paragraphs.Split('|').Select(Of).ToValueList());
        Assert.Equal(expected, html.ToString());
        IHtmlDocument page = new HtmlParser().ParseDocument(expected);
        Assert.Equal(expected, page.Body!.InnerHtml);
    }

    // "1 3. b" is the third point of a list, b.
    private static Paragraph Of(string line)
    {
        string[] parts = line.Split(' ');
        return new() { Depth = int.Parse(parts[0], CultureInfo.InvariantCulture), Text = parts[^1], Number = parts.Length > 2 ? parts[1][0] - '0' : null };
    }
}

using System.Text.Json.Nodes;

namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>Pages of 2005 to 2023: boxes with names, lists with classes.</summary>
internal static class ListSite
{
    internal const int Variants = 4;

    internal static string Draw(JsonObject reading, int variant)
    {
        SiteWords words = SiteWords.Of(reading.String("language"));
        string menu = string.Concat(words.Menu.Select(word => $"<li><a href=\"/{word.Length}/lang--{words.Language}/index.htm\">{Markup.Text(word)}</a></li>"));
        string related = string.Concat(words.RelatedLinks.Select(link => $"<li><a href=\"/r/{link.Length}\">{Markup.Text(link)}</a></li>"));
        string? language = reading.String("language");
        return $$"""
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml" lang="{{words.Language}}"><head><meta charset="utf-8" /><title>{{Markup.Text(reading.String("title"))}}</title>
            <style type="text/css">.date:after { content: "4 July 2012"; }</style>
            <script type="text/javascript">var published = "2 July 2012"; document.write('<p>2 July 2012</p>');</script></head>
            <body class="page with-sidebar">
            <a class="skip-link" href="#content">{{Markup.Text(words.Skip)}}</a>
            <div id="header"><div id="logo"><img src="/logo.png" alt="Office" /></div><form id="search-form" action="/s"><input type="text" /><input type="submit" value="Go" /></form></div>
            <div id="mainNav"><ul>{{menu}}</ul></div>
            <div class="breadcrumb"><a href="/">{{Markup.Text(words.Menu[0])}}</a> &gt; <a href="/x">{{Markup.Text(words.Menu[3])}}</a> &gt; {{Markup.Text(reading.String("title"))}}</div>
            <div id="wrapper"><div id="{{(variant % 2 == 0 ? "content" : "centerColumn")}}">
            {{Markup.Element("p", reading.String("label"), "class=\"kicker\"")}}
            {{Markup.Element("h1", reading.String("title"))}}
            <div class="share-box"><span>{{Markup.Text(words.Share)}}</span> <a href="https://f.example">Facebook</a> <a href="https://t.example">Twitter</a></div>
            {{Markup.Element(variant % 2 == 0 ? "p" : "div", reading.String("introduction"), "class=\"intro\"")}}
            {{(reading.String("type") is { } type ? $"<p class=\"meta\">{Markup.Text(type)} | {Markup.Text(Content.DateLine(reading, language))}</p>" : "")}}
            {{Content.Sections(reading, heading => Markup.Element("h2", heading))}}
            {{Body(reading, variant, language)}}
            </div>
            <div id="rightColumn" class="sidebar"><h3>{{Markup.Text(words.Related)}}</h3><ul>{{related}}</ul></div></div>
            <div id="footer"><p>{{Markup.Text(words.Footer)}}</p><p>{{Markup.Text(words.Updated)}}</p></div>
            </body></html>
            """;
    }

    private static string Body(JsonObject reading, int variant, string? language)
    {
        string Heading(string text) => Markup.Element("h2", text, "class=\"group\"");
        return variant switch
        {
            0 => Content.Lists(reading, Heading, "<ol class=\"items\">\n", "</ol>\n",
                (item, i) => $"<li class=\"item {(i % 2 == 0 ? "odd" : "even")}\">{Paragraphs(item, i, language)}</li>\n"),
            1 => Content.Lists(reading, Heading, "<div class=\"results\">\n", "</div>\n",
                (item, i) => $"<div class=\"item\">{Paragraphs(item, i, language)}</div>\n"),
            2 => Content.Lists(reading, Heading, "<ul class=\"list\">\n", "</ul>\n", (item, i) => $"<li>{Spans(item, i, language)}</li>\n"),
            _ => Content.Lists(reading, Heading, "", "", (item, i) => Paragraphs(item, i, language)),
        };
    }

    private static string Paragraphs(JsonObject item, int index, string? language) =>
        (item.String("credit") is { } credit
            ? $"<div class=\"image\"><img src=\"a.jpg\" alt=\"\" /><span class=\"credit\">{Markup.Text(credit)}</span></div>" : "")
        + Markup.Element("p", item.String("label"), "class=\"kicker\"")
        + $"<h3><a href=\"{Markup.LinkOf(index)}\">{Markup.Text(item.String("title"))}</a></h3>\n"
        + Markup.Element("p", DateLine(item, language), "class=\"date\"")
        + Markup.Element("p", item.String("byline"))
        + Markup.Element("p", item.String("summary"));

    private static string Spans(JsonObject item, int index, string? language) =>
        Markup.Element("span", item.String("credit"), "class=\"credit\"")
        + Markup.Element("span", item.String("label"), "class=\"category\"")
        + $"<a class=\"title\" href=\"{Markup.LinkOf(index)}\">{Markup.Text(item.String("title"))}</a> "
        + Markup.Element("span", DateLine(item, language), "class=\"date\"")
        + (item.String("byline") is { } byline ? $"<div>{Markup.Text(byline)}</div>" : "")
        + (item.String("summary") is { } summary ? $"<div class=\"abstract\">{Markup.Text(summary)}</div>" : "");

    private static string? DateLine(JsonObject item, string? language) =>
        Content.DateLine(item, language) is { } date ? item.String("place") is { } place ? $"{date}, {place}" : date : null;
}

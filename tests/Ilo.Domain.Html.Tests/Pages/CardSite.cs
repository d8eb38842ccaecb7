using System.Text.Json.Nodes;

namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>Pages of the redesigned site: landmarks, cards, dates in <c>time</c> elements.</summary>
internal static class CardSite
{
    internal const int Variants = 3;

    internal static string Draw(JsonObject reading, int variant)
    {
        SiteWords words = SiteWords.Of(reading.String("language"));
        string? language = reading.String("language");
        string menu = string.Concat(
            words.Menu.Select(word => $"<li class=\"nav-item\"><a class=\"nav-link\" href=\"/{words.Language}/{word.Length}\">{Markup.Text(word)}</a></li>"));
        string related = string.Concat(words.RelatedLinks.Select(link => $"<li><a href=\"/{words.Language}/r/{link.Length}\">{Markup.Text(link)}</a></li>"));
        return $$"""
            <!DOCTYPE html>
            <html lang="{{words.Language}}"><head><meta charset="utf-8"><title>{{Markup.Text(reading.String("title"))}} | Office</title>
            <script type="application/ld+json">{"@context":"https://schema.org","datePublished":"2024-05-03"}</script></head>
            <body>
            <a href="#main-content" class="visually-hidden focusable">{{Markup.Text(words.Skip)}}</a>
            <div id="onetrust-banner-sdk" class="otFlat cookie-consent" role="dialog"><p>{{Markup.Text(words.Cookies)}}</p><button>{{Markup.Text(words.Accept)}}</button></div>
            <header class="site-header" role="banner"><a href="/">Office</a><nav class="navbar"><ul>{{menu}}</ul></nav></header>
            <nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a href="/">{{Markup.Text(words.Menu[0])}}</a></li><li>{{Markup.Text(reading.String("title"))}}</li></ol></nav>
            {{(variant == 1 ? Hero(reading, language) : "")}}
            <main id="main-content">
            {{(variant == 1 ? "" : Hero(reading, language))}}
            <div class="social-share"><span>{{Markup.Text(words.Share)}}</span><ul><li><a href="https://x.example">X</a></li><li><a href="https://in.example">LinkedIn</a></li></ul></div>
            {{Markup.Element("p", reading.String("introduction"), "class=\"lead\"")}}
            {{Meta(reading, language)}}
            {{Content.Sections(reading, heading => Markup.Element("h2", heading))}}
            {{Body(reading, variant, language)}}
            </main>
            <aside class="related"><h2>{{Markup.Text(words.Related)}}</h2><ul>{{related}}</ul></aside>
            <footer class="site-footer"><p>{{Markup.Text(words.Footer)}}</p><p>{{Markup.Text(words.Updated)}}</p></footer>
            <script>window.dataLayer = [{ date: "12 June 2024" }];</script>
            </body></html>
            """;
    }

    private static string Hero(JsonObject reading, string? language) =>
        $"<div class=\"hero\">{Markup.Element("div", reading.String("label"), "class=\"hero__label\"")}{Markup.Element("h1", reading.String("title"), "class=\"hero__title\"")}" + "</div>";

    private static string Meta(JsonObject reading, string? language) =>
        reading.String("type") is { } type ? $"<div class=\"hero__meta\">{Markup.Text(type)} | {Markup.Text(Content.DateLine(reading, language))}</div>" : "";

    private static string Body(JsonObject reading, int variant, string? language)
    {
        string Heading(string text) => Markup.Element("h2", text, "class=\"section-title\"");
        return variant switch
        {
            0 => Content.Lists(reading, Heading, "<div class=\"cards\">\n", "</div>\n",
                (item, i) => $"<article class=\"card\">{Card(item, i, language)}</article>\n"),
            1 => Content.Lists(reading, Heading, "<ul class=\"card-list\">\n", "</ul>\n",
                (item, i) => $"<li class=\"card-list__item\"><div class=\"card\">{Card(item, i, language)}</div></li>\n"),
            _ => Content.Lists(reading, Heading, "<ol class=\"teasers\">\n", "</ol>\n", (item, i) => $"<li class=\"teaser\">{Card(item, i, language)}</li>\n"),
        };
    }

    private static string Card(JsonObject item, int index, string? language)
    {
        string? date = Content.DateLine(item, language);
        string time = date is null ? "" : $"<time class=\"card__date\" datetime=\"{item.String("start")}\">{Markup.Text(date)}</time>";
        string place = item.String("place") is { } where && date is not null ? $"<span class=\"card__location\">{Markup.Text(where)}</span>" : "";
        return (item.String("credit") is { } credit ? $"<figure><img src=\"a.webp\" alt=\"\"><figcaption>{Markup.Text(credit)}</figcaption></figure>" : "")
            + Markup.Element("div", item.String("label"), "class=\"card__label\"")
            + (index % 2 == 0 ? time + place : "")
            + $"<h3 class=\"card__title\"><a href=\"{Markup.LinkOf(index)}\"><span>{Markup.Text(item.String("title"))}</span></a></h3>\n"
            + (index % 2 == 0 ? "" : time + place)
            + Markup.Element("p", item.String("byline"), "class=\"card__byline\"")
            + Markup.Element("p", item.String("summary"), "class=\"card__text\"");
    }
}

using System.Text.Json.Nodes;

namespace Ilo.Domain.Html.Tests.Pages;

/// <summary>Pages of before 2005: laid out by tables, with fonts and line breaks, their menus in cells.</summary>
internal static class TableSite
{
    internal const int Variants = 4;

    internal static string Draw(JsonObject reading, int variant)
    {
        SiteWords words = SiteWords.Of(reading.String("language"));
        string menu = string.Join(
            "<BR>\n", words.Menu.Select(word => $"<A HREF=\"/public/{word.Length}.htm\"><FONT FACE=Arial SIZE=1>{Markup.Text(word)}</FONT></A>"));
        string related = string.Join("<BR>", words.RelatedLinks.Select(link => $"<A HREF=\"/x/{link.Length}.htm\">{Markup.Text(link)}</A>"));
        return $"""
            <HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>Office - {Markup.Text(reading.String("title"))}</TITLE>
            <SCRIPT LANGUAGE="JavaScript"><!--
            var d = new Date(); document.write("3 May 2004"); // 12 June 2003
            //--></SCRIPT></HEAD>
            <BODY BGCOLOR="#FFFFFF">
            <TABLE WIDTH="100%" BORDER=0><TR><TD COLSPAN=3><IMG SRC="logo.gif" ALT="Office of the Isles"> <A HREF="/">{Markup.Text(words.Menu[0])}</A> | <A HREF="/map.htm">{Markup.Text(words.Menu[2])}</A> | <A HREF="/c.htm">{Markup.Text(words.Menu[1])}</A></TD></TR>
            <TR VALIGN=top><TD WIDTH=120 BGCOLOR="#336699">{menu}</TD>
            <TD>
            {Title(reading, variant)}
            {Paragraph(reading.String("introduction"))}
            {TypeLine(reading)}
            {Body(reading, variant)}
            </TD>
            <TD WIDTH=140><FONT SIZE=2><B>{Markup.Text(words.Related)}</B><BR>{related}</FONT></TD></TR>
            <TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>{Markup.Text(words.Footer)}<BR>{Markup.Text(words.Updated)}</FONT></TD></TR></TABLE>
            </BODY></HTML>
            """;
    }

    private static string Title(JsonObject reading, int variant) =>
        reading.String("title") is not { } title ? ""
        : (reading.String("label") is { } label ? $"<P><FONT SIZE=2>{Markup.Text(label)}</FONT></P>" : "")
            + (variant % 2 == 0 ? $"<H1>{Markup.Text(title)}</H1>" : $"<P><FONT SIZE=5><B>{Markup.Text(title)}</B></FONT></P>");

    private static string TypeLine(JsonObject reading) =>
        reading.String("type") is { } type ? $"<P>{Markup.Text(type)} | {Markup.Text(Content.DateLine(reading, reading.String("language")))}</P>" : "";

    private static string Paragraph(string? text) => text is null ? "" : $"<P>{Markup.Text(text)}</P>";

    private static string Body(JsonObject reading, int variant)
    {
        string? language = reading.String("language");
        string Heading(string text) => variant % 2 == 0 ? $"<H3>{Markup.Text(text)}</H3>\n" : $"<P><B>{Markup.Text(text)}</B></P>\n";
        string lists = variant switch
        {
            0 => Content.Lists(reading, Heading, "<OL>\n", "</OL>\n", (item, i) => $"<LI>{Lines(item, i, language, "<BR>\n")}</LI>\n"),
            1 => Content.Lists(reading, Heading, "", "", (item, i) => $"<P>{Lines(item, i, language, "<BR>\n")}</P>\n"),
            2 => Content.Lists(reading, Heading, "<TABLE BORDER=0>\n", "</TABLE>\n", (item, i) => Row(item, i, language)),
            _ => Content.Lists(reading, Heading, "<UL>\n", "</UL>\n", (item, i) => $"<LI>{Lines(item, i, language, "<BR>")}</LI>\n"),
        };
        return Content.Sections(reading, Heading) + lists;
    }

    private static string Lines(JsonObject item, int index, string? language, string between) =>
        string.Join(between, new[]
        {
            Markup.Text(item.String("credit")), Markup.Text(item.String("label")), Link(item, index), Date(item, language), Markup.Text(item.String("byline")),
            Markup.Text(item.String("summary")),
        }.Where(line => line.Length > 0));

    private static string Row(JsonObject item, int index, string? language) =>
        $"<TR VALIGN=top><TD NOWRAP>{Date(item, language)}</TD><TD>{string.Join("<BR>", new[] { Markup.Text(item.String("credit")), Markup.Text(item.String("label")), Link(item, index), Markup.Text(item.String("byline")), Markup.Text(item.String("summary")) }.Where(line => line.Length > 0))}</TD></TR>\n";

    private static string Link(JsonObject item, int index) => $"<A HREF=\"{Markup.LinkOf(index)}\"><B>{Markup.Text(item.String("title"))}</B></A>";

    private static string Date(JsonObject item, string? language) =>
        Content.DateLine(item, language) is not { } date ? "" : Markup.Text(item.String("place") is { } place ? $"{date}, {place}" : date);
}

namespace Ilo.Domain.Html.Tests;

/// <summary>Lines that lead elsewhere, show fewer items or tell the days of a month are no text of a page, whatever their markup calls them.</summary>
public sealed class SiteLineTests
{
    private const string Items = """
        <div class="it"><a href="/i/0"><b>Looms of the bay</b></a><p>3 May 2014</p><p>Weavers meet.</p></div>
        <div class="it"><a href="/i/1"><b>Kilns of the hill</b></a><p>4 May 2014</p><p>Masons meet.</p></div>
        """;

    private const string Days = "<tr><td>28</td><td>29</td><td>30</td><td>1</td></tr><tr><td>2</td><td>3</td><td>4</td><td>5</td></tr>";

    [Theory]
    [InlineData("<table><tr><td><a href=\"/\">Alderton</a> <img src=a.gif> <a href=\"/n\">Press</a> <img src=a.gif> News</td></tr></table>", "")]
    [InlineData("", "<div><span><a href=\"?t=report\">Report</a></span><span><a href=\"?t=brief\">Policy brief</a></span></div>")]
    [InlineData("", "<div><a href=\"?y=all\">All years</a> <a href=\"?y=old\">Earlier</a></div>")]
    public void GetText_LinesAroundTheTitle_AreNoText(string above, string below) =>
        Assert.StartsWith("News\n-\nLooms of the bay\n", HtmlPage.GetText($"{above}<h1>News</h1>{below}{Items}").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<section><h2>Calendar</h2><table><tr><td colspan=4>May 2014</td></tr>{0}</table></section>")]
    [InlineData("<div><table><caption>mai 2014</caption><tr><th>lu</th><th>ma</th><th>me</th><th>je</th></tr>{0}</table></div>")]
    [InlineData("<div><h3>Agenda</h3><div><table>{0}<tr><td>« Apr</td><td>Jun »</td></tr></table></div></div>")]
    public void GetText_CalendarBesideTheText_IsNoText(string box) =>
        Assert.EndsWith("Masons meet.\n", HtmlPage.GetText($"<h1>News</h1>{Items}{string.Format(null, box, Days)}").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<table><tr><td>1</td><td>Kelp</td></tr><tr><td>2</td><td>Salt</td></tr><tr><td>3</td><td>Lime</td></tr></table>", "Lime")]
    [InlineData("<table><tr><td>12</td><td>14</td><td>9</td><td>30</td><td>2</td><td>5</td><td>6</td></tr></table>", "12")]
    [InlineData("<div><a href=\"?id=1\">Kelp farms</a> <a href=\"?id=2\">Salt works</a></div>", "Salt works")]
    public void GetText_FiguresAndLinksOfTheText_Stay(string text, string kept) =>
        Assert.Contains(
            kept,
            HtmlPage.GetText($"<h1>Kelp</h1><p>Divers of the bay of Alderton cut kelp in three seasons of the year.</p>{text}").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Register now")]
    [InlineData("fr", "S'inscrire")]
    [InlineData("es", "Inscríbase aquí")]
    [InlineData("pt", "Inscreva-se")]
    public void GetText_WhatToDoWithThePage_IsNoText(string language, string button)
    {
        string box = $"<div><a href=\"/r\">{button}</a></div>";
        string page = $"<html lang={language}><h1>Looms</h1><p>Weavers of the bay meet in May.</p>{box}<h2>Cloth</h2><p>Wool.</p>";

        Assert.DoesNotContain(button, HtmlPage.GetText(page).Text, StringComparison.Ordinal);
    }
}

using Ilo.Domain.Text;

namespace Ilo.Domain.Html.Tests;

/// <summary>Labels and values that a page sets apart are facts about it; those of a glossary, an interview or another project are not.</summary>
public sealed class FactBoxTests
{
    private const string Facts = "<ul><li>Donor: Norway</li><li>Budget: EUR 3 million</li><li>Duration: 1 May 2014 - 30 April 2016</li></ul>";

    [Theory]
    [InlineData($"<aside class=\"sidebar\">{Facts}</aside>")]
    [InlineData($"<aside class=\"sidebar\"><h3>Key facts</h3>{Facts}</aside>")]
    [InlineData($"<div id=\"sidebar\"><h3>Le projet en bref</h3>{Facts}</div>")]
    [InlineData("<aside><ul><li>Donor: Norway</li><li>Budget: EUR 3 million</li><li>Ports: Alderton</li></ul></aside>")]
    [InlineData("<dl><dt>Donor</dt><dd>Norway</dd><dt>Budget</dt><dd>to be confirmed</dd><dt>Partners</dt><dd>UNICEF</dd></dl>")]
    [InlineData("<div><p>Donor</p><p>Norway</p><p>Partners</p><p>People of the bay, in all.</p><p>Place</p><p>Alderton</p></div>")]
    public void Read_BoxOfFacts_GivesThem(string box) => Assert.Equal(["Norway"], Read(box).Page.Donors);

    [Theory]
    [InlineData($"<div class=\"related sidebar\">{Facts}</div>")]
    [InlineData($"<aside class=\"see-also\">{Facts}</aside>")]
    [InlineData($"<div class=\"sidebar\"><h3><a href=\"/looms\">Looms and lives</a></h3>{Facts}</div>")]
    [InlineData($"<div class=\"sidebar\"><h3>Projets liés</h3>{Facts}</div>")]
    [InlineData($"<div class=\"sidebar\"><p>Proyectos relacionados</p>{Facts}</div>")]
    [InlineData($"<div class=\"sidebar\"><h3>Projetos relacionados</h3>{Facts}</div>")]
    public void Read_BoxOfAnotherProject_GivesNothing(string box)
    {
        Page page = Read(box).Page;

        Assert.Empty(page.Donors);
        Assert.Null(page.Budget);
        Assert.Null(page.Dates);
    }

    [Theory]
    [InlineData("<div><p>Partners</p><p>What do partners mean to you? They are all.</p><p>Budget</p><p>We have no budget, and want none.</p></div>")]
    [InlineData("<dl><dt>Partners</dt><dd>People who dive together</dd><dt>Budget</dt><dd>A plan for money</dd></dl>")]
    [InlineData("<dl><dt>Partenaires</dt><dd>ceux qui plongent ensemble</dd><dt>Budget</dt><dd>Un plan pour l'argent</dd></dl>")]
    [InlineData("<dl><dt>Socios</dt><dd>quienes bucean juntos</dd><dt>Presupuesto</dt><dd>Un plan para el dinero</dd></dl>")]
    public void Read_GlossaryOrInterview_GivesNothing(string text) => Assert.Empty(Read(text).Page.Partners);

    private static PageReading Read(string box) => HtmlPage.Read(
        "<html><body><h1>Kelp farms</h1><div><p>The project trains divers in the bay of Alderton, and pays them well for each dive of the season.</p>"
        + box + "</div></body></html>");
}

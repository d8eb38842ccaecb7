using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.Tests;

namespace Ilo.Domain.AspNetCore.Tests.Components;

/// <summary>The parameter <c>Language</c> of each component changes its words, all of them.</summary>
public sealed class LanguageTests
{
    private static readonly string[] Languages = ["en", "fr", "es"];

    public static TheoryData<string, string, string, string> Words => new()
    {
        { "IloProjects", "All projects", "Tous les projets", "Todos los proyectos" },
        { "IloEvents", "Events", "Événements", "Eventos" },
        { "IloArticles", "News", "Actualités", "Noticias" },
        { "IloTimeline", "Today, 1 June 2023", "Aujourd’hui, 1er juin 2023", "Hoy, 1 de junio de 2023" },
        { "IloCalendar", "Events in November 2023", "Événements en novembre 2023", "Eventos de noviembre de 2023" },
        { "IloProject", "Status", "Situation", "Situación" },
        { "IloEvent", "Place", "Lieu", "Lugar" },
        { "IloArticle", "Kind", "Type", "Tipo" },
        { "IloEvidence", "How we know", "Comment nous le savons", "Cómo lo sabemos" },
        { "IloFacets", "Theme", "Thème", "Tema" },
        { "IloChart", "Projects of each donor", "Projets par donateur", "Proyectos por donante" },
    };

    [Fact]
    public void Words_OfTheTests_AreThoseOfEveryComponent() =>
        Assert.Equal(
            EveryComponentTests.Names.Select(row => row.Data).Order(StringComparer.Ordinal),
            Words.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Language_OfAComponent_ChangesItsWords(string name, string english, string french, string spanish)
    {
        await using TestHost host = await TestHost.StartAsync();
        string[] expected = [english, french, spanish];
        Dictionary<string, string>[] files = [Read("Words.resx"), Read("Words.fr.resx"), Read("Words.es.resx")];
        for (int i = 0; i < Languages.Length; i++)
        {
            string html = await EveryComponentTests.RenderAsync(host, name, ("Language", Languages[i]));
            HashSet<string> texts = TextsOf(await new HtmlParser().ParseDocumentAsync(html));
            Assert.Contains(expected[i], texts);
            Assert.DoesNotContain(expected.Where(word => word != expected[i]), texts.Contains);

            // No word of the interface is left in another language, whichever it is.
            HashSet<string> own = [.. files[i].Values];
            string[] foreign =
            [
                .. files.Where((_, at) => at != i).SelectMany(file => file.Values)
                    .Where(word => word.Length > 3 && !own.Contains(word) && texts.Contains(word)),
            ];
            Assert.True(foreign.Length == 0, $"{name} in {Languages[i]}: {string.Join(", ", foreign)}");
        }
    }

    // The texts of elements, whole, and of attributes that are read aloud.
    private static HashSet<string> TextsOf(IHtmlDocument page) =>
    [
        .. page.Body!.QuerySelectorAll("*").Where(element => element.LocalName is not "bdi").Select(element => element.TextContent.Trim()),
        .. page.All.SelectMany(element => (string?[])[element.GetAttribute("aria-label"), element.GetAttribute("title")]).OfType<string>(),
    ];

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Repository.PathOf($"src/Ilo.Domain.AspNetCore/Resources/{file}")).Root!.Elements("data")
            .ToDictionary(word => word.Attribute("name")!.Value, word => word.Element("value")!.Value);
}

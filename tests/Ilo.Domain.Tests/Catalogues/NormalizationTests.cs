using System.Text;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>A page may come with its accents as letters of their own or as marks behind letters: it is the same page.</summary>
public sealed class NormalizationTests
{
    private const string Page = """
        Programmes et projets

        2012

          1. Lampes à l'électricité pour les régions côtières du Nordland (LÉRC)

            1 janvier 2012 - 31 décembre 2014

            Le projet, financé par l'Union européenne, forme des électriciennes à Älvdalen et à São Tomé.

          2. Métiers à tisser plus sûrs à Hédé

            1 mars 2015 - 28 février 2018

            Financé par la Norvège et la Côte d'Ivoire.
        """;

    private static readonly string[] Forms = [Page.Normalize(NormalizationForm.FormC), Page.Normalize(NormalizationForm.FormD)];

    [Fact]
    public void From_BothFormsOfAPage_JoinsThemRecordByRecord()
    {
        Catalogue catalogue = Catalogue.From(Forms.Select((form, i) => Read(form, $"page-{i}.txt")));

        Assert.Equal(2, catalogue.ProjectItems.Count);
        Assert.All(catalogue.ProjectItems, item => Assert.Equal(2, item.Sources.Count));
    }

    [Fact]
    public void From_EitherForm_GivesTheSameIdentifiersDonorsAndDates()
    {
        string[] read = [.. Forms.Select(form => string.Join('\n', Catalogue.From([Read(form, "page.txt")]).ProjectItems
            .Select(item => $"{item.Identifier}: {string.Join(", ", item.Record.Donors.Select(donor => donor.Id))}; {string.Join(", ", item.Record.Partners.Select(partner => partner.Id))}; {string.Join(", ", item.Record.Themes.Select(theme => theme.Id))}; {RecordText.Of(item.Record.Duration!)}; {item.Record.Language}")))];

        Assert.Equal(read[0], read[1]);
        Assert.Contains(": eu;", read[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Replace_ByTheOtherForm_KeepsTheIdentifiers()
    {
        Catalogue before = Catalogue.From([Read(Forms[0], "page.txt")]);
        Catalogue after = before.Replace(Read(Forms[1], "page.txt"));

        Assert.Equal(before.ProjectItems.Select(item => item.Identifier), after.ProjectItems.Select(item => item.Identifier));
    }

    [Theory]
    [InlineData("électricité")]
    [InlineData("\"à l'électricité pour\"")]
    [InlineData("electricite")]
    [InlineData("Älvdalen")]
    public void Matching_WordsInEitherForm_FindsEitherForm(string words)
    {
        foreach (string form in Forms)
        {
            RecordSet<Project> projects = Catalogue.From([Read(form, "page.txt")]).Projects;
            foreach (NormalizationForm asked in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
            {
                Assert.Single(projects.Matching(CatalogueQuery.Parse(words.Normalize(asked)).Query));
            }
        }
    }

    private static PageReading Read(string text, string name) =>
        PageReader.Read(text, new PageReaderOptions { SourceName = name, Kind = PageKind.ProjectList });
}

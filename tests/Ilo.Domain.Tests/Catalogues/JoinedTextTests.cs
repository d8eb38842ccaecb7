using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>The texts of a record are read as one: what runs from one into the next is in neither.</summary>
public sealed class JoinedTextTests
{
    // They end in small words or begin with small letters, so that the line's end between two of them parts no words.
    private static readonly string[] Pieces =
    [
        "The fair was run by the Harbour Weavers", "project staff came too.", "programme (HWP) of the", "The Brighter Nets Project of the", "project of",
        "Donors", "Norway and Sweden", "It is funded by the Government of", "under the Brighter Nets", "in partnership with", "UNESCO and the Harbour Weavers",
        "(HWP) began", "Better Kilns for Potters", "of the Better Kilns for", "the ILO-Harbour Weavers", "A visit to the", "initiative, known as HWP, and",
        "le projet Filets Clairs", "et le programme", "del proyecto Redes Claras", "y la", "projeto Redes",
    ];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20190311, 7).WithMaxTest(Slow.Cases(400));

    [Theory]
    [InlineData("The fair was run by the Harbour Weavers", "project staff came too.")]
    [InlineData("A visit was paid to the Brighter Nets", "project in the north.")]
    public void From_NameThatWouldRunIntoTheNextParagraph_FindsNothingBeyondTheFirst(string first, string second)
    {
        Article article = new() { Title = "A fair", Sections = [new() { Paragraphs = [first, second] }] };
        AssertWithin(Catalogue.From([Pages.News("news", article)]));
    }

    [Fact]
    public void From_SummaryThatWouldRunIntoAHeading_GivesTheProjectNoNameOfBoth()
    {
        Section section = new() { Heading = "project of the coast", Paragraphs = ["Nets."] };
        Project project = new() { Title = "Light for crews", Summary = "The Harbour Weavers", Sections = [section] };
        AssertWithin(Catalogue.From([Pages.Detail("detail", project)]));
    }

    [Fact]
    public void EvidenceFor_HeadingAndTextTogether_QuotesBothAndStandsInTheHeading()
    {
        Project project = new() { Title = "Light for crews", Sections = [new() { Heading = "Donor", Paragraphs = ["Norway"] }] };
        CatalogueItem<Project> item = Assert.Single(Catalogue.From([Pages.Detail("detail", project)]).ProjectItems);
        CatalogueFinding found = Assert.Single(item.EvidenceFor(Assert.Single(item.Record.Donors)));
        Assert.Equal(("Donor\nNorway", "Sections[0].Heading", new TextSpan(0, 5)), (found.Words, found.Property, found.Span));
    }

    [Fact]
    public void From_ShortTextsInAnyOrder_FindsNothingBeyondTheTextThatHoldsIt() => Prop.ForAll(Records.ToArbitrary(), texts =>
    {
        Catalogue catalogue = Catalogue.From(
        [
            Pages.List("list", Pages.Project("Brighter Nets"), Pages.Project("Better Kilns for Potters and Weavers", summary: texts[0])),
            Pages.Detail("detail", new() { Title = "Better Kilns for Potters", Summary = texts[0], Sections = [.. Sections(texts)] }),
            Pages.News("news", new Article { Title = "A fair", Summary = texts[^1], Sections = [.. Sections(texts)] }),
            Pages.Calendar("events", new Event { Title = "A course", Sections = [.. Sections([.. texts.Reverse()])] }),
        ]);
        AssertWithin(catalogue);
    }).Check(Fixed);

    private static Gen<string[]> Records => Gen.Elements(Pieces).NonEmptyListOf().Select(list => list.Take(12).ToArray());

    // Every third is a heading over those behind it.
    private static IEnumerable<Section> Sections(string[] texts) => texts.Chunk(3).Select(some => new Section
    {
        Heading = some[0],
        Paragraphs = [.. some.Skip(1).Select(text => (Paragraph)text)],
    });

    private static void AssertWithin(Catalogue catalogue)
    {
        AssertItems(catalogue.ProjectItems);
        AssertItems(catalogue.ArticleItems);
        AssertItems(catalogue.EventItems);
    }

    private static void AssertItems<TRecord>(IEnumerable<CatalogueItem<TRecord>> items)
        where TRecord : class, IRecord =>
        Assert.All(items.SelectMany(item => item.Findings.Where(finding => !finding.IsCarriedOver).Select(finding => (item, finding))), one =>
        {
            IEnumerable<string?> texts = one.item.Sources.Where(source => source.Source.SourceName == one.finding.Source.SourceName)
                .Select(source => TextPiece.Body(source.Record.Summary, source.Record.Sections).Prepend(new("Title", source.Record.Title))
                    .Where(piece => piece.Property == one.finding.Property).Select(piece => piece.Text).FirstOrDefault());
            Assert.Contains(texts, text => text is not null && one.finding.Span.End <= text.Length
                && one.finding.Words.StartsWith(text.Substring(one.finding.Span.Start, one.finding.Span.Length), StringComparison.Ordinal));
        });
}

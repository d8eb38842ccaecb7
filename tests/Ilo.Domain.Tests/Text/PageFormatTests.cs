using System.Text.Json.Nodes;
using Ilo.Domain.Conformance.Pages;
using Ilo.Domain.Tests.Docs;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>The examples of docs/page-format.md are pages, each followed by its reading.</summary>
public sealed class PageFormatTests
{
    private static readonly DocsBlock[] Blocks = [.. DocsBlock.Of(File.ReadAllText(Repository.PathOf("docs/page-format.md")))
        .Where(block => block.Info is "page" or "json")];

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Blocks.Length / 2)];

    [Fact]
    public void Examples_ArePagesEachWithItsReading()
    {
        Assert.NotEmpty(Blocks);
        Assert.All(Blocks.Chunk(2), pair => Assert.Equal(["page", "json"], pair.Select(block => block.Info)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfPage_IsReadAsStated(int example)
    {
        DocsBlock page = Blocks[2 * example];
        JsonObject expected = JsonNode.Parse(Blocks[(2 * example) + 1].Text)!.AsObject();
        string[] wrong =
        [
            .. PageComparison.Compare(expected, Reading(page.Text)).Where(property => !property.IsRight)
                .Select(property => $"line {page.Line}: {property.Place}: expected {JsonValues.Show(property.Expected)}, read {JsonValues.Show(property.Read)}"),
        ];
        Assert.Empty(wrong);
    }

    // Points stand behind their markers here: the corpus, whose form this is, does not tell them from paragraphs.
    private static JsonObject Reading(string text)
    {
        Page page = PageReader.Read(text).Page;
        return PageJson.Of(page with
        {
            Sections = page.Sections.Select(
                section => section with { Paragraphs = section.Paragraphs.Select(paragraph => (Paragraph)paragraph.ToString().TrimStart()).ToValueList() })
                .ToValueList(),
        });
    }
}

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

    [Fact]
    public void Rules_HaveAnExampleAndANearMiss()
    {
        string[] rules = Rules();
        Assert.InRange(rules.Length, 15, int.MaxValue);
        Assert.All(rules, rule =>
        {
            Assert.Contains("```page", rule, StringComparison.Ordinal);
            Assert.True(rule.Contains("Near miss:", StringComparison.Ordinal), rule[..rule.IndexOf('\n', StringComparison.Ordinal)]);
        });
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

    // The parts of the page from one heading, or the bold name of a style, to the next; what only heads others has no rule.
    private static string[] Rules()
    {
        List<List<string>> parts = [];
        foreach (string line in File.ReadLines(Repository.PathOf("docs/page-format.md")))
        {
            if (line.StartsWith("##", StringComparison.Ordinal) || line.StartsWith("**", StringComparison.Ordinal))
            {
                parts.Add([]);
            }

            parts.LastOrDefault()?.Add(line);
        }

        return [.. parts.Where(lines => lines.Count(line => line.Length > 0) > 1).Select(lines => string.Join('\n', lines))];
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

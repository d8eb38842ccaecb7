using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>Points of sections keep their depth and number; what only looks like a point is a paragraph.</summary>
public sealed class PointTests
{
    [Theory]
    [InlineData("  • Ropes|  • Lamps", "• Ropes|• Lamps")]
    [InlineData("  • Ropes|    • Hemp|      • Dry|    • Tar|  • Lamps", "• Ropes|  • Hemp|    • Dry|  • Tar|• Lamps")]
    [InlineData("- Ropes|- Lamps||The rest is sand.", "• Ropes|• Lamps|The rest is sand.")]
    [InlineData("  • Ropes||  • Lamps", "• Ropes|• Lamps")]
    [InlineData("   9. Ropes|  10. Lamps", "9. Ropes|10. Lamps")]
    [InlineData("  9. Ropes|  10. Lamps", "9. Ropes|10. Lamps")]
    [InlineData("  • Ropes|    1. Hemp|    2. Tar|  • Lamps", "• Ropes|  1. Hemp|  2. Tar|• Lamps")]
    [InlineData("  • Ropes||    The rope is laid dry.||    • Hemp", "• Ropes|The rope is laid dry.|  • Hemp")]
    [InlineData("    • Ropes||The rope is laid dry.||  • Hemp", "• Ropes|The rope is laid dry.|• Hemp")]
    [InlineData("  • Ropes|    of hemp|  • Lamps", "• Ropes of hemp|• Lamps")]
    [InlineData("  • Ropes|  • Read more||The rest is sand.", "• Ropes|The rest is sand.")]
    [InlineData("The ropes - and the lamps - are old.||3.5 fathoms are cut.", "The ropes - and the lamps - are old.|3.5 fathoms are cut.")]
    public void Read_List_KeepsItsStructure(string body, string expected)
    {
        string text = $"Harbour Lights Project\n\nThe project mends the lamps of the mole.\n\nObjectives\n\n{body.Replace('|', '\n')}\n";
        Section section = Assert.Single(PageReader.Read(text).Page.Sections);
        Assert.Equal("Objectives", section.Heading);
        Assert.Equal(expected, string.Join('|', section.Paragraphs.Select(paragraph => paragraph.ToString())));
    }

    [Theory]
    [InlineData("en", "Read more", "More")]
    [InlineData("fr", "Lire la suite", "En savoir plus")]
    [InlineData("es", "Leer más", "Más")]
    [InlineData("pt", "Leia mais", "Saiba mais")]
    public void Read_LinkWords_AreNoTextOfASection(string language, string point, string line)
    {
        string text = $"Harbour Lights Project\n\nThe project mends the lamps of the mole.\n\nObjectives\n\n  • Ropes\n\n  • {point}\n\nAll the lamps burn.\n\n{line}\n\nThe rest is sand.\n";
        PageReading reading = PageReader.Read(text, new PageReaderOptions { Language = LanguageCode.Parse(language, null) });
        Assert.Equal(["• Ropes", "All the lamps burn.", "The rest is sand."],
            Assert.Single(reading.Page.Sections).Paragraphs.Select(paragraph => paragraph.ToString()));
        Assert.Contains(reading.Segments, segment => segment.Role == SegmentRole.Boilerplate
            && text.AsSpan(segment.Span.Start, segment.Span.Length).SequenceEqual(point));
    }

    [Fact]
    public void Read_HostileDepth_IsCapped()
    {
        string points = string.Concat(Enumerable.Range(0, 5_000).Select(i => new string(' ', 2 * (i % 400)) + "• Rope\n"));
        Section section = Assert.Single(
            PageReader.Read($"Harbour Lights Project\n\nThe project mends the lamps of the mole.\n\nObjectives\n\n{points}").Page.Sections);
        Assert.Equal(9, section.Paragraphs.Max(paragraph => paragraph.Depth));
    }
}

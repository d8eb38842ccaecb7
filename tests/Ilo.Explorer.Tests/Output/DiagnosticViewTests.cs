using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Output;

public sealed class DiagnosticViewTests
{
    [Fact]
    public void Excerpt_ShortLine_PutsCaretsUnderTheSpan() =>
        Assert.Equal(("    31 June 2010", "    ^^^^^^^^^^^^"), At("Title\n    31 June 2010\nNext", "31 June 2010", 80));

    [Fact]
    public void Excerpt_EmptySpan_PutsOneCaret() =>
        Assert.Equal(("ab", " ^"), DiagnosticView.Excerpt("ab", new("", new TextSpan(1, 0), 0, 1), 80));

    [Fact]
    public void Excerpt_SpanOverLines_StopsAtTheEndOfTheFirst() =>
        Assert.Equal(("one", "^^^"), At("one\ntwo", "one\ntwo", 80));

    [Fact]
    public void Excerpt_TabBefore_CountsAsOneSpace() => Assert.Equal((" x", " ^"), At("\tx", "x", 80));

    [Fact]
    public void Excerpt_WideCharactersBefore_MovesTheCaretByTheirCells() => Assert.Equal(("日本x", "    ^"), At("日本x", "x", 80));

    [Fact]
    public void Excerpt_EscapeCode_IsNotPassedOn() => Assert.Equal(("\uFFFD[31mx", "     ^"), At("\e[31mx", "x", 80));

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(192)]
    public void Excerpt_LongLine_FitsTheWidthAndKeepsTheSpanInSight(int width)
    {
        string text = new string('a', 500) + "HERE" + new string('b', 500);
        (string line, string carets) = At(text, "HERE", width);
        Assert.True(line.Length <= width, line);
        Assert.Equal("HERE", line[carets.IndexOf('^', StringComparison.Ordinal)..carets.Length]);
        Assert.True(line.StartsWith('…') && line.EndsWith('…'), line);
    }

    private static (string Line, string Carets) At(string text, string marked, int width)
    {
        int start = text.IndexOf(marked, StringComparison.Ordinal);
        int lineStart = text.LastIndexOf('\n', start) + 1;
        int line = text[..start].Count(c => c == '\n');
        return DiagnosticView.Excerpt(text, new SourceReference("", new TextSpan(start, marked.Length), line, start - lineStart), width);
    }
}

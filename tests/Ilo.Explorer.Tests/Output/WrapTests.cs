using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Output;

public sealed class WrapTests
{
    [Theory]
    [InlineData("1 September 2016 – 30 September 2024, 8 y 1 mo: active", 28, "1 September 2016 –|30 September 2024, 8 y 1 mo:|active")]
    [InlineData("since 30 September 2024", 10, "since 30|September|2024")]
    [InlineData("samples/Pages/projects.txt:30, list", 16, "samples/Pages/|projects.txt:30,|list")]
    [InlineData("a-long-name-of-something-else", 12, "a-long-name-|of-something|-else")]
    [InlineData("abcdefghijklmnop", 6, "abcdef|ghijkl|mnop")]
    [InlineData("a-bcdefghijklmno", 8, "a-bcdefg|hijklmno")]
    public void Lines_OfAWidth_BreakWhereAReaderWould(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), Wrap.Lines(text, width));
}

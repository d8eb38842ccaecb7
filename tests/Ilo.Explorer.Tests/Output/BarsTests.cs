using Ilo.Explorer.Output;

namespace Ilo.Explorer.Tests.Output;

public sealed class BarsTests
{
    [Fact]
    public void Write_Counts_DrawsBarsInProportion() => Assert.Equal(
        """
        Donors
          EU         16 ████████████████████████
          Japan       8 ████████████
          Two words   1 █▌
          None        0

        """ + "\n",
        Captured.In(40, terminal => Bars.Write(terminal, "Donors", [new Bar("EU", 16), new Bar("Japan", 8), new Bar("Two words", 1), new Bar("None", 0)])));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Write_AnyWidth_StaysInIt(int width)
    {
        string drawn = Captured.In(width, terminal => Bars.Write(terminal, "Heading", [new(new string('a', 300), int.MaxValue), new Bar("b", 1)]));
        Assert.All(drawn.Split('\n'), line => Assert.True(Paint.Cells(line) <= width, line));
    }

    [Fact]
    public void Write_EscapeCodeInALabel_IsNotPassedOn() =>
        Assert.DoesNotContain('\e', Captured.In(80, terminal => Bars.Write(terminal, "H", [new Bar("\e[31mred", 1)])));
}

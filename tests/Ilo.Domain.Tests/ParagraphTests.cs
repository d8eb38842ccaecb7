namespace Ilo.Domain.Tests;

public sealed class ParagraphTests
{
    [Fact]
    public void Text_Converted_IsAParagraph()
    {
        Paragraph paragraph = "The mole is mended.";
        Assert.Equal(("The mole is mended.", 0, null, false), (paragraph.Text, paragraph.Depth, paragraph.Number, paragraph.IsPoint));
    }

    [Fact]
    public void Equality_DepthAndNumber_Count()
    {
        Assert.Equal(Paragraph.Point("Ropes", 2, 0), new Paragraph { Text = "Ropes", Depth = 2, Number = 0 });
        Assert.NotEqual(Paragraph.Point("Ropes"), "Ropes");
        Assert.NotEqual(Paragraph.Point("Ropes"), Paragraph.Point("Ropes", number: 0));
        Assert.Equal(int.MaxValue, Paragraph.Point("Ropes", number: int.MaxValue).Number);
        Assert.Equal("", default(Paragraph).Text);
    }

    [Fact]
    public void Section_PointForParagraph_IsAnotherRecord()
    {
        Project ropes = new() { Title = "Ropes", Sections = [new() { Paragraphs = ["Hemp"] }] };
        Project points = ropes with { Sections = [new() { Paragraphs = [Paragraph.Point("Hemp")] }] };
        Assert.NotEqual(ropes.Id, points.Id);
        Assert.Throws<ArgumentException>(() => new Section { Paragraphs = [default] });
    }

    [Theory]
    [InlineData(0, null, "Ropes")]
    [InlineData(1, null, "• Ropes")]
    [InlineData(2, 3, "  3. Ropes")]
    public void ToString_Point_HasItsMarkerAndIndent(int depth, int? number, string expected) =>
        Assert.Equal(expected, new Paragraph { Text = "Ropes", Depth = depth, Number = number }.ToString());
}

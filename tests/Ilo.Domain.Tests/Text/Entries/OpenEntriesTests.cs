namespace Ilo.Domain.Tests.Text.Entries;

public sealed class OpenEntriesTests
{
    [Theory]
    [InlineData("Press release||Kelp Farms||The farms grow kelp.", "Label: Press release | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Press release'")]
    [InlineData("Discover||Kelp Farms", "Label: Discover | Title: Kelp Farms | ILO0306 at 'Discover'")]
    [InlineData("Kelp Isle||Kelp Farms||The farms grow kelp.", "Label: Kelp Isle | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle'")]
    [InlineData("Kelp Isle||Kelp Farms", "Title: Kelp Isle | Summary: Kelp Farms | ILO0306 at 'Kelp Isle'")]
    [InlineData("One two three four five six seven||Kelp Farms||The farms grow kelp.", "Label: One two three four five six seven | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'One two three four five six seven'")]
    [InlineData("One two three four five six seven eight||Kelp Farms||The farms grow kelp.", "Title: One two three four five six seven eight | Summary: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'One two three four five six seven eight'")]
    [InlineData("Kelp Isle:||Kelp Farms||The farms grow kelp.", "Title: Kelp Isle: | Summary: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle:'")]
    [InlineData("Kelp Isle of|Kelp Farms||The farms grow kelp.", "Title: Kelp Isle of | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle of'")]
    [InlineData("Kelp Isle||Kelp Farms.||The farms grow kelp.", "Title: Kelp Isle | Summary: Kelp Farms. | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle'")]
    [InlineData("Kelp Isle||Kelp Farms||The farms grow kelp", "Title: Kelp Isle | Summary: Kelp Farms | Summary: The farms grow kelp | ILO0306 at 'Kelp Isle'")]
    [InlineData("Discover||Kelp Farms and|Salt Pans||The farms grow kelp.", "Label: Discover | Title: Kelp Farms and | Title: Salt Pans | Summary: The farms grow kelp. | ILO0306 at 'Discover'")]
    [InlineData("Discover, 9 June 2002||Kelp Farms||The farms grow kelp.", "Label: Discover, 9 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Discover, 9 June 2002'")]
    [InlineData("Isle, 9 June 2002||Kelp Farms||The farms grow kelp.", "Label: Isle, 9 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Isle, 9 June 2002'")]
    [InlineData("12 June 2002, the alder quay||Kelp Farms||The farms grow kelp.", "Label: 12 June 2002, the alder quay | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at '12 June 2002, the alder quay'")]
    [InlineData("Isle||Kelp Farms||The farms grow kelp.||They sell it.||Far away.||1 March 2009", "Label: Isle | Title: Kelp Farms | Summary: The farms grow kelp. | Summary: They sell it. | Summary: Far away. | Date: 1 March 2009 | ILO0306 at 'Isle'")]
    public void Read_NoDateLine_ShapeTellsLabelAndTitle(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));
}

namespace Ilo.Domain.Tests.Text.Entries;

public sealed class TitleLinesTests
{
    [Theory]
    [InlineData("Kelp Farms and|Salt Pans||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms and | Title: Salt Pans | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms|of the Isle||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms | Title: of the Isle | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms,|Salt Pans||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms, | Title: Salt Pans | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms -|Salt Pans||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms - | Title: Salt Pans | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms –|Salt Pans||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms – | Title: Salt Pans | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms:|Salt Pans||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms: | Title: Salt Pans | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms (|Salt Pans)||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms ( | Title: Salt Pans) | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms,||Salt Pans||1 March 2009||The farms grow kelp.",
        "Label: Kelp Farms, | Title: Salt Pans | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms and|Salt Pans of|the Isle||1 March 2009||The farms grow kelp.",
        "Title: Kelp Farms and | Title: Salt Pans of | Title: the Isle | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Isle||Kelp Farms and|Salt Pans||1 March 2009||The farms grow kelp.",
        "Label: Isle | Title: Kelp Farms and | Title: Salt Pans | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    public void Read_LineThatGoesOn_IsPartOfTheTitle(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Kelp Farms||Isle|Bay|Sea||9 June 2002||Text.",
        "Label: Kelp Farms | Title: Isle | Summary: Bay | Summary: Sea | Date: 9 June 2002 | Summary: Text.")]
    [InlineData("Isle|Kelp|Farms|Bay||9 June 2002||Text.", "Label: Isle | Title: Kelp | Summary: Farms | Summary: Bay | Date: 9 June 2002 | Summary: Text.")]
    [InlineData("Isle||Kelp||Farms and|Bay||9 June 2002||Text.",
        "Label: Isle | Title: Kelp | Summary: Farms and | Summary: Bay | Date: 9 June 2002 | Summary: Text.")]
    public void Read_LinesLeftOver_BelongToTheSummary(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));
}

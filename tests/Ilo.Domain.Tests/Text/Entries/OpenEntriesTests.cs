namespace Ilo.Domain.Tests.Text.Entries;

public sealed class OpenEntriesTests
{
    [Theory]
    [InlineData("Press release||Kelp Farms||The farms grow kelp.",
        "Label: Press release | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Press release'")]
    [InlineData("Discover||Kelp Farms", "Label: Discover | Title: Kelp Farms | ILO0306 at 'Discover'")]
    [InlineData("Kelp Isle||Kelp Farms||The farms grow kelp.", "Label: Kelp Isle | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle'")]
    [InlineData("Kelp Isle||Kelp Farms", "Title: Kelp Isle | Summary: Kelp Farms | ILO0306 at 'Kelp Isle'")]
    [InlineData("Kelp Farms||Phase two: 1 May 2019 - 30 April 2021||The farms grow kelp.",
        "Title: Kelp Farms | Summary: Phase two: 1 May 2019 - 30 April 2021 | Summary: The farms grow kelp. | ILO0306 at 'Kelp Farms'")]
    [InlineData("Kelp Farms||Première étape : 3 mai 2019 - 30 avril 2021||The farms grow kelp.",
        "Title: Kelp Farms | Summary: Première étape : 3 mai 2019 - 30 avril 2021 | Summary: The farms grow kelp. | ILO0306 at 'Kelp Farms'")]
    [InlineData("Kelp Farms||3 - 5 dÃ©cembre 2014||The farms grow kelp.",
        "Title: Kelp Farms | Summary: 3 - 5 dÃ©cembre 2014 | Summary: The farms grow kelp. | ILO0306 at 'Kelp Farms' | ILO0112 at 'Ã©'")]
    [InlineData("Kelp Isle||Phase two: harvests from 2019||The farms grow kelp.",
        "Label: Kelp Isle | Title: Phase two: harvests from 2019 | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle'")]
    [InlineData("Kelp Isle||Kelp in dÃ©cembre 2014||The farms grow kelp.",
        "Label: Kelp Isle | Title: Kelp in dÃ©cembre 2014 | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle' | ILO0112 at 'Ã©'")]
    [InlineData("One two three four five six seven||Kelp Farms||The farms grow kelp.",
        "Label: One two three four five six seven | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'One two three four five six seven'")]
    [InlineData("One two three four five six seven eight||Kelp Farms||The farms grow kelp.", "Title: One two three four five six seven eight | Summary: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'One two three four five six seven eight'")]
    [InlineData("Kelp Isle:||Kelp Farms||The farms grow kelp.",
        "Title: Kelp Isle: | Summary: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle:'")]
    [InlineData("Kelp Isle of|Kelp Farms||The farms grow kelp.",
        "Title: Kelp Isle of | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle of'")]
    [InlineData("Kelp Isle||Kelp Farms.||The farms grow kelp.",
        "Title: Kelp Isle | Summary: Kelp Farms. | Summary: The farms grow kelp. | ILO0306 at 'Kelp Isle'")]
    [InlineData("Kelp Isle||Kelp Farms||The farms grow kelp", "Title: Kelp Isle | Summary: Kelp Farms | Summary: The farms grow kelp | ILO0306 at 'Kelp Isle'")]
    [InlineData("Discover||Kelp Farms and|Salt Pans||The farms grow kelp.",
        "Label: Discover | Title: Kelp Farms and | Title: Salt Pans | Summary: The farms grow kelp. | ILO0306 at 'Discover'")]
    [InlineData("Discover, 9 June 2002||Kelp Farms||The farms grow kelp.",
        "Label: Discover,  | Date: 9 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Discover, 9 June 2002'")]
    [InlineData("Isle, 9 June 2002||Kelp Farms||The farms grow kelp.",
        "Label: Isle,  | Date: 9 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at 'Isle, 9 June 2002'")]
    [InlineData("12 June 2002, the alder quay||Kelp Farms||The farms grow kelp.",
        "Date: 12 June 2002 | Label: , the alder quay | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at '12 June 2002, the alder quay'")]
    [InlineData("Isle||Kelp Farms||The farms grow kelp.||They sell it.||Far away.||1 March 2009", "Label: Isle | Title: Kelp Farms | Summary: The farms grow kelp. | Summary: They sell it. | Summary: Far away. | Date: 1 March 2009 | ILO0306 at 'Isle'")]
    public void Read_NoDateLine_ShapeTellsLabelAndTitle(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("News||  1. Isle||    Kelp Day||  2. Isle||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: Isle | Title: Kelp Day | EntryMarker: 2. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Isle'")]
    [InlineData("News||  1. ©A. Writer||    Isle||    Kelp Day||  2. Isle||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Credit: ©A. Writer | Label: Isle | Title: Kelp Day | EntryMarker: 2. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Isle'")]
    [InlineData("News||  1. Sea||    Kelp Day||  2. Isle||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: Sea | Title: Kelp Day | EntryMarker: 2. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Sea'")]
    [InlineData("News||  1. Sea||    Kelp Day.||  2. Isle||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Title: Sea | Summary: Kelp Day. | EntryMarker: 2. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Sea'")]
    [InlineData("News||  1. Sea||    Kelp Day!||  2. Isle||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: Sea | Title: Kelp Day! | EntryMarker: 2. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Sea'")]
    [InlineData("News||  1. One two three four five six seven||    Kelp Day||  2. Isle||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: One two three four five six seven | Title: Kelp Day | EntryMarker: 2. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'One two three four five six seven'")]
    [InlineData("News||  1. One two three four five six seven eight||    Kelp Day||  2. Isle||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Title: One two three four five six seven eight | Summary: Kelp Day | EntryMarker: 2. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'One two three four five six seven eight'")]
    [InlineData("News||  1. One two three four five six seven eight||    Kelp Day||  2. One two three four five six seven eight||    Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: One two three four five six seven eight | Title: Kelp Day | EntryMarker: 2. | Label: One two three four five six seven eight | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'One two three four five six seven eight'")]
    [InlineData("News||  1. Sea||    Kelp Day||  2. Salt Day||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Title: Sea | Summary: Kelp Day | EntryMarker: 2. | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Sea'")]
    [InlineData("News||  1. Salt Day||    9 June 2002||    Text of it.||  2. Sea||    Kelp Day||  3. Isle||    Salt Night||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | EntryMarker: 2. | Title: Sea | Summary: Kelp Day | EntryMarker: 3. | Label: Isle | Title: Salt Night | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Sea'")]
    [InlineData("News||  1. Isle||    Salt Day||    9 June 2002||    Text of it.||  2. Sea||    Kelp Day||  3. Isle||    Salt Night||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | EntryMarker: 2. | Label: Sea | Title: Kelp Day | EntryMarker: 3. | Label: Isle | Title: Salt Night | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Sea'")]
    [InlineData("News||  1. Isle||    Salt Day||    9 June 2002||    Text of it.||  2. Sea||    Kelp and|    Sand||    More here.||  3. Isle||    Salt Night||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | EntryMarker: 2. | Label: Sea | Title: Kelp and | Title: Sand | Summary: More here. | EntryMarker: 3. | Label: Isle | Title: Salt Night | Date: 9 June 2002 | Summary: Text of it. | ILO0306 at 'Sea'")]
    [InlineData("News||  1. Isle||    Salt Day||    9 June 2002||    Text of it.||  2. Sea||  3. Isle||    Salt Night||    9 June 2002||    Text of it.", "PageTitle: News | EntryMarker: 1. | Label: Isle | Title: Salt Day | Date: 9 June 2002 | Summary: Text of it. | EntryMarker: 2. | Title: Sea | EntryMarker: 3. | Label: Isle | Title: Salt Night | Date: 9 June 2002 | Summary: Text of it.")]
    [InlineData("Child labour||Projects||  1. Isle||    Kelp Farms||  2. Child labour||    Salt Farms", "PageLabel: Child labour | PageTitle: Projects | EntryMarker: 1. | Title: Isle | Summary: Kelp Farms | EntryMarker: 2. | Label: Child labour | Title: Salt Farms | ILO0306 at 'Isle' | ILO0306 at 'Child labour'")]
    public void Settle_LabelsOfOtherEntries_TellTheLabel(string lines, string expected) => Assert.Equal(expected, ReadingText.Of(lines));

    [Theory]
    [InlineData("Conference of 2 June 2009||Kelp Farms||They grow.",
        "Label: Conference of  | Date: 2 June 2009 | Title: Kelp Farms | Summary: They grow. | ILO0306 at 'Conference of 2 June 2009'")]
    [InlineData("Kelp Farms||The farms grow kelp and salt.||They sell it.||More.||Still more.||9 June 2002", "Title: Kelp Farms | Summary: The farms grow kelp and salt. | Summary: They sell it. | Summary: More. | Summary: Still more. | Date: 9 June 2002 | ILO0306 at 'Kelp Farms'")]
    [InlineData("Kelp Farms||The farms grow kelp and salt.||They sell it.||More.||Still more.||31 June 2002", "Title: Kelp Farms | Summary: The farms grow kelp and salt. | Summary: They sell it. | Summary: More. | Summary: Still more. | Summary: 31 June 2002 | ILO0306 at 'Kelp Farms'")]
    [InlineData("Discover||Kelp Farms||Isle||Bay||Sea||9 June 2002",
        "Label: Discover | Title: Kelp Farms | Summary: Isle | Summary: Bay | Summary: Sea | Date: 9 June 2002 | ILO0306 at 'Discover'")]
    public void Read_DateAtTheEndOrInTheLabel_IsTheEntrysDate(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));
}

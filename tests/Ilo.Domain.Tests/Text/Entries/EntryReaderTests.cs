namespace Ilo.Domain.Tests.Text.Entries;

/// <summary>An entry is [credit] [label] title, date line, summary; what is shown are the parts in the order of the text.</summary>
public sealed class EntryReaderTests
{
    [Theory]
    [InlineData("Kelp Farms||1 March 2009 - 30 April 2011||The farms grow kelp.",
        "Title: Kelp Farms | Date: 1 March 2009 - 30 April 2011 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms||1 March 2009 - 30 April 2011, XAF/10/99/ZZZ||The farms grow kelp.",
        "Title: Kelp Farms | Date: 1 March 2009 - 30 April 2011,  | Code: XAF/10/99/ZZZ | Summary: The farms grow kelp.")]
    [InlineData("©A. Writer||Kelp Farms||1 March 2009||The farms grow kelp.",
        "Credit: ©A. Writer | Title: Kelp Farms | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("©A. Writer", "Credit: ©A. Writer | ILO0304 at '©A. Writer'")]
    [InlineData("©A. Writer||Discover||Kelp Farms||1 March 2009||The farms grow kelp.",
        "Credit: ©A. Writer | Label: Discover | Title: Kelp Farms | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Discover||©A. Writer||Kelp Farms||1 March 2009||The farms grow kelp.",
        "Label: Discover | Credit: ©A. Writer | Title: Kelp Farms | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Discover||©A. Writer||1 March 2009||The farms grow kelp.",
        "Label: Discover | Credit: ©A. Writer | Date: 1 March 2009 | Summary: The farms grow kelp. | ILO0304 at 'Discover'")]
    [InlineData("Discover||Kelp Farms||1 March 2009||The farms grow kelp.",
        "Label: Discover | Title: Kelp Farms | Date: 1 March 2009 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Farms||1 July 2002, 14:00, Alderton||Kelp.",
        "Title: Kelp Farms | Date: 1 July 2002,  | Time: 14:00,  | Place: Alderton | Summary: Kelp.")]
    [InlineData("Kelp Farms||1 July 2002, 14:00||Kelp.", "Title: Kelp Farms | Date: 1 July 2002,  | Time: 14:00 | Summary: Kelp.")]
    [InlineData("Kelp Farms||Budget||1 July 2002, Budget: US$ 512,000 - XAF/10/99/ZZZ||Kelp.",
        "Label: Kelp Farms | Title: Budget | Date: 1 July 2002,  | Budget: Budget: US$ 512,000 -  | Code: XAF/10/99/ZZZ | Summary: Kelp.")]
    [InlineData("Kelp Farms", "Title: Kelp Farms")]
    [InlineData("", "ILO0304 at '1.'")]
    public void Read_HeadAndDateLine_AreToldApart(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Isle||Kelp Farms||The farms grow kelp.||1 March 2009||They sell it.",
        "Label: Isle | Title: Kelp Farms | Summary: The farms grow kelp. | Date: 1 March 2009 | Summary: They sell it.")]
    [InlineData("Isle||Kelp Farms||The farms grow kelp.||They sell it.||1 March 2009||Far away.",
        "Label: Isle | Title: Kelp Farms | Summary: The farms grow kelp. | Summary: They sell it. | Date: 1 March 2009 | Summary: Far away.")]
    [InlineData("Isle||Kelp Farms||The farms grow kelp.||They sell it.||Far away.||1 March 2009", "Label: Isle | Title: Kelp Farms | Summary: The farms grow kelp. | Summary: They sell it. | Summary: Far away. | Date: 1 March 2009 | ILO0306 at 'Isle'")]
    public void Read_DateLine_CountsInTheFirstFiveLines(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Kelp Farms||30 February 2002||The farms grow kelp.",
        "Title: Kelp Farms | Date: 30 February 2002 | Summary: The farms grow kelp. | ILO0401 at '30 February 2002'")]
    [InlineData("Kelp Farms||9 June 2002 - 5 June 2002||The farms grow kelp.",
        "Title: Kelp Farms | Date: 9 June 2002 - 5 June 2002 | Summary: The farms grow kelp. | ILO0402 at '9 June 2002 - 5 June 2002'")]
    [InlineData("Kelp Farms||June, Alderton||The farms grow kelp.",
        "Title: Kelp Farms | Date: June,  | Place: Alderton | Summary: The farms grow kelp. | ILO0403 at 'June'")]
    public void Read_DateLineThatIsNoDate_IsReported(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Lamp Forum, Alderton,|18-21 November 2015||18 November 2015||Lamps.",
        "Title: Lamp Forum, Alderton, | Title: 18-21 November 2015 | Date: 18 November 2015 | Summary: Lamps.")]
    [InlineData("Lamp Forum, Alderton,|18-21 November 2015|18 November 2015||Lamps.",
        "Title: Lamp Forum, Alderton, | Title: 18-21 November 2015 | Date: 18 November 2015 | Summary: Lamps.")]
    [InlineData("Lamp Forum, Alderton,|18-21 November 2015", "Title: Lamp Forum, Alderton, | Date: 18-21 November 2015 | ILO0201 at 'Projects'")]
    [InlineData("Lamp Forum, Alderton,||18-21 November 2015||18 November 2015||Lamps.",
        "Title: Lamp Forum, Alderton, | Date: 18-21 November 2015 | Summary: 18 November 2015 | Summary: Lamps. | ILO0201 at 'Projects'")]
    [InlineData("Lamp Forum, Alderton|18-21 November 2015|18 November 2015||Lamps.",
        "Title: Lamp Forum, Alderton | Date: 18-21 November 2015 | Summary: 18 November 2015 | Summary: Lamps. | ILO0201 at 'Projects'")]
    [InlineData("Lamp Forum, Alderton,|18-21 November 2015|Kelp|18 November 2015",
        "Title: Lamp Forum, Alderton, | Date: 18-21 November 2015 | Summary: Kelp | Summary: 18 November 2015 | ILO0201 at 'Projects'")]
    public void Read_DateUnderATitleThatEndsInAComma_IsItsEndWhereADateLineFollows(string lines, string expected) =>
        Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("12 June 2002, Invented Day||Kelp Farms||14 June 2002||The farms grow kelp.",
        "Label: 12 June 2002, Invented Day | Title: Kelp Farms | Date: 14 June 2002 | Summary: The farms grow kelp.")]
    [InlineData("12 June 2002, Alderton||Kelp Farms||The farms grow kelp.",
        "Date: 12 June 2002,  | Place: Alderton | Title: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("12 June 2002, the alder quay||Kelp Farms||The farms grow kelp.",
        "Date: 12 June 2002 | Label: , the alder quay | Title: Kelp Farms | Summary: The farms grow kelp. | ILO0306 at '12 June 2002, the alder quay'")]
    [InlineData("12 June 2002, Invented Day||Kelp Farms||Salt Pans||14 June 2002||The farms grow kelp.",
        "Date: 12 June 2002,  | Place: Invented Day | Title: Kelp Farms | Summary: Salt Pans | Summary: 14 June 2002 | Summary: The farms grow kelp.")]
    [InlineData("12 June 2002||Kelp Farms||14 June 2002", "Date: 12 June 2002 | Title: Kelp Farms | Summary: 14 June 2002")]
    [InlineData("12 June 2002", "Date: 12 June 2002 | ILO0304 at '12 June 2002'")]
    [InlineData("12 June 2002||Kelp Farms", "Date: 12 June 2002 | Title: Kelp Farms")]
    [InlineData("12 June 2002||The farms grow kelp. They sell it.",
        "Date: 12 June 2002 | Summary: The farms grow kelp. They sell it. | ILO0304 at '12 June 2002'")]
    [InlineData("12 June 2002|The farms grow kelp. They sell it.",
        "Date: 12 June 2002 | Summary: The farms grow kelp. They sell it. | ILO0304 at '12 June 2002'")]
    [InlineData("12 June 2002|The farms grow kelp. They sell it.|And so on.",
        "Date: 12 June 2002 | Title: The farms grow kelp. They sell it. | Summary: And so on.")]
    [InlineData("12 June 2002|Kelp Farms|The farms grow kelp.", "Date: 12 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp.")]
    public void Read_DateOnTheFirstLine_OpensTheEntryUnlessAnotherFollows(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Discover|12 June 2002|Kelp Farms|The farms grow kelp.",
        "Label: Discover | Date: 12 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("Press release|12 June 2002|Kelp Farms|The farms grow kelp.",
        "Label: Press release | Date: 12 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("Kelp of the Isle|12 June 2002|Kelp Farms|The farms grow kelp.",
        "Title: Kelp of the Isle | Date: 12 June 2002 | Summary: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("Kelp sea|12 June 2002|Kelp Farms|The farms grow kelp.",
        "Label: Kelp sea | Date: 12 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("Read more|12 June 2002|Kelp Farms|The farms grow kelp.",
        "Label: Read more | Date: 12 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("Call for expressions of interest|12 June 2002|Kelp Farms|The farms grow kelp.",
        "Label: Call for expressions of interest | Date: 12 June 2002 | Title: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("Discover|12 June 2002|The farms grow kelp.", "Title: Discover | Date: 12 June 2002 | Summary: The farms grow kelp.")]
    [InlineData("Discover|12 June 2002", "Title: Discover | Date: 12 June 2002")]
    [InlineData("Discover||12 June 2002|Kelp Farms|The farms grow kelp.",
        "Title: Discover | Date: 12 June 2002 | Summary: Kelp Farms | Summary: The farms grow kelp.")]
    [InlineData("Discover|12 June 2002||Kelp Farms|The farms grow kelp.",
        "Title: Discover | Date: 12 June 2002 | Summary: Kelp Farms | Summary: The farms grow kelp.")]
    public void Read_LabelAboveTheDate_IsACallATypeOrShort(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Events||  • 9 June 2002|    The farms grow kelp. They sell it.||  • 10 June 2002|    Salt Day", "PageTitle: Events | EntryMarker: • | Date: 9 June 2002 | Title: The farms grow kelp. They sell it. | EntryMarker: • | Date: 10 June 2002 | Title: Salt Day")]
    [InlineData("Events||  • 9 June 2002|    The farms grow kelp. They sell it.|    And salt.||  • 10 June 2002|    Salt Day", "PageTitle: Events | EntryMarker: • | Date: 9 June 2002 | Title: The farms grow kelp. They sell it. | Summary: And salt. | EntryMarker: • | Date: 10 June 2002 | Title: Salt Day")]
    [InlineData("Events||-|9 June 2002|The farms grow kelp. They sell it.||-|10 June 2002|Salt Day", "PageTitle: Events | EntryMarker: - | Date: 9 June 2002 | Summary: The farms grow kelp. They sell it. | EntryMarker: - | Date: 10 June 2002 | Title: Salt Day | ILO0304 at '9 June 2002'")]
    [InlineData("Events||-|9 June 2002||The farms grow kelp. They sell it.|And salt.||-|10 June 2002|Salt Day", "PageTitle: Events | EntryMarker: - | Date: 9 June 2002 | Summary: The farms grow kelp. They sell it. | Summary: And salt. | EntryMarker: - | Date: 10 June 2002 | Title: Salt Day | ILO0304 at '9 June 2002'")]
    [InlineData("Events||-|9 June 2002|The farms grow kelp. They sell it.|And salt.||-|10 June 2002|Salt Day", "PageTitle: Events | EntryMarker: - | Date: 9 June 2002 | Title: The farms grow kelp. They sell it. | Summary: And salt. | EntryMarker: - | Date: 10 June 2002 | Title: Salt Day")]
    public void Read_TextUnderADate_IsATitleBehindABulletAndASummaryBehindADash(string lines, string expected) => Assert.Equal(expected, ReadingText.Of(lines));

    [Theory]
    [InlineData("Projects||  1.|    Kelp Farms||    9 June 2002||  2.||    Salt Farms||    8 June 2002",
        "PageTitle: Projects | EntryMarker: 1. | Title: Kelp Farms | Date: 9 June 2002 | EntryMarker: 2. | Title: Salt Farms | Date: 8 June 2002")]
    [InlineData("Projects||  1.||  2. Salt Farms||    8 June 2002",
        "PageTitle: Projects | EntryMarker: 1. | EntryMarker: 2. | Title: Salt Farms | Date: 8 June 2002 | ILO0304 at '1.'")]
    [InlineData("Events||-||-|10 June 2002|Salt Day",
        "PageTitle: Events | EntryMarker: - | EntryMarker: - | Date: 10 June 2002 | Title: Salt Day | ILO0304 at '-'")]
    public void Read_NumberAloneOnItsLine_IsTheEntrysOwn(string lines, string expected) => Assert.Equal(expected, ReadingText.Of(lines));
}

namespace Ilo.Domain.Tests.Text.Entries;

public sealed class StuckDateTests
{
    [Theory]
    [InlineData("Tous au phare!9 juin 2002||Kelp.", "Title: Tous au phare! | Date: 9 juin 2002 | Summary: Kelp. | ILO0309 at '9 juin 2002'")]
    [InlineData("Kelp Day9 June 2002||Kelp.", "Title: Kelp Day | Date: 9 June 2002 | Summary: Kelp. | ILO0309 at '9 June 2002'")]
    [InlineData("Isle||Kelp Day9 June 2002||Kelp.", "Label: Isle | Title: Kelp Day | Date: 9 June 2002 | Summary: Kelp. | ILO0309 at '9 June 2002'")]
    [InlineData("Isle||Sea||Kelp Day9 June 2002||Kelp.",
        "Label: Isle | Title: Sea | Title: Kelp Day | Date: 9 June 2002 | Summary: Kelp. | ILO0309 at '9 June 2002'")]
    [InlineData("Kelp and|Salt Day9 June 2002||Kelp.", "Title: Kelp and | Title: Salt Day | Date: 9 June 2002 | Summary: Kelp. | ILO0309 at '9 June 2002'")]
    public void TryRead_DateStuckToTheTitle_IsTheDateAndEndsTheTitle(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Kelp Day 9 June 2002||Kelp.", "Title: Kelp Day 9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day 9 June 2002'")]
    [InlineData("Kelp Day,9 June 2002||Kelp.", "Title: Kelp Day,9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day,9 June 2002'")]
    [InlineData("Kelp Day(9 June 2002||Kelp.", "Title: Kelp Day(9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day(9 June 2002'")]
    [InlineData("Kelp Day[9 June 2002||Kelp.", "Title: Kelp Day[9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day[9 June 2002'")]
    [InlineData("Kelp Day/9 June 2002||Kelp.", "Title: Kelp Day/9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day/9 June 2002'")]
    [InlineData("Kelp Day-9 June 2002||Kelp.", "Title: Kelp Day-9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day-9 June 2002'")]
    [InlineData("Kelp Day–9 June 2002||Kelp.", "Title: Kelp Day–9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day–9 June 2002'")]
    [InlineData("Kelp Day—9 June 2002||Kelp.", "Title: Kelp Day—9 June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day—9 June 2002'")]
    [InlineData("Kelp Day June 2002||Kelp.", "Title: Kelp Day June 2002 | Summary: Kelp. | ILO0306 at 'Kelp Day June 2002'")]
    [InlineData("Kelp DayJune 2002||Kelp.", "Title: Kelp DayJune 2002 | Summary: Kelp. | ILO0306 at 'Kelp DayJune 2002'")]
    [InlineData("Isle||Sea||Bay||Kelp Day9 June 2002||Kelp.",
        "Title: Isle | Summary: Sea | Summary: Bay | Summary: Kelp Day9 June 2002 | Summary: Kelp. | ILO0306 at 'Isle'")]
    public void TryRead_DateBehindASignOrInPart_IsPartOfTheTitle(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Kelp Day19 June 2002", "Title: Kelp Day | Date: 19 June 2002 | ILO0309 at '19 June 2002'")]
    [InlineData("9 June 2002 9 June 2002", "Title: 9 June 2002 9 June 2002")]
    [InlineData("2009 June 2002||Kelp", "Title: 2009 June 2002 | Summary: Kelp | ILO0306 at '2009 June 2002'")]
    [InlineData("!9 June 2002||Kelp", "Title: !9 June 2002 | Summary: Kelp | ILO0306 at '!9 June 2002'")]
    [InlineData("Kelp||Kelp Day 9 - 10 June 2002|More.9 June 2002",
        "Label: Kelp | Title: Kelp Day 9 - 10 June 2002 | Title: More. | Date: 9 June 2002 | ILO0309 at '9 June 2002'")]
    public void TryRead_OnlyAWordBeforeTheDate_MakesItStuck(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));
}

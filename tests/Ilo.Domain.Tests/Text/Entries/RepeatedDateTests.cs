namespace Ilo.Domain.Tests.Text.Entries;

public sealed class RepeatedDateTests
{
    [Theory]
    [InlineData("Kelp Day||9 June 2002||The farms grow kelp. 9 June 2002",
        "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms grow kelp. | RepeatedDate: 9 June 2002 | ILO0308 at '9 June 2002'")]
    [InlineData("Kelp Day||9 June 2002||The farms grow kelp.9 June 2002",
        "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms grow kelp. | RepeatedDate: 9 June 2002 | ILO0308 at '9 June 2002'")]
    [InlineData("Kelp Day||9 June 2002||The farms grow kelp9 June 2002",
        "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms grow kelp | RepeatedDate: 9 June 2002 | ILO0308 at '9 June 2002'")]
    [InlineData("Kelp Day||9 June 2002||The farms grow kelp.||9 June 2002",
        "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms grow kelp. | RepeatedDate: 9 June 2002 | ILO0308 at '9 June 2002'")]
    [InlineData("Kelp Day||9 June 2002||9 June 2002", "Title: Kelp Day | Date: 9 June 2002 | RepeatedDate: 9 June 2002 | ILO0308 at '9 June 2002'")]
    [InlineData("Kelp Day||9-10 June 2002||The farms grow kelp.10 June 2002",
        "Title: Kelp Day | Date: 9-10 June 2002 | Summary: The farms grow kelp. | "
        + "RepeatedDate: 10 June 2002 | ILO0201 at 'Projects' | ILO0308 at '10 June 2002'")]
    [InlineData("Kelp Day||9-11 June 2002||The farms grow kelp.9 June 2002",
        "Title: Kelp Day | Date: 9-11 June 2002 | Summary: The farms grow kelp. | "
        + "RepeatedDate: 9 June 2002 | ILO0201 at 'Projects' | ILO0308 at '9 June 2002'")]
    public void Read_DateAtTheEndThatIsTheEntrysOwn_IsLeftOut(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Kelp Day||9 June 2002||The farms opened on 9 June 2002", "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms opened on 9 June 2002")]
    [InlineData("Kelp Day||9 June 2002||The farms opened (9 June 2002", "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms opened (9 June 2002")]
    [InlineData("Kelp Day||9 June 2002||The farms opened,9 June 2002", "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms opened,9 June 2002")]
    [InlineData("Kelp Day||9 June 2002||The farms opened/9 June 2002", "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms opened/9 June 2002")]
    [InlineData("Kelp Day||9 June 2002||The farms opened-9 June 2002", "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms opened-9 June 2002")]
    [InlineData("Kelp Day||9 June 2002||The farms opened–9 June 2002", "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms opened–9 June 2002")]
    [InlineData("Kelp Day||9 June 2002||The farms grow kelp. 10 June 2002", "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms grow kelp. 10 June 2002")]
    [InlineData("Kelp Day||9-10 June 2002||The farms grow kelp. 9 June 2002",
        "Title: Kelp Day | Date: 9-10 June 2002 | Summary: The farms grow kelp. 9 June 2002 | ILO0201 at 'Projects'")]
    [InlineData("Kelp Day||9-10 June 2002||The farms grow kelp. 10 June 2002",
        "Title: Kelp Day | Date: 9-10 June 2002 | Summary: The farms grow kelp. 10 June 2002 | ILO0201 at 'Projects'")]
    [InlineData("Kelp Day||9-11 June 2002||The farms grow kelp.10 June 2002",
        "Title: Kelp Day | Date: 9-11 June 2002 | Summary: The farms grow kelp.10 June 2002 | ILO0201 at 'Projects'")]
    [InlineData("Kelp Day||June 2002||The farms grow kelp. 1-30 June 2002", "Title: Kelp Day | Date: June 2002 | Summary: The farms grow kelp. 1-30 June 2002")]
    [InlineData("Kelp Day||1-30 June 2002||The farms grow kelp. June 2002",
        "Title: Kelp Day | Date: 1-30 June 2002 | Summary: The farms grow kelp. June 2002 | ILO0201 at 'Projects'")]
    [InlineData("Kelp Day||9 June 2002||The farms grow kelp.||By Ana Writer 9 June 2002",
        "Title: Kelp Day | Date: 9 June 2002 | Summary: The farms grow kelp. | Byline: By Ana Writer 9 June 2002")]
    public void Read_DateThatTheSentenceNeedsOrThatDiffers_Stays(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Kelp Day||2 June 2002||One.||9 June 2002", "Title: Kelp Day | Date: 2 June 2002 | Summary: One. | Summary: 9 June 2002")]
    [InlineData("Kelp Day||2 June 2002||One.|2 June 2002|Two.", "Title: Kelp Day | Date: 2 June 2002 | Summary: One. | Summary: 2 June 2002 | Summary: Two.")]
    public void Read_OtherDateOrOneWithinTheSummary_Stays(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));
}

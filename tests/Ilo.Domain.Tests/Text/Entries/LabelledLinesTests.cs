namespace Ilo.Domain.Tests.Text.Entries;

public sealed class LabelledLinesTests
{
    [Theory]
    [InlineData("Kelp Day||Location: Alderton||Date: 5 May 2010", "Title: Kelp Day | Date: Location:  | Place: Alderton | Date: Date: 5 May 2010")]
    [InlineData("Kelp Day||Location: Alderton", "Title: Kelp Day | Date: Location:  | Place: Alderton")]
    [InlineData("Kelp Day||Date: 5 May 2010||The farms grow kelp.", "Title: Kelp Day | Date: Date: 5 May 2010 | Summary: The farms grow kelp.")]
    [InlineData("Kelp Day||Location:||Date:||The farms grow kelp.",
        "Title: Kelp Day | Summary: Location: | Summary: Date: | Summary: The farms grow kelp. | ILO0306 at 'Kelp Day'")]
    [InlineData("Isle||Kelp Day||Location: Alderton||Date: 5 May 2010",
        "Label: Isle | Title: Kelp Day | Date: Location:  | Place: Alderton | Date: Date: 5 May 2010")]
    [InlineData("Isle||Kelp Day||Sea||Location: Alderton||Date: 5 May 2010",
        "Label: Isle | Title: Kelp Day | Summary: Sea | Date: Location:  | Place: Alderton | Date: Date: 5 May 2010")]
    [InlineData("Kelp Day||The farms grow kelp. They sell it.||Location: Alderton||Date: 5 May 2010",
        "Title: Kelp Day | Summary: The farms grow kelp. They sell it. | Date: Location:  | Place: Alderton | Date: Date: 5 May 2010")]
    [InlineData("Kelp Day||Organizer: Ana Writer||Location: Alderton||Date: 5 May 2010",
        "Title: Kelp Day | Summary: Organizer: Ana Writer | Date: Location:  | Place: Alderton | Date: Date: 5 May 2010")]
    [InlineData("Kelp Day||Venue : Alderton||When:   5 May 2010", "Title: Kelp Day | Date: Venue :  | Place: Alderton | Date: When:   5 May 2010")]
    [InlineData("Location: Alderton||Date: 5 May 2010", "Title: Location: Alderton | Date: Date: 5 May 2010")]
    public void TryRead_DateAndPlaceBehindLabels_AreTheEntrysOwn(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));

    [Theory]
    [InlineData("Kelp Day||Venue\u00A0: Alderton||One.", "Title: Kelp Day | Date: Venue\u00A0:  | Place: Alderton | Summary: One.")]
    [InlineData("Kelp Day||One.||Two.||Venue: Alderton||Three.||When: 2 June 2009||Four.",
        "Title: Kelp Day | Summary: One. | Summary: Two. | Date: Venue:  | Place: Alderton | Summary: Three. | Date: When: 2 June 2009 | Summary: Four.")]
    [InlineData("Kelp Day||Organizer: Venue|When: 2 June 2009", "Title: Kelp Day | Summary: Organizer: Venue | Date: When: 2 June 2009")]
    [InlineData("©A. Writer||Kelp Day||Venue: Alderton", "Credit: ©A. Writer | Title: Kelp Day | Date: Venue:  | Place: Alderton")]
    [InlineData("©A. Writer||Isle||Kelp Day||Venue: Alderton", "Credit: ©A. Writer | Label: Isle | Title: Kelp Day | Date: Venue:  | Place: Alderton")]
    public void TryRead_OtherLinesBetween_BelongToTheSummary(string lines, string expected) => Assert.Equal(expected, ReadingText.OfEntry(lines));
}

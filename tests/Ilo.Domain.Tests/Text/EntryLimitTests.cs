using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>What is said of the entries past the limit: one diagnostic at the first, and each of their lines belongs to no property.</summary>
public sealed class EntryLimitTests
{
    [Theory]
    [InlineData("News||  1. Kelp Day||    2 July 2009||  2. Salt Day||    1 July 2009", "PageTitle: News | EntryMarker: 1. | Title: Kelp Day | Date: 2 July 2009 | EntryMarker: 2. | Unplaced: Salt Day | Unplaced: 1 July 2009 | ILO0103 at 'Salt Day'")]
    [InlineData("News||  1. Kelp Day||    2 July 2009||  2.",
        "PageTitle: News | EntryMarker: 1. | Title: Kelp Day | Date: 2 July 2009 | EntryMarker: 2. | ILO0103 at '2.'")]
    [InlineData("News||  1. Kelp Day||    2 July 2009||  2.|    Salt Day",
        "PageTitle: News | EntryMarker: 1. | Title: Kelp Day | Date: 2 July 2009 | EntryMarker: 2. | Unplaced: Salt Day | ILO0103 at 'Salt Day'")]
    [InlineData("News||-|Kelp Day|2 July 2009||-|Salt Day|1 July 2009||-|Sand Day", "PageTitle: News | EntryMarker: - | Title: Kelp Day | Date: 2 July 2009 | EntryMarker: - | Unplaced: Salt Day | Unplaced: 1 July 2009 | EntryMarker: - | Unplaced: Sand Day | ILO0103 at 'Salt Day'")]
    public void Read_EntriesPastTheLimit_AreUnplacedFromTheirMarkersOn(string lines, string expected) =>
        Assert.Equal(expected, ReadingText.Of(lines, new() { MaxEntries = 1 }));

    [Fact]
    public void Read_EmptyEntryPastTheLimitBehindALargerPage_IsReportedWhereItStands()
    {
        // The reader works in memory of the page before.
        _ = PageReader.Read("News\n" + string.Concat(Enumerable.Range(1, 50).Select(n => $"\n  {n}. Kelp Day {n}\n\n    2 July 2009\n")));
        Diagnostic diagnostic = Assert.Single(PageReader.Read("News\n\n  1. Kelp Day\n\n  2.\n", new() { MaxEntries = 1 }).Diagnostics);
        Assert.Equal("(5,3): error ILO0103: The page has more than 1 entries; what follows is not read.", diagnostic.ToString());
    }
}

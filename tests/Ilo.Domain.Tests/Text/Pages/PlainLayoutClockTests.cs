using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>A clock below a date line: the time of an entry, or the programme of one event.</summary>
public sealed class PlainLayoutClockTests
{
    [Fact]
    public void Read_ClocksBelowDateLines_AreNoProgramme() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009
        9:00 - 17.00 hrs (CET)

        All about kelp on the plate.

        Salt Day

        4 April 2009
        10h00

        All about salt.
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | 9:00 - 17.00 hrs (CET) All about kelp on the plate.
        - Event Salt Day | 2009-04-04 | 10h00 All about salt.
        """);

    [Fact]
    public void Read_ProgrammeBelowOneDateOfThree_LeavesTheList() => PageOutline.Matches(
        """
        Events on kelp

        Kelp Day

        1 March 2009

        9:00 Opening by the harbour board.

        Salt Day

        4 April 2009

        All about salt.

        Lamp Day

        5 April 2009

        All about lamps.
        """,
        """
        EventList: Events on kelp
        - Event Kelp Day | 2009-03-01 | 9:00 Opening by the harbour board.
        - Event Salt Day | 2009-04-04 | All about salt.
        - Event Lamp Day | 2009-04-05 | All about lamps.
        """);

    [Fact]
    public void Read_PointsBehindClocksBelowDateLines_AreAProgramme()
    {
        const string Page = """
            Meeting on kelp

            The meeting will be held in Alderton.

            Monday, 3 March 2014
            9.00 Opening

            Tuesday, 4 March 2014
            9h30 Groups
            """;
        PageReading reading = PageReader.Read(Page);
        Assert.Equal(PageKind.EventDetail, reading.Page.Kind);
        Assert.Empty(reading.Page.Entries);
    }
}

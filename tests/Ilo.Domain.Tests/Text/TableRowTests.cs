using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text;

/// <summary>Rows of a label and its value are fields, whatever parts them: drawn in boxes, in Markdown, between bars of ASCII, by tabs.</summary>
public sealed class TableRowTests
{
    private static readonly (string Label, string Value)[] Rows =
        [("Donor", "Norway"), ("Duration", "1 May 2012 - 3 May 2014"), ("Budget", "US$ 512,000"), ("Partners", "Ministry of Kelp")];

    public static TheoryData<string> Tables =>
    [
        "┌──────┬──────┐\n" + Lines("│ {0} │ {1} │") + "└──────┴──────┘\n",
        "╔══════╦══════╗\n" + Lines("║ {0} ║ {1} ║\n╠══════╬══════╣") + "╚══════╩══════╝\n",
        "+------+------+\n" + Lines("| {0} | {1} |") + "+------+------+\n",
        "| Field | Value |\n|:-----|-----:|\n" + Lines("| {0} | {1} |"),
        Lines("{0} | {1}"),
        Lines("{0}\t{1}"),
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_RowsOfLabelAndValue_AreFields(string table)
    {
        PageReading reading = PageReader.Read($"Lamps for the Lake\n\n{table}\nThe project helps lamp makers around the lake.\n");

        Project project = Assert.Single(reading.Projects);
        Assert.Equal("Lamps for the Lake", project.Title);
        Assert.Equal(new DateInterval(new(2012, 5, 1), new(2014, 5, 3)), project.Duration);
        Assert.Equal("USD 512000", project.Budget.ToString());
        Assert.Equal(["Norway"], reading.Page.Donors);
        Assert.Equal(["Ministry of Kelp"], reading.Page.Partners);
        Assert.DoesNotContain('─', reading.Page.Introduction ?? "");
    }

    [Theory]
    [InlineData(
        "Events\n\n┌──┬──┬──┐\n│ Date │ Event │ Place │\n├──┼──┼──┤\n│ 3-5 May 2014 │ Forum of lamps │ Alderton │\n"
        + "│ 8 June 2014 │ Forum of looms │ Brook │\n└──┴──┴──┘\n")]
    [InlineData(
        "Events\n\n+--+--+--+\n| Event | Date | Place |\n+--+--+--+\n| Forum of lamps | 3-5 May 2014 | Alderton |\n+--+--+--+\n"
        + "| Forum of looms | 8 June 2014 | Brook |\n+--+--+--+\n")]
    [InlineData(
        "Events\n\n| Place | Event | Date |\n|---|:--:|---|\n| Alderton | Forum of lamps | 3-5 May 2014 |\n"
        + "| Brook | Forum of looms | 8 June 2014 |\n")]
    [InlineData("Événements\n\nDate\tÉvénement\tLieu\n3-5 mai 2014\tForum of lamps\tAlderton\n8 juin 2014\tForum of looms\tBrook\n")]
    [InlineData("Eventos\n\nFecha | Actividad | Lugar\n3-5 de mayo de 2014 | Forum of lamps | Alderton\n8 de junio de 2014 | Forum of looms | Brook\n")]
    [InlineData("Eventos\n\nData | Evento | Local\n3-5 de maio de 2014 | Forum of lamps | Alderton\n8 de junho de 2014 | Forum of looms | Brook\n")]
    [InlineData("Veranstaltungen\n\nDatum | Veranstaltung | Ort\n3. bis 5. Mai 2014 | Forum of lamps | Alderton\n8. Juni 2014 | Forum of looms | Brook\n")]
    public void Read_RowsBelowHeads_AreEntries(string text)
    {
        PageReading reading = PageReader.Read(text);

        Assert.Equal(
            [
                ("Forum of lamps", new DateInterval(new(2014, 5, 3), new(2014, 5, 5)), "Alderton"),
                ("Forum of looms", new(new(2014, 6, 8), new(2014, 6, 8)), "Brook"),
            ],
            reading.Events.Select(one => (one.Title, one.Dates!, one.Place!)));
        Assert.DoesNotContain(reading.Page.Entries, entry => entry.Summary is not null);
        Assert.Null(reading.Page.Introduction);
    }

    [Fact]
    public void Read_RowsWithGroupsAndMoreCells_KeepThem()
    {
        const string Text = "Events\n\n| Type | Date | Event | Place |\n|--|--|--|--|\n| Forum | 3 May 2014 | Lamps of the lake | Alderton |\n| 2013 |\n"
            + "| Fair | 8 June 2013 | Looms | TBC |\n";
        PageReading reading = PageReader.Read(Text);
        Assert.Equal(
            [("Lamps of the lake", null, "2014-05-03", "Alderton"), ("Looms", "2013", "2013-06-08", null)],
            reading.Page.Entries.Select(entry => (entry.Title, entry.Group, entry.Dates!.Start.ToString("uuuu-MM-dd", null), entry.Place)));
        Assert.Equal(
            ["Forum | 3 May 2014 | Lamps of the lake | Alderton", "Fair | 8 June 2013 | Looms | TBC"],
            reading.Records.Select(one => Text.Substring(one.Source.Span.Start, one.Source.Span.Length)));
    }

    [Theory]
    [InlineData("Events\n\n| Date | Event | Place |\n|--|--|--|\n| 3 May 2014 | Lamps | Alderton |\n| 8 June 2013 | Looms | |\n", "Lamps", "Looms")]
    [InlineData("Events\n\nHome | Events\n\nDate | Event\n:--- | :---:\n3 May 2014 | Lamps\n8 June 2013 | Looms\n", "Lamps", "Looms")]
    [InlineData("Events\n\n| Event | Date |\n|--|--|\n| Lamps | 3 May 2014 |\n| Second sitting | |\n| Looms | 8 June 2013 |\n", "Lamps", "Looms")]
    public void Read_RowsWithEmptyCellsOrOtherBarsAbove_AreEntries(string text, params string[] titles) =>
        Assert.Equal(titles, PageReader.Read(text).Page.Entries.Select(entry => entry.Title));

    [Fact]
    public void Read_LineAboveATable_IsTheIntroduction() =>
        Assert.Equal("All meetings of 2014 are open.", PageReader.Read(
            "Meetings\nAll meetings of 2014 are open.\nDate | Meeting\n3 May 2014 | Lamps\n8 June 2014 | Looms\n").Page.Introduction);

    [Theory]
    [InlineData("Meetings\n\n1. May 2014: Weavers meet\n2. June 2014: Tailors meet\n")]
    [InlineData("Meetings\n\n1. April 2014: Weavers meet\n2. September 2014 - Tailors meet\n")]
    [InlineData("Eventos\n\n6. Junio 2016: Taller de faros\n7. Julio 2016: Feria de redes\n")]
    public void Read_FlatListWhoseItemsBeginWithAMonth_HasNoDaysOfItsNumbers(string text) =>
        Assert.DoesNotContain(
            PageReader.Read(text).Page.Entries,
            entry => entry.Dates is { } dates && dates.Start == dates.End);

    [Theory]
    [InlineData("Events\n\n| Date | Event |\n|--|--|\n| 3 May 2014 | Lamps of the lake |\n\nThe table has one row.\n")]
    [InlineData("Meetings\n\n| Room | Event |\n|--|--|\n| 3 | Lamps of the lake |\n| 4 | Looms of the lake |\n")]
    public void Read_TableThatListsNoDays_HasNoEntries(string text) => Assert.Empty(PageReader.Read(text).Page.Entries);

    [Theory]
    [InlineData("Where: Alderton, Brook and Quay")]
    [InlineData("Location: Alderton, Brook and Quay")]
    [InlineData("Lugar: Alderton, Brook y Quay")]
    [InlineData("Lieu : Alderton, Brook et Quay")]
    [InlineData("Local: Alderton, Brook e Quay")]
    public void Read_PlacesOfAProject_AreItsLocations(string line)
    {
        Page page = PageReader.Read($"Lamps for the Lake\n\nDonor: Norway\n{line}\n\nThe project helps lamp makers around the lake.\n").Page;
        Assert.Equal(["Alderton", "Brook", "Quay"], page.Locations);
        Assert.Null(page.Place);
    }

    [Fact]
    public void Read_PlaceOfAnEvent_StaysItsPlace()
    {
        Page page = PageReader.Read("Workshop on lamps\n\nDate: 3 May 2014\nWhere: Alderton, Norland\n\nThe workshop brings lamp makers together.\n").Page;
        Assert.Equal("Alderton, Norland", page.Place);
        Assert.Empty(page.Locations);
    }

    [Fact]
    public void Read_GermanLabels_AreFields()
    {
        PageReading reading = PageReader.Read(
            "Lampen für den See\n\nGeber: Norwegen\nLaufzeit: 1. Mai 2012 bis 3. Mai 2014\nGesamtbudget: 1,2 Mio. Euro\nLänder: Ghana und Togo\n\n"
            + "Das Projekt hilft Lampenmachern am See.\n");
        Project project = Assert.Single(reading.Projects);
        Assert.Equal(new DateInterval(new(2012, 5, 1), new(2014, 5, 3)), project.Duration);
        Assert.Equal("EUR 1200000", project.Budget.ToString());
        Assert.Equal(["Norwegen"], reading.Page.Donors);
        Assert.Equal(["Ghana", "Togo"], reading.Page.Locations);
    }

    [Theory]
    [InlineData("14. Mai 2019, Berlin")]
    [InlineData("14. Mai 2019 (Berlin)")]
    public void Read_GermanDayWithAPlaceInADashedList_IsNoNumber(string line)
    {
        PageReading reading = PageReader.Read($"Veranstaltungen\n-\nTagung der Lampenmacher\n{line}\n-\nFest am See\n5. Februar 2019\n");
        Assert.Equal(["2019-05-14", "2019-02-05"], reading.Events.Select(one => one.Dates!.Start.ToString("uuuu-MM-dd", null)));
    }

    [Fact]
    public void Read_HeadingBehindAnEntryWithALabelledDate_IsTheGroupOfWhatFollows() =>
        Assert.Equal(["Upcoming", "Upcoming", "Past"], PageReader.Read(
            "Events of the lake\nUpcoming\n-\nForum of lamps\n3 May 2015\nLamps meet.\n-\nForum of looms\n"
            + "Date: 1 May 2015; Venue: Harbour Hotel\nLooms meet.\nPast\n-\nForum of kilns\n3 May 2013\nKilns met.\n")
            .Page.Entries.Select(entry => entry.Group));

    [Fact]
    public void Read_ArticleOfTheNewSiteWithoutBlankLines_IsOneArticle()
    {
        PageReading reading = PageReader.Read(
            "A woman with a box of tools and guides\nArticle\nWelders open a school workshop\nTwelve of them teach now.\n"
            + "18 October 2024\nThe first course © ILO\nAlso available in: English\nThe workshop is open all week.\nNext year it expects forty.\n");
        Article article = Assert.Single(reading.Articles);
        Assert.Equal(("Welders open a school workshop", "2024-10-18"), (article.Title, article.Date.ToString()));
        Assert.Equal("Twelve of them teach now.", reading.Page.Introduction?.Split(" The first")[0]);
    }

    private static string Lines(string form) =>
        string.Concat(Rows.Select(row => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, row.Label, row.Value) + "\n"));
}

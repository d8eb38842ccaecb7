using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

/// <summary>A label says what its value looks like: what looks otherwise is reported and fills no property, and nothing of a labelled line is lost.</summary>
public sealed class LabelledValueTests
{
    [Theory]
    [InlineData("Location: US$ 5,000")]
    [InlineData("Location: 1 May 2019")]
    [InlineData("Location: we do not know where this is yet.")]
    [InlineData("Donor: 1 May 2019")]
    [InlineData("Donor: NOR/10/99/ZZZ")]
    [InlineData("Donor: The project is paid by all who want it.")]
    [InlineData("Project code: US$ 5,000")]
    [InlineData("Donor: T.B.C.")]
    [InlineData("Donor: n.a.")]
    [InlineData("Donor: None yet")]
    [InlineData("Donor: Various donors")]
    [InlineData("Donor: See attached document")]
    [InlineData("Donateurs : Plusieurs bailleurs")]
    [InlineData("Bailleur : s.o.")]
    [InlineData("Donante: Varios donantes")]
    [InlineData("Donante: no aplicable")]
    [InlineData("Doador: não se aplica")]
    [InlineData("Doador: Vários doadores")]
    [InlineData("Budget: > US$ 500,000")]
    public void Read_ValueOfAnotherForm_FillsNothing(string line)
    {
        PageReading reading = Read(line);
        Page page = reading.Page;

        Assert.Empty(page.Donors.Concat(page.Locations));
        Assert.Equal((null, null), (page.Budget, page.Code));
        Assert.Contains(reading.Diagnostics, static one => one.Descriptor == DiagnosticDescriptors.FieldUnread);
    }

    [Theory]
    [InlineData("Donor (s): Norland")]
    [InlineData("Donor/s: Norland")]
    [InlineData("Sources of funds: Norland")]
    [InlineData("Donor: Norland, TBC")]
    [InlineData("Donor: Norland and others")]
    [InlineData("Donateur : Norland et autres")]
    [InlineData("Donante: Norland y otros")]
    public void Read_FormsOfLabelAndValue_GiveTheDonor(string line) => Assert.Equal(["Norland"], Read(line).Page.Donors);

    [Theory]
    [InlineData("Donor: Norland > Westmark", "Norland > Westmark")]
    [InlineData("Donor: Union des travailleurs agricoles du nord", "Union des travailleurs agricoles du nord")]
    [InlineData("Donor: Ministry of Labour, Social Affairs, and Trade.", "Ministry of Labour, Social Affairs, and Trade")]
    public void Read_OddNames_AreNamesAllTheSame(string line, string name) => Assert.Equal([name], Read(line).Page.Donors);

    [Fact]
    public void Read_CodeBehindTheBudget_IsTheCode()
    {
        Page page = Read("Budget: US$ 500,000 - NOR/10/99/ZZZ").Page;
        Assert.Equal((500_000m, "NOR/10/99/ZZZ"), (page.Budget?.Amount, page.Code));
    }

    [Fact]
    public void Read_WordsBehindTheBudget_AreReported() =>
        Assert.Equal("XYZ", Assert.Single(
            Read("Budget: US$ 500,000 XYZ").Diagnostics, static one => one.Descriptor == DiagnosticDescriptors.FieldUnused).Arguments[0]);

    [Theory]
    [InlineData("Date and venue: 3 May 2014, Alderton")]
    [InlineData("Date/Venue: 3 May 2014, Alderton")]
    [InlineData("Date:3 May 2014, Alderton")]
    [InlineData("Date et lieu : 3 mai 2014, Alderton")]
    [InlineData("Fecha y lugar: 3 de mayo de 2014, Alderton")]
    [InlineData("Data e local: 3 de maio de 2014, Alderton")]
    public void Read_DayAndPlaceOfAnEntry_AreItsOwn(string line)
    {
        string text = $"Events\n\n  1. Forum of lamps\n\n    {line}\n\n    Nine pilots meet.\n\n  2. Course on wicks\n\n    1 April 2014\n";
        Entry entry = PageReader.Read(text).Page.Entries[0];

        Assert.Equal(("Forum of lamps", "Alderton", "Nine pilots meet."), (entry.Title, entry.Place, entry.Summary));
        Assert.Equal(new NodaTime.LocalDate(2014, 5, 3), entry.Dates?.Start);
    }

    [Fact]
    public void Read_SeveralPlaces_AreThoseOfAProject()
    {
        PageReading reading = Read("Location: Alderton\nLocation: Birchton");
        Assert.Equal(["Alderton", "Birchton"], Assert.Single(reading.Projects).Locations);
    }

    [Theory]
    [InlineData("Forum of lamps\n\nMonday, 3 May 2014, Alderton\n\nNine pilots meet.\n")]
    [InlineData("Press release | Monday, 3 May 2014\n\nForum of lamps\n\nNine pilots meet.\n")]
    [InlineData("Forum of lamps\n\nNine pilots meet.\n\nDate: Monday 3 May 2014\nVenue: Alderton\n")]
    public void Read_WeekdayOfAnotherDay_IsReported(string text) =>
        Assert.Contains(PageReader.Read(text).Diagnostics, static one => one.Descriptor == DiagnosticDescriptors.WeekdayContradicted);

    [Theory]
    [InlineData("Data de início: 1 de maio de 2019|Data de fim: 30 de abril de 2021")]
    [InlineData("Data de início - data de término: 1 de maio de 2019 - 30 de abril de 2021")]
    [InlineData("Start date/end date: 1 May 2019 - 30 April 2021")]
    public void Read_StartAndEnd_AreTheDuration(string lines) => Assert.Equal(
        new NodaTime.DateInterval(new(2019, 5, 1), new(2021, 4, 30)), Read(lines.Replace('|', '\n')).Page.Dates);

    [Theory]
    [InlineData("Budget: US$ 500,000 - NOR/10/99/ZZZ", 500_000, "NOR/10/99/ZZZ", null)]
    [InlineData("Budget: US$ 500,000 to 700,000", null, null, "US$ 500,000 to 700,000")]
    [InlineData("Budget: TBC", null, null, "TBC")]
    public void Read_BudgetOfAnEntry_IsReadOrReported(string line, int? amount, string? code, string? unread)
    {
        const string kelp = "  1. Kelp farms\n\n    1 May 2019 - 30 April 2021\n";
        PageReading reading = PageReader.Read($"Projects\n\n{kelp}    {line}\n\n  2. Salt works\n\n    1 April 2014\n");
        Entry entry = reading.Page.Entries[0];

        Assert.Equal((amount, code), (entry.Budget?.Amount, entry.Code));
        Assert.Equal(unread, reading.Diagnostics.FirstOrDefault(static one => one.Descriptor == DiagnosticDescriptors.FieldUnread)?.Arguments[0]);
    }

    [Theory]
    [InlineData("News", "Donor: Norland\nPartners: Guild of Lamps")]
    [InlineData("Actualités", "Donateur : Norland\nPartenaires : Guild of Lamps")]
    public void Read_DonorsAndPartnersBelowAnArticle_AreItsOwn(string type, string lines)
    {
        Article article = Assert.Single(PageReader.Read($"{type}\n\nKelp school opens\n\n3 June 2010\n\nForty pupils learn to dive.\n\n{lines}\n").Articles);

        Assert.Equal("Norland", Assert.Single(article.Donors).Name);
        Assert.Equal("Guild of Lamps", Assert.Single(article.Partners).Name);
    }

    [Fact]
    public void Read_OtherLabelsBelowAnArticle_StayText() => Assert.Contains(
        "Budget: US$ 5,000",
        PageReader.Read("News\n\nKelp school opens\n\n3 June 2010\n\nForty pupils dive.\n\nBudget: US$ 5,000\nVenue: Alderton\n").Articles.Single().Summary,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Duration: 1 May 2019 - 30 April 2021\nDonor: Norland", "Duration: 1 June 2019 - 30 April 2022\nDonor: Westmark")]
    [InlineData("Donor: Norland\nDuration: 1 May 2019 - 30 April 2021", "Donor: Westmark\nDuration: 1 June 2019 - 30 April 2022")]
    public void Read_TitlesWithLabelledLinesBelowAList_AreEntriesEach(string kelp, string salt)
    {
        Page page = PageReader.Read($"Projects\n\nKelp farms\n{kelp}\n\nSalt works\n{salt}\n").Page;

        Assert.Equal(PageKind.ProjectList, page.Kind);
        Assert.Equal(["Kelp farms", "Salt works"], page.Entries.Select(static one => one.Title));
        Assert.All(page.Entries, static one => Assert.Null(one.Label));
    }

    private static PageReading Read(string lines) => PageReader.Read($"Kelp farms project\n\nThe project trains divers.\n\n{lines}\n\nObjectives\n\n  • Divers dive.\n");
}

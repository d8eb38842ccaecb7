using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Vocabularies;

public class VocabularyTests
{
    [Fact]
    public void Read_BuiltInFiles_ReportsNothing()
    {
        VocabularyReading reading = Vocabulary.Read();

        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        Assert.True(reading.Vocabulary.Donors.Count > 150);
        Assert.True(reading.Vocabulary.Organisations.Count >= 40);
        Assert.True(reading.Vocabulary.Themes.Count >= 50);
    }

    [Theory]
    [InlineData("eu", "eu")]
    [InlineData("European Union", "eu")]
    [InlineData("the European Union", "eu")]
    [InlineData("l’Union européenne", "eu")]
    [InlineData("UNION EUROPEENNE", "eu")]
    [InlineData("Dutch", "nl-mfa")]
    [InlineData("Canadian government", "ca-gac")]
    [InlineData("DFID", "uk-fcdo")]
    [InlineData("Department for International Development", "uk-fcdo")]
    [InlineData("COSUDE", "ch-sdc")]
    [InlineData("gouvernement néerlandais", "nl-mfa")]
    [InlineData("Gobierno español", "es")]
    [InlineData("Department for International Development (DFID)", "uk-fcdo")]
    [InlineData("United States Department of Labor (USDOL)", "us-dol")]
    [InlineData("United States Department of Labour", "us-dol")]
    [InlineData("Bill & Melinda Gates Foundation (BMGF)", "gates-foundation")]
    [InlineData("DFID (Department for International Development)", "uk-fcdo")]
    [InlineData("E.U.", "eu")]
    [InlineData("Govt. of Japan", "jp")]
    [InlineData("UNWomen", "un-women")]
    [InlineData("P.R. China", "cn-mohrss")]
    [InlineData("Ministry of Foreign Affairs, Japan", "jp-mofa")]
    [InlineData("Department for International Development (DFID), United Kingdom", "uk-fcdo")]
    [InlineData("Ministry of Health, Labour and Welfare (MHLW), Japan", "jp-mhlw")]
    [InlineData("SECO, Switzerland", "ch-seco")]
    [InlineData("Home Office, United Kingdom", "uk-ho")]
    [InlineData("United Kingdom (Home Office)", "uk-ho")]
    [InlineData("Switzerland (SECO)", "ch-seco")]
    [InlineData("Ministry of Human Resources and Social Security, P.R. China", "cn-mohrss")]
    [InlineData("Department for International Development - DFID", "uk-fcdo")]
    [InlineData("Department for International Development, DFID", "uk-fcdo")]
    [InlineData("Department for International Development [DFID]", "uk-fcdo")]
    [InlineData("Department of International Development (DFID)", "uk-fcdo")]
    [InlineData("Euro-\npean Union", "eu")]
    [InlineData("Govern- ment of Japan", "jp")]
    [InlineData("Gov. of Japan", "jp")]
    [InlineData("Government of P.R. China", "cn-mohrss")]
    [InlineData("IrishAid-funded", "ie-irish-aid")]
    [InlineData("ILO regular budget", "ilo")]
    public void TryFind_AnyKnownName_FindsTheDonor(string name, string id)
    {
        Assert.True(Vocabulary.Default.Donors.TryGet(name, out Donor? donor));
        Assert.Equal(id, donor.Id.ToString());
    }

    [Theory]
    [InlineData("Ministry of Magic (DFID)")]
    [InlineData("Nonsense (EU)")]
    [InlineData("Norway (EU)")]
    [InlineData("Japan (Norway)")]
    [InlineData("SECO, Norway")]
    [InlineData("Norway - Japan")]
    [InlineData("USAID, USDOL")]
    [InlineData("JICA (MHLW)")]
    [InlineData("BMZ - GIZ")]
    [InlineData("DFID, UK Home Office")]
    [InlineData("Ministry of Foreign Affairs of Chile (MFAT)")]
    [InlineData("Ministry of Magic (DFID), United Kingdom")]
    public void TryFind_NamesThatDoNotBelongTogether_FindsNothing(string name) =>
        Assert.False(Vocabulary.Default.Donors.TryGet(name, out Donor? _));

    [Fact]
    public void Find_MisspeltName_NamesTheNearest()
    {
        KeyNotFoundException error = Assert.Throws<KeyNotFoundException>(() => Vocabulary.Default.Donors.Get("Europaen Union"));

        Assert.Contains("European Union", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Swis Agency for Developement and Cooperation", "ch-sdc")]
    [InlineData("Netherland", "nl-mfa")]
    [InlineData("UNDPP", "undp")]
    public void Nearest_MisspeltName_GivesTheMeantDonorFirst(string name, string id) =>
        Assert.Equal(id, Vocabulary.Default.Donors.Nearest(name)[0].Id.ToString());

    [Theory]
    [InlineData("child-labour", "fprw", true)]
    [InlineData("child-labour", "international-labour-standards", true)]
    [InlineData("fprw", "fprw", true)]
    [InlineData("fprw", "child-labour", false)]
    [InlineData("osh", "fprw", false)]
    [InlineData("no-such-theme", "no-such-theme", false)]
    public void IsWithin_ThemeAndAncestor_FollowsTheParents(string theme, string ancestor, bool expected) =>
        Assert.Equal(expected, Vocabulary.Default.Themes.IsWithin(ThemeId(theme), ThemeId(ancestor)));

    [Fact]
    public void Children_OfATheme_HaveItAsParent()
    {
        Id<Theme> fprw = ThemeId("fprw");

        Assert.All(Vocabulary.Default.Themes.Children(fprw), theme => Assert.Equal(fprw, theme.Parent));
        Assert.Contains(Vocabulary.Default.Themes.Children(fprw), theme => theme.Id.ToString() == "child-labour");
    }

    [Fact]
    public void Read_BadRows_ReportsEachAtItsLineAndKeepsTheGoodOnes()
    {
        const string Text = "id\tname\tacronym\tkind\tcountry\tiati\taliases\n"
            + "acme\tAcme Fund\tAF\t60\t\t\tThe Acme | Acme\n"
            + "Bad Id\tOther\t\t10\t\t\t\n"
            + "short\tToo few cells\n"
            + "acme\tAgain\t\t10\t\t\t\n"
            + "kindless\tKind\t\t99\t\t\t\n"
            + "\n"
            + "far\tFar\t\t10\tFAR\t\t\n"
            + "nameless\t\t\t10\t\t\t\n"
            + "second\tSecond Fund\t\t60\t\t\tAcme\n";

        VocabularyReading reading = Vocabulary.Read(donors: new VocabularyFile("mine.tsv", Text));

        Assert.Equal(
            [(3, "ILO0803"), (4, "ILO0802"), (5, "ILO0804"), (6, "ILO0803"), (8, "ILO0803"), (9, "ILO0803"), (10, "ILO0805")],
            reading.Diagnostics.Select(diagnostic => (diagnostic.Source.Line + 1, diagnostic.Id)));
        Assert.Equal(["acme", "second"], reading.Vocabulary.Donors.Select(donor => donor.Id.ToString()));
        Assert.Equal("acme", reading.Vocabulary.Donors.Get("ACME").Id.ToString());
    }

    [Theory]
    [InlineData("far\tFar\t\t\tZZ\t\t")]
    [InlineData("signs\t***\t\t\t\t\t")]
    [InlineData("signs\tSigns\t--\t\t\t\t")]
    [InlineData("signs\tSigns\t\t\t\t\tOne | ***")]
    public void Read_DonorOfNoCountryOrName_IsReportedAndLeftOut(string row) =>
        AssertBadCell(Vocabulary.Read(donors: new("mine.tsv", "id\tname\tacronym\tkind\tcountry\tiati\taliases\n" + row)));

    [Theory]
    [InlineData("12", "")]
    [InlineData("abcde", "")]
    [InlineData("", "99.99")]
    [InlineData("", "8.x")]
    [InlineData("", "8.11")]
    [InlineData("", "8.7 | 8")]
    [InlineData("", "17.a")]
    public void Read_ThemeWithCodesThatAreNone_IsReportedAndLeftOut(string purpose, string targets) => AssertBadCell(Vocabulary.Read(themes: new(
        "mine.tsv", $"id\tname\tname_fr\tname_es\tparent\tdac_purpose_code\tsdg_targets\tlabels\tkeywords\na\tA\t\t\t\t{purpose}\t{targets}\t\t")));

    private static void AssertBadCell(VocabularyReading reading)
    {
        Diagnostic found = Assert.Single(reading.Diagnostics);
        Assert.Equal((2, "ILO0803"), (found.Source.Line + 1, found.Id));
    }

    [Fact]
    public void With_RowsOfACaller_AddsThemToThoseThatAreKnown()
    {
        const string Donors = "id\tname\tacronym\tkind\tcountry\tiati\taliases\nlantern\tLantern Fund\tLF\t60\t\t\tThe Lantern Trust\neu\tAnother Union\t\t\t\t\t\n";
        const string Themes = "id\tname\tname_fr\tname_es\tparent\tdac_purpose_code\tsdg_targets\tlabels\tkeywords\nlamps\tLamps\t\t\tosh\t16070\t8.8 | 8.b\t\tlamplight\n";
        VocabularyReading reading = Vocabulary.Default.With(donors: new("mine.tsv", Donors), themes: new("themes.tsv", Themes));

        Assert.Equal(
            "mine.tsv(3,1): error ILO0804: The identifier 'eu' is taken by line 2 of donors.tsv; the row is skipped.",
            string.Join('\n', reading.Diagnostics));
        Assert.Equal(Vocabulary.Default.Donors.Count + 1, reading.Vocabulary.Donors.Count);
        Assert.Equal("lantern", reading.Vocabulary.Donors.Get("LF").Id.ToString());
        Assert.True(reading.Vocabulary.Themes.IsWithin(ThemeId("lamps"), ThemeId("osh")));
        TextFindings found = TextRecognizer.From(reading.Vocabulary).Recognize("Funded by Norway and the Lantern Trust, it is about lamplight.");
        Assert.Equal(["no", "lantern"], found.Donors.Select(one => one.Value.Id.ToString()));
        Assert.Equal("lamps", Assert.Single(found.Themes).Value.Id.ToString());
        Assert.Equal(Vocabulary.Default.Organisations.Count, reading.Vocabulary.With().Vocabulary.Organisations.Count);
    }

    [Fact]
    public void Read_MissingColumn_ReportsItAndReadsNothing()
    {
        VocabularyReading reading = Vocabulary.Read(donors: new VocabularyFile("mine.tsv", "id\tname\n"));

        Diagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal("mine.tsv(1,1): error ILO0801: The header lacks the column 'acronym'; the file is not read.", diagnostic.ToString());
        Assert.Empty(reading.Vocabulary.Donors);
    }

    [Fact]
    public void Read_ThemesWithACycleAndAnUnknownParent_DropsBothParents()
    {
        const string Text = "id\tname\tname_fr\tname_es\tparent\tdac_purpose_code\tsdg_targets\tlabels\tkeywords\n"
            + "a\tA\t\t\tb\t\t\t\t\n"
            + "b\tB\t\t\ta\t\t\t\t\n"
            + "c\tC\t\t\tx\t\t\t\t\n";

        VocabularyReading reading = Vocabulary.Read(themes: new VocabularyFile("t.tsv", Text));

        Assert.Equal([(2, "ILO0807"), (4, "ILO0806")], reading.Diagnostics.Select(diagnostic => (diagnostic.Source.Line + 1, diagnostic.Id)));
        Assert.True(reading.Vocabulary.Themes.IsWithin(ThemeId("b"), ThemeId("a")));
        Assert.Null(reading.Vocabulary.Themes[ThemeId("a")].Parent);
        Assert.Null(reading.Vocabulary.Themes[ThemeId("c")].Parent);
    }

    [Theory]
    [InlineData("\0\t\t|||\n\t\t")]
    [InlineData("id\tname\tacronym\tkind\tcountry\tiati\taliases\r\n\t\t\t\t\t\t\r\n\uD800\t\uD800\t|\t-1\t1\t\t||")]
    [InlineData("")]
    public void Read_Rubbish_NeverThrows(string text)
    {
        VocabularyFile file = new("x", text);

        VocabularyReading reading = Vocabulary.Read(donors: file, organisations: file, themes: file, weakAliases: file);

        Assert.NotEmpty(reading.Diagnostics);
    }

    private static Id<Theme> ThemeId(string text) => Id<Theme>.Parse(text, null);

    [Fact]
    public void Read_ChainOfThemeParents_TakesTimeInProportion() =>
        Growth.AssertLinear(2_000, Chain, chain => Assert.Empty(Vocabulary.Read(themes: chain).Diagnostics));

    // Each theme lies within the next row's.
    private static VocabularyFile Chain(int rows) => new(
        "themes.tsv",
        "id\tname\tname_fr\tname_es\tparent\tdac_purpose_code\tsdg_targets\tlabels\tkeywords\n"
            + string.Concat(Enumerable.Range(0, rows).Select(i => $"t{i}\tTheme {i}\t\t\t{(i + 1 < rows ? $"t{i + 1}" : "")}\t\t\t\tword{i}\n")));
}

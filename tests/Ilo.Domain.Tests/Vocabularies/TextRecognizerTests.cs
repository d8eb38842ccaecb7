using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Recognition;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Vocabularies;

public class TextRecognizerTests
{
    private static readonly string[] Pieces =
        ["funded by", "the EU", ",", " and ", "European Union", "(", ")", "Donor:", "\n", ".", "’", "'", "“", "”", "-", "financé par", "l’", "du Japon",
            "con fondos de",
         "España", "project", "Project", "ILO", "/", "not", "in partnership with", "UNDP", "through", "on behalf of", "GIZ", "BMZ", "\u00A0", "é", "\u0301",
         "\uD800", "Ministry of",
         "Foreign Affairs", "Swiss", "funding", "SIDA", "Sida", "USD", "5", "million", "from", "X", "the", ";", "–", "with the support of", "&"];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20190601, 7).WithMaxTest(Slow.Cases(400));

    private static Arbitrary<string> Texts => Gen.Elements(Pieces).ListOf()
        .SelectMany(pieces => Gen.Elements("", " ").Select(gap => string.Join(gap, pieces))).ToArbitrary();

    [Fact]
    public void Recognize_AnyText_GivesSpansWhoseTextIsTheWords() => Prop.ForAll(Texts, text => Evidence(text)).Check(Fixed);

    [Fact]
    public void Recognize_AnyString_NeverThrows() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || Evidence(text)).Check(Fixed);

    [Theory]
    [InlineData("Donor: SIDA. The project trains weavers.", "en", false)]
    [InlineData("The Sida-funded project trains weavers.", "en", false)]
    [InlineData("A project on HIV/AIDS, funded by Sida, trains lorry drivers.", "en", true)]
    [InlineData("La lutte contre le sida continue dans les mines.", "fr", true)]
    [InlineData("La lucha contra el sida sigue en las minas.", "es", true)]
    public void Recognize_WordThatIsADonorsName_SpeaksOfNoTheme(string text, string language, bool isTheme)
    {
        TextFindings found = TextRecognizer.Default.Recognize(text, LanguageCode.Parse(language, null));

        Assert.Equal(isTheme, found.Themes.Any(theme => theme.Value.Id.ToString() == "hiv-aids"));
        Assert.Equal(language == "en", found.Donors.Any(donor => donor.Value.Id.ToString() == "se-sida"));
    }

    [Fact]
    public void Recognize_SameTextOnManyThreads_GivesTheSame()
    {
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Default);
        string text = string.Join('\n', SentenceTests.Rows().Select(row => row[1]));
        TextFindings expected = recognizer.Recognize(text);

        TextFindings[] found = new TextFindings[16];
        Parallel.For(0, found.Length, i => found[i] = recognizer.Recognize(text));

        Assert.All(found, one => Assert.Equal(expected, one));
    }

    [Fact]
    public void Recognize_UnderTurkishCulture_GivesTheSame()
    {
        TextFindings[] expected = [.. SentenceTests.Rows().Select(row => TextRecognizer.Default.Recognize(row[1]))];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Read().Vocabulary);

            Assert.Equal(expected, SentenceTests.Rows().Select(row => recognizer.Recognize(row[1])));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("funded by the European Union and ")]
    [InlineData("funded by ")]
    [InlineData("EU-")]
    [InlineData("Japan, ")]
    [InlineData("the ")]
    [InlineData("(")]
    [InlineData("workers' ")]
    [InlineData("in partnership with Some Unknown Body of ")]
    [InlineData("\n")]
    [InlineData("project ")]
    [InlineData("“Project ")]
    [InlineData("International ")]
    [InlineData(" on behalf of Norway")]
    [InlineData("Sindh Development Company (SDC) ")]
    [InlineData("not only the earlier project, which was built on, ")]
    [InlineData("Norway provides the Government of ")]
    [InlineData("the ILO and the Ministry of Labour, ")]
    [InlineData("Donor: Norway; ")]
    [InlineData("junto al UNICEF, ")]
    [InlineData("the European\nUnion ")]
    [InlineData("is funded by Norway and UNICEF runs ")]
    [InlineData("50 % by Norway, ")]
    [InlineData("aux côtés de l'UNICEF, ")]
    [InlineData("The EU-funded project, in collaboration with UNDP, fights child labour in the cotton supply chain. ")]
    public void Recognize_LongText_TakesTimeInProportion(string piece)
    {
        long[] looks = [.. Enumerable.Range(0, 3).Select(doubled => TextRecognizer.Default.LooksAt(Repeat(piece, 20_000 << doubled)))];

        // Counted, not timed: twice the text, twice the work, and a little for what the first part has not yet.
        Assert.True(looks[1] <= looks[0] * 2.2 && looks[2] <= looks[1] * 2.2, string.Join(", ", looks));
    }

    [Theory]
    [InlineData("The project is funded\u00A0by the European\u00A0Union.", "eu")]
    [InlineData("Projet financé par l’Union européenne.", "eu")]
    [InlineData("Projet finance\u0301 par l'Union europe\u0301enne.", "eu")]
    [InlineData("The project is funded by the\nEuropean Union.", "eu")]
    [InlineData("The project is funded by the European\nUnion and trains weavers.", "eu")]
    [InlineData("The project is funded by the United States\nDepartment of Labor.", "us-dol")]
    [InlineData("The project is funded by the Govern- ment of Norway.", "no")]
    [InlineData("The project is funded by the Govern-\n    ment of Norway.", "no")]
    public void Recognize_SpacesQuotesAndAccents_AreTheSame(string text, string donor) =>
        Assert.Equal(donor, Assert.Single(TextRecognizer.Default.Recognize(text).Donors).Value.Id.ToString());

    [Theory]
    [InlineData("es", "El proyecto fue financiado por Noruega y Suecia a partir de 2012.", "no se-sida")]
    [InlineData("es", "El proyecto fue financiado por Noruega y Suecia esta semana.", "no se-sida")]
    [InlineData("en", "The project was funded by Norway and Sweden also in 2010.", "no se-sida")]
    [InlineData("fr", "Le projet a été financé par la Norvège et la Suède à hauteur de 40 %.", "no se-sida")]
    [InlineData("en", "The project is funded by Norway and Sweden also runs it.", "no")]
    [InlineData("fr", "Le projet a été financé par la Norvège et la Suède a formé les tisserands.", "no")]
    [InlineData("en", "The project was funded by Norway and the E. U. in 2010.", "eu no")]
    [InlineData("es", "El proyecto fue financiado por Noruega y los E. U. en 2010.", "no")]
    public void Recognize_TwoNames_TellsWhetherTheLastPays(string language, string text, string donors) =>
        Assert.Equal(donors, string.Join(' ', TextRecognizer.Default.Recognize(text, LanguageCode.Parse(language, null)).Donors
            .Select(one => one.Value.Id.ToString()).Order(StringComparer.Ordinal)));

    [Fact]
    public void Recognize_FundedProject_GivesTheWordsAndTheRule()
    {
        Finding<Donor> finding = Assert.Single(TextRecognizer.Default.Recognize("The mill project is funded by the European Union (EU).").Donors);

        Assert.Equal(("funded-by", "funded by the European Union (EU)"), (finding.Rule, finding.Words));
        Assert.Equal((TextPart.Body, 20), (finding.Part, finding.Span.Start));
    }

    [Fact]
    public void Recognize_DonorInTheTitle_SaysSo()
    {
        TextToRecognize text = new() { Title = "EU-funded project opens a school for tailors", Body = "It opened on Monday." };

        Assert.Equal(TextPart.Title, Assert.Single(TextRecognizer.Default.Recognize(text).Donors).Part);
    }

    [Theory]
    [InlineData("Child Labour", "child-labour")]
    [InlineData("Migration de main d’œuvre", "labour-migration")]
    [InlineData("Trabajo infantil", "child-labour")]
    public void Recognize_Label_GivesItsThemeFirst(string label, string theme)
    {
        TextFindings found = TextRecognizer.Default.Recognize(new TextToRecognize { Label = label, Body = "" });

        Assert.Equal((theme, "theme-label"), (found.Themes[0].Value.Id.ToString(), found.Themes[0].Rule));
    }

    [Fact]
    public void Recognize_UnknownPartner_KeepsItsName()
    {
        Organisation partner = Assert.Single(TextRecognizer.Default.Recognize("It works in partnership with the Harbour Guild of Norland.").Partners).Value;

        Assert.Equal("Harbour Guild of Norland", partner.Name);
    }

    [Fact]
    public void Recognize_ProjectsNamed_FindsBracketQuoteAndName()
    {
        TextToRecognize text = new()
        {
            Title = "Safer Mills for All (SMA)",
            Body = "The workshop was held under the project “Better Looms in Norland”. It was run by the Lantern Workers Project.",
        };

        Assert.Equal(["SMA", "Better Looms in Norland", "Lantern Workers Project"],
            TextRecognizer.Default.Recognize(text).ProjectNames.Select(name => name.Value));
    }

    [Fact]
    public void Recognize_NullText_NamesTheParameter() =>
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => TextRecognizer.Default.Recognize((string)null!)).ParamName);

    [Fact]
    public void Recognize_CallersVocabulary_FindsItsDonors()
    {
        const string Text = "id\tname\tacronym\tkind\tcountry\tiati\taliases\nlantern\tLantern Fund\tLF\t60\t\t\tThe Lantern Fund\n";
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Read(donors: new("mine.tsv", Text)).Vocabulary);

        TextFindings found = recognizer.Recognize("The project is funded by the Lantern Fund and the European Union.");

        Assert.Equal(["lantern"], found.Donors.Select(donor => donor.Value.Id.ToString()));
    }

    private static bool Evidence(string text)
    {
        TextFindings found = TextRecognizer.Default.Recognize(new TextToRecognize { Body = text, Title = text });
        return found.Donors.All(one => Holds(text, one)) && found.Partners.All(one => Holds(text, one))
            && found.Themes.All(one => Holds(text, one)) && found.ProjectNames.All(one => Holds(text, one) && one.Words == one.Value);
    }

    private static bool Holds<T>(string text, Finding<T> finding) =>
        text.Substring(finding.Span.Start, finding.Span.Length) == finding.Words && finding.Words.Length > 0;

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    [Fact]
    public void Recognize_TitleThatIsAProjectName_NamesItWithoutTheNoun() =>
        Assert.Equal("Lanterns for Decent Work",
            Assert.Single(TextRecognizer.Default.Recognize(
            new TextToRecognize { Title = "Lanterns for Decent Work Project", Body = "It mends lamps." }).ProjectNames).Value);

    [Fact]
    public void Recognize_TitleShortensAQuotedName_GivesTheFullNameAlone()
    {
        TextToRecognize text = new() { Title = "Harbour Lantern Project staff meet", Body = "Staff of the “Lantern Project for Crews of the Harbour” met." };
        Assert.Equal(["Lantern Project for Crews of the Harbour"], TextRecognizer.Default.Recognize(text).ProjectNames.Select(name => name.Value));
    }

    [Theory]
    [InlineData("fr", "La formation des maçons", true)]
    [InlineData("en", "The formation of a masons' club", false)]
    public void Recognize_PhraseOfOneLanguage_CountsInThatLanguageAlone(string language, string title, bool found)
    {
        TextToRecognize text = new() { Title = title, Body = "", Language = LanguageCode.Parse(language, null) };
        Assert.Equal(found, TextRecognizer.Default.Recognize(text).Themes.Any(theme => theme.Value.Id.ToString() == "skills"));
    }

    [Theory]
    [InlineData("Launch of the green business incubator", "green-jobs small-enterprises")]
    [InlineData("Seminar on child labour inspection", "child-labour labour-inspection")]
    [InlineData("A labour inspection seminar", "labour-inspection")]
    public void Recognize_PhrasesThatOverlap_SpeakOfBothThemes(string title, string themes)
    {
        TextToRecognize text = new() { Title = title, Body = "" };
        Assert.Equal(themes.Split(' '), TextRecognizer.Default.Recognize(text).Themes.Select(theme => theme.Value.Id.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Recognize_NamesUnderAHeading_ArePartnersUpToTheNextHeading()
    {
        string body = "Partners\nMinistry of Crafts, Industry and Trade\nFederation of Lamp Makers (FLM)\nTarget group\nGuild of Pilots";
        Assert.Equal(["Ministry of Crafts, Industry and Trade", "Federation of Lamp Makers"],
            TextRecognizer.Default.Recognize(body).Partners.Select(partner => partner.Value.Name));
    }

    [Theory]
    [InlineData("fr", "En partenariat avec la Confédération générale des entreprises du port, le BIT forme des pilotes.",
        "Confédération générale des entreprises du port")]
    [InlineData("en", "Made in collaboration with the Ministry of Women's Affairs, Youth and Trade.", "Ministry of Women's Affairs, Youth and Trade")]
    [InlineData("es", "La OIT firmó un convenio con el Instituto Nacional de Faros y Puertos.", "Instituto Nacional de Faros y Puertos")]
    [InlineData("en", "The ILO works in partnership with the Federation of Traders and Solidarity.", "Federation of Traders")]
    [InlineData("en", "The ILO works in partnership with the Federation of Traders and Exporters.", "Federation of Traders and Exporters")]
    public void Recognize_PartnerThatTheVocabularyLacks_HasItsWholeName(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(TextRecognizer.Default.Recognize(text, LanguageCode.Parse(language, null)).Partners).Value.Name);
}

using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Recognition;

public class RecognitionRulesTests
{
    [Fact]
    public void Default_EveryRow_IsRead() =>
        Assert.Empty(RecognitionRules.Read(RecognitionRules.Default.Files.Select(file => new VocabularyFile(file.Name, file.Text))).Diagnostics);

    [Fact]
    public void Read_BadRows_AreReportedByLineAndTheOthersUsed()
    {
        const string Text = "class money: gold\nwhatever this is\nproject|named two: gold { <word> }\ndonor good: (gold) from <donors>\n"
            + "donor bad-class: gold from <donor-like>\ndonor bad-bracket: (gold from <donors>\ndonor bad-start: ~3 <donors>\n"
            + "donor bad-option sometimes: gold <donors>\nnothing bad-gap donor: gold ~x @\n+ An example.\n# A comment.\n";
        RecognitionRules rules = RecognitionRules.Read(new VocabularyFile("mine.rules", Text));

        Assert.Equal([(2, "ILO0821"), (3, "ILO0821"), (5, "ILO0822"), (6, "ILO0822"), (7, "ILO0822"), (8, "ILO0823"), (9, "ILO0822")],
            rules.Diagnostics.Select(one => (one.Source.Line + 1, one.Id)));
        Assert.Equal("mine.rules(2,1): error ILO0821: The line is no class, rule, example or comment; it is skipped.", rules.Diagnostics[0].ToString());
        Assert.Equal("gold from Norway", Assert.Single(TextRecognizer.From(Vocabulary.Default, rules).Recognize("It lives on gold from Norway.").Donors).Words);
    }

    [Theory]
    [InlineData("class zaps:", "ILO0825")]
    [InlineData("class donors: zap", "ILO0825")]
    [InlineData("class small: zap", "ILO0825")]
    [InlineData("+ It is zapped.", "ILO0826")]
    [InlineData("class zaps: zap\n- It is zapped.", "ILO0826")]
    [InlineData("donor z: zapped by Norway", "ILO0822")]
    [InlineData("donor z: zapped by <donors?>", "ILO0822")]
    [InlineData("donor z: zapped =(<donors>)", "ILO0822")]
    [InlineData("donor z: zapped by <ilo>", "ILO0822")]
    [InlineData("partner z: zapped", "ILO0822")]
    [InlineData("shape donors: zapped", "ILO0822")]
    public void Read_RowThatSaysNothing_IsReported(string row, string id)
    {
        Diagnostic found = Assert.Single(RecognitionRules.Read(new VocabularyFile("mine.rules", row)).Diagnostics);
        Assert.Equal((row.Count('\n') + 1, id), (found.Source.Line + 1, found.Id));
    }

    // A part that matches nothing could be repeated for ever; the shapes that the library asks for are read before any list of names is.
    [Theory]
    [InlineData("donor bad: [the]*20 <donors> pay")]
    [InlineData("donor bad: gold (=from)*3 <donors>")]
    [InlineData("donor bad: (a*3)*20 <donors> pay")]
    [InlineData("donor bad: ([a] ~2)*20 gold from <donors>")]
    [InlineData("project bad: gold")]
    [InlineData("project bad: { gold")]
    [InlineData("project bad: } gold {")]
    [InlineData("postponed|cancelled bad: (gold")]
    [InlineData("shape bracket: \\( <donors> \\)")]
    [InlineData("shape bracket: [gold =(<government>)]")]
    public void Read_PatternThatCannotBeLookedFor_IsReportedAndLeftOut(string line)
    {
        RecognitionRules rules = RecognitionRules.Read(new VocabularyFile("mine.rules", line + "\ndonor good: gold from <donors>\n"));

        Assert.Equal([(1, "ILO0822")], rules.Diagnostics.Select(one => (one.Source.Line + 1, one.Id)));
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Default, rules);
        Assert.Equal("good", Assert.Single(recognizer.Recognize("It lives on gold from Norway (NORAD).").Donors).Rule);
    }

    [Theory]
    [InlineData("donor empty:")]
    [InlineData("nothing empty donor:")]
    [InlineData("donor empty: \u0301")]
    public void Read_FirstRuleWithoutAnythingToLookFor_ReportsNoMoreThanThat(string rule)
    {
        RecognitionRules rules = RecognitionRules.Read(new VocabularyFile("mine.rules", rule + "\ndonor good: gold from <donors>\n"));

        Assert.All(rules.Diagnostics, one => Assert.Equal((1, "ILO0822"), (one.Source.Line + 1, one.Id)));
        Assert.Equal("good", Assert.Single(TextRecognizer.From(Vocabulary.Default, rules).Recognize("It lives on gold from Norway.").Donors).Rule);
    }

    [Theory]
    [InlineData("project mine: gold ({ mine }|silver)")]
    [InlineData("project mine: gold [{ mine }]")]
    public void Recognize_ProjectWithoutAName_IsNone(string rule)
    {
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Default, RecognitionRules.Read(new VocabularyFile("mine.rules", rule)));
        Assert.Equal("mine", Assert.Single(recognizer.Recognize("It lives on gold mine.").ProjectNames).Value);
        Assert.Empty(recognizer.Recognize("It lives on gold silver.").ProjectNames);
    }

    [Fact]
    public void Read_LongEnding_IsFound()
    {
        VocabularyFile file = new("mine.rules", "class trade-ending: maakster zetter\ndonor mine: the <trade-ending> from <donors>\n");
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Default, RecognitionRules.Read(file));
        Assert.Single(recognizer.Recognize("The lampenmaakster from Norway came.").Donors);
        Assert.Empty(recognizer.Recognize("The maakster from Norway came.").Donors);
    }

    [Theory]
    [InlineData("donor mine: 2030 fund from <donors>", "It lives on the 2030 fund from Norway.", "2030 fund from Norway")]
    [InlineData("donor mine: (2030|2031) fund from <donors>", "It lives on the 2031 fund from Norway.", "2031 fund from Norway")]
    [InlineData("donor mine: (2030 fund|2031 purse) from <donors>", "It lives on the 2031 purse from Norway.", "2031 purse from Norway")]
    [InlineData("class way: 3d printed\ndonor mine: <way> gold from <donors>", "It lives on 3D gold from Norway.", "3D gold from Norway")]
    [InlineData("class way: 3d print|cast\ndonor mine: <way> gold from <donors>", "It lives on 3D print gold from Norway.", "3D print gold from Norway")]
    public void Read_RuleThatBeginsWithFigures_IsTried(string rule, string text, string words)
    {
        RecognitionRules rules = RecognitionRules.Read(new VocabularyFile("mine.rules", rule));

        Assert.Empty(rules.Diagnostics);
        Assert.Equal(words, Assert.Single(TextRecognizer.From(Vocabulary.Default, rules).Recognize(text).Donors).Words);
        Assert.Empty(TextRecognizer.From(Vocabulary.Default, rules).Recognize(text.Replace('3', '4')).Donors);
    }

    [Fact]
    public void Read_RuleOfTitlesThatNeedsNoWord_ReadsNoBody()
    {
        RecognitionRules rules = RecognitionRules.Read(new VocabularyFile("mine.rules", "project short title: ^ { <acronym> } $"));
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Default, rules);

        Assert.Empty(rules.Diagnostics);
        Assert.Equal("SAFEPORT", Assert.Single(recognizer.Recognize(new TextToRecognize { Body = "SAFEPORT", Title = "SAFEPORT" }).ProjectNames).Words);
        Assert.Empty(recognizer.Recognize("SAFEPORT").ProjectNames);
    }

    [Fact]
    public void Recognize_LongTextThatOnlyTakesBack_KeepsNoRoomForIt()
    {
        TextRecognizer.Default.Recognize(string.Concat(Enumerable.Repeat("if had ", 20_000)));

        ScanBuffers kept = ScanBuffers.Take();
        Assert.InRange(kept.TakingBack.Capacity, 0, 10_000);
        Assert.InRange(kept.Stating.Capacity, 0, 10_000);
    }

    [Fact]
    public void Read_MoreClassesThanBits_ReportsThoseLeftOut()
    {
        string text = string.Join('\n', Enumerable.Range(0, 160).Select(i => $"class c{i}: word{i}"));

        Assert.All(RecognitionRules.Read(new VocabularyFile("mine.rules", text)).Diagnostics, one => Assert.Equal("ILO0824", one.Id));
        Assert.NotEmpty(RecognitionRules.Read(new VocabularyFile("mine.rules", text)).Diagnostics);
    }

    [Fact]
    public void With_AFurtherRule_AddsWhatItStates()
    {
        VocabularyFile mine = new("mine.rules", "class purse: Geldbeutel\ndonor aus-mitteln: aus Mitteln (von|der|des) <donors>\n");
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Default, RecognitionRules.Default.With(mine));

        Assert.Equal("aus-mitteln", Assert.Single(recognizer.Recognize("Der Kurs lebt aus Mitteln von UNICEF.").Donors).Rule);
        Assert.Equal("no", Assert.Single(recognizer.Recognize("The course is funded by Norway.").Donors).Value.Id.ToString());
        Assert.Empty(TextRecognizer.Default.Recognize("Der Kurs lebt aus Mitteln von UNICEF.").Donors);
    }

    [Fact]
    public void From_NullArgument_NamesIt()
    {
        Assert.Equal("vocabulary", Assert.Throws<ArgumentNullException>(() => TextRecognizer.From(null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => TextRecognizer.From(Vocabulary.Default, null!)).ParamName);
        Assert.Equal("files", Assert.Throws<ArgumentNullException>(() => RecognitionRules.Read(null!)).ParamName);
    }
}

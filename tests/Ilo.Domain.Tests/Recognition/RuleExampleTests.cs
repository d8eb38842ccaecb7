using Ilo.Domain.Recognition;
using Ilo.Domain.Recognition.Rules;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Recognition;

/// <summary>The examples beside the rules are their tests: every line matches one of them, and no near miss.</summary>
public class RuleExampleTests
{
    [Fact]
    public void CheckExamples_OfTheBuiltInRules_ReportsNothing() =>
        Assert.Equal("", string.Join('\n', TextRecognizer.Default.CheckExamples().Concat(BuiltInTables.States().CheckExamples())));

    [Fact]
    public void Rule_OfTheLibrary_HasNearMisses()
    {
        string name = "";
        ILookup<string, string> lines = RecognitionRules.Default.Files.Concat(RecognitionRules.States.Files)
            .SelectMany(file => RuleLine.Read(file.Name, file.Text, []))
            .Where(line => line.What is not ("class" or "shape"))
            .Select(line => (Name: name = line.What is "+" or "-" ? name : line.Name, line.What)).ToLookup(one => one.Name, one => one.What);

        Assert.All(lines, rule => Assert.Contains("-", rule));
    }

    [Fact]
    public void Shape_ThatTheLibraryAsksFor_HasExamples()
    {
        RuleLine[] lines = [.. RecognitionRules.Default.Files.SelectMany(file => RuleLine.Read(file.Name, file.Text, []))];
        Assert.All(Enum.GetNames<Shape>(), name => Assert.Contains(
            lines.Zip(lines.Skip(1)), pair => pair.First is { What: "shape" } shape && shape.Name == WordClasses.Written(name) && pair.Second.What == "+"));
    }

    [Fact]
    public void CheckExamples_OfACaller_ReportsThoseThatFailAtTheirLines()
    {
        const string Text = "donor gold: gold from <donors>\ndonor gold: silver of <donors>\n+ It lives on gold from Norway.\n+ It lives on tin from Norway.\n"
            + "- It lives on gold from Norway and lead.\n- It lives on tin.\nnothing no-gold donor: no @\n+ It lives on no gold from Norway.\n+ It lives on gold from Norway.\n"
            + "- It lives on no gold from Norway.\nshape stone: a <capital> stone\n+ a Blue stone\n- a Red stone\ndonor bare: lead from <donors>\n";
        TextRecognizer recognizer = TextRecognizer.From(Vocabulary.Default, RecognitionRules.Read(new VocabularyFile("mine.rules", Text)));

        Assert.Equal(
            [(2, "ILO0828"), (4, "ILO0827"), (5, "ILO0827"), (9, "ILO0827"), (10, "ILO0827"), (13, "ILO0827"), (14, "ILO0828")],
            recognizer.CheckExamples().Select(one => (one.Source.Line + 1, one.Id)));
        Assert.Equal(
            "mine.rules(4,1): warning ILO0827: The rule 'gold' does not match 'It lives on tin from Norway.'.", recognizer.CheckExamples()[1].ToString());
    }
}

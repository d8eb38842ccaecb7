using Ilo.Domain.Recognition;
using Ilo.Domain.Recognition.Rules;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Recognition;

/// <summary>The examples beside the rules are their tests: every rule matches what it says it does, and not the near miss.</summary>
public class RuleExampleTests
{
    private static readonly Lazy<TextRecognizer> States = new(BuiltInTables.States);

    private static readonly Lazy<TextRecognizer> WithoutAny = new(() => Without("nothing "));
    private static readonly Lazy<ILookup<string, Block>> Blocks =
        new(() => BlocksOf(TextRecognizer.Default).Concat(BlocksOf(States.Value)).ToLookup(block => block.Name));

    // Each shape as a rule of its own, which finds it at the end of a sentence, or before the name that ends it.
    private static readonly Lazy<TextRecognizer> Probes = new(() => TextRecognizer.From(Vocabulary.Default, RecognitionRules.Default.With(new VocabularyFile(
        "probes", string.Concat(Blocks!.Value.SelectMany(blocks => blocks).Where(block => block.What == "shape").Select(block => block.Name).Distinct()
            .Select(name => $"closed {name}: ^ ..9/((<word>|<any-name>) $) @ <{name}> [,|<any-name>] $\n"))))));

    public static TheoryData<string> Names => [.. Blocks.Value.Select(blocks => blocks.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_ItsExamples_MatchAndNearMissesDoNot(string name)
    {
        Block[] blocks = [.. Blocks.Value[name]];
        string[] right = [.. blocks.SelectMany(block => block.Right)];
        string[] wrong = [.. blocks.SelectMany(block => block.Wrong)];
        Assert.NotEmpty(right);
        Assert.NotEmpty(wrong);
        if (blocks[0].What == "nothing")
        {
            TakesBack(name, right, wrong);
            return;
        }

        TextRecognizer recognizer = blocks[0].What == "shape" ? Probes.Value : blocks[0].Recognizer;
        Assert.All(right, sentence => Assert.Contains(name, Matching(recognizer, sentence)));
        Assert.All(wrong, sentence => Assert.DoesNotContain(name, Matching(recognizer, sentence)));
    }

    [Fact]
    public void Shape_ThatTheLibraryAsksFor_HasExamples() =>
        Assert.All(Enum.GetNames<Shape>(), name => Assert.Contains(Blocks.Value[WordClasses.Written(name)], block => block.What == "shape"));

    // What the rule takes back is stated where it is left out, so that it is not in vain. Where all is asked for, it alone is left out, which takes a
    // recogniser for each; else all of its kind are.
    private static void TakesBack(string name, string[] right, string[] wrong)
    {
        TextRecognizer without = Slow.IsAsked ? Without($"nothing {name} ") : WithoutAny.Value;
        Statement[] taken = [.. right.SelectMany(sentence => without.Matching(sentence).Except(TextRecognizer.Default.Matching(sentence)))
            .Select(one => one.States)];

        Assert.NotEmpty(taken);
        Assert.All(right, sentence => Assert.DoesNotContain(TextRecognizer.Default.Matching(sentence), one => taken.Contains(one.States)));
        Assert.All(wrong, sentence => Assert.NotEmpty(TextRecognizer.Default.Matching(sentence)));
    }

    private static TextRecognizer Without(string start)
    {
        IEnumerable<VocabularyFile> others = RecognitionRules.Default.Files.Select(file => new VocabularyFile(
            file.Name, string.Join('\n', file.Text.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)))));
        return TextRecognizer.From(Vocabulary.Default, RecognitionRules.Read(others));
    }

    private static IEnumerable<string> Matching(TextRecognizer recognizer, string sentence) => recognizer.Matching(sentence).Select(one => one.Rule);

    // A rule has examples; of the shapes those have some that stand for something by themselves.
    private static IEnumerable<Block> BlocksOf(TextRecognizer recognizer)
    {
        List<Block> blocks = [];
        foreach ((_, string text) in recognizer.Rules.Files)
        {
            Block? block = null;
            foreach (string line in text.Split('\n'))
            {
                string[] words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
                if (words is ["shape", ..] || (words is [not "class", ..] && RuleLine.StatementOf(words[0].Split('|')[0]) is not null))
                {
                    block = block is not null && block.Name == words[1] && block.What == words[0] ? block : new(recognizer, words[0], words[1], [], []);
                    blocks.Add(block);
                }
                else if (words is ["+", ..])
                {
                    block!.Right.Add(Sentence(line));
                }
                else if (words is ["-", ..])
                {
                    block!.Wrong.Add(Sentence(line));
                }
            }
        }

        return blocks.Where(block => block.What != "shape" || block.Right.Count + block.Wrong.Count > 0);
    }

    // An example of several lines is written in one.
    private static string Sentence(string line) => line[2..].Replace("\\n", "\n", StringComparison.Ordinal);

    private sealed record Block(TextRecognizer Recognizer, string What, string Name, List<string> Right, List<string> Wrong);
}

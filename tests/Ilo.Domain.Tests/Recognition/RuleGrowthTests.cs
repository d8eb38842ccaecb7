using System.Globalization;
using Ilo.Domain.Recognition;
using Ilo.Domain.Recognition.Rules;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Recognition;

/// <summary>No rule's own worst case takes more than its length: texts made of its pattern, over and over, without an end to the sentence.</summary>
public class RuleGrowthTests
{
    private static readonly int Length = Slow.IsAsked ? 8_000 : 2_000;
    private static readonly Lexicon Words = new();
    private static readonly RuleLine[] All = [.. RecognitionRules.Default.Files.SelectMany(file => RuleLine.Read(file.Name, file.Text, []))];
    private static readonly WordClasses Classes = MakeClasses();

    public static TheoryData<string> Names => [.. Lines.Select(line => line.Name).Distinct()];

    private static IEnumerable<RuleLine> Lines => All.Where(line => line.What != "class");

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_ItsPatternRepeated_TakesStepsInProportion(string name)
    {
        foreach (RuleLine line in Lines.Where(line => line.Name == name))
        {
            List<string> words = [];
            Write(PatternReader.Read(line.Body, Words, Classes), Classes, words);

            // The whole pattern, all but its last word, and each of its halves.
            foreach (string piece in new[] { words, words[..^1], words[..((words.Count + 1) / 2)], words[(words.Count / 2)..] }.Select(
                part => string.Join(' ', part) + " "))
            {
                long once = TextRecognizer.Default.LooksAt(Repeated(piece, Length));
                long twice = TextRecognizer.Default.LooksAt(Repeated(piece, 2 * Length));
                Assert.True(
                    twice < Math.Max(once, Length / 2) * 2.3, string.Create(CultureInfo.InvariantCulture, $"'{piece}' of {line.Body}: {once}, {twice}"));
            }
        }
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));

    private static WordClasses MakeClasses()
    {
        WordClasses classes = new(Words);
        foreach (RuleLine line in All.Where(line => line.What == "class"))
        {
            int bit = classes.Define(line.Name)!.Value;
            foreach (string member in line.Body.Split(
                line.Body.Contains('|', StringComparison.Ordinal) ? '|' : ' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                classes.Add(bit, string.Join(
                    ' ', member.Split([' ', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordFolder.Fold(word))));
            }
        }

        return classes;
    }

    // What may stand most often stands as often as it may.
    private static void Write(Part part, WordClasses classes, List<string> words)
    {
        switch (part)
        {
            case Part.Sequence sequence:
                sequence.Parts.ToList().ForEach(one => Write(one, classes, words));
                break;
            case Part.Choice choice:
                Write(choice.Parts[0], classes, words);
                break;
            case Part.Repeat repeat:
                Enumerable.Range(0, repeat.Most).ToList().ForEach(_ => Write(repeat.Part, classes, words));
                break;
            case Part.Gap gap:
                words.AddRange(Enumerable.Repeat("lamps", gap.Most));
                break;
            case Part.Look { Op: Op.Ahead, Not: false } look:
                Write(look.Part, classes, words);
                break;
            case Part.Words one:
                words.Add(one.Ids[0] < 16 ? "," : Words[one.Ids[0]]);
                break;
            case Part.Named named:
                words.Add(named.Node.Op == Op.Names
                    ? named.Node.Names == NameKind.Ilo ? "ILO" : named.Node.Has(NodeOptions.WithIlo) ? "Norway and the ILO" : "Norway"
                    : named.Mask == 0 ? "Lantern"
                    : classes.WordsOf(named.Mask).Concat(classes.FirstWords(named.Node.Most)).Select(word => Words[word]).FirstOrDefault("ARC"));
                break;
        }
    }
}

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
    private static readonly Sample[] Samples = [new(TextRecognizer.Default), new(BuiltInTables.States())];

    public static TheoryData<string> Names => [.. Samples.SelectMany(sample => sample.Rules).Select(line => line.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_ItsPatternRepeated_TakesStepsInProportion(string name)
    {
        foreach ((Sample sample, RuleLine line) in Samples.SelectMany(sample => sample.Rules.Where(line => line.Name == name).Select(line => (sample, line))))
        {
            List<string> words = [];
            sample.Write(PatternReader.Read(line.Body, sample.Words, sample.Classes, sample.Shapes), words);

            // The whole pattern, all but its last word, and each of its halves.
            foreach (string piece in new[] { words, words.SkipLast(1), words.Take((words.Count + 1) / 2), words.Skip(words.Count / 2) }.Select(
                part => string.Join(' ', part) + " "))
            {
                long once = sample.Recognizer.LooksAt(Repeated(piece, Length));
                long twice = sample.Recognizer.LooksAt(Repeated(piece, 2 * Length));
                Assert.True(
                    twice < Math.Max(once, Length / 2) * 2.3, string.Create(CultureInfo.InvariantCulture, $"'{piece}' of {line.Body}: {once}, {twice}"));
            }
        }
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));

    /// <summary>The rules of a recogniser, and texts made of them.</summary>
    private sealed class Sample
    {
        internal Sample(TextRecognizer recognizer)
        {
            Recognizer = recognizer;
            RuleLine[] lines = [.. recognizer.Rules.Files.SelectMany(file => RuleLine.Read(file.Name, file.Text, []))];
            Rules = [.. lines.Where(line => line.What is not ("class" or "+" or "-"))];
            Classes = new(Words);
            foreach (RuleLine line in lines.Where(line => line.What == "class"))
            {
                int bit = Classes.Define(line.Name)!.Value;
                foreach (string member in line.Body.Split(
                    line.Body.Contains('|', StringComparison.Ordinal) ? '|' : ' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    Classes.Add(bit, string.Join(
                        ' ', member.Split([' ', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordFolder.Fold(word))));
                }
            }

            foreach (RuleLine line in lines.Where(line => line.What == "shape"))
            {
                RulePart part = PatternReader.Read(line.Body, Words, Classes, Shapes);
                Shapes[line.Name] = Shapes.TryGetValue(line.Name, out RulePart? other) ? new RulePart.Choice([other, part]) : part;
            }
        }

        internal TextRecognizer Recognizer { get; }

        internal Lexicon Words { get; } = new();

        internal WordClasses Classes { get; }

        internal Dictionary<string, RulePart> Shapes { get; } = new(StringComparer.Ordinal);

        internal RuleLine[] Rules { get; }

        // What may stand most often stands as often as it may.
        internal void Write(RulePart part, List<string> words)
        {
            switch (part)
            {
                case RulePart.Sequence sequence:
                    sequence.Parts.ToList().ForEach(one => Write(one, words));
                    break;
                case RulePart.Choice choice:
                    Write(choice.Parts[0], words);
                    break;
                case RulePart.Repeat repeat:
                    Enumerable.Range(0, repeat.Most).ToList().ForEach(_ => Write(repeat.Part, words));
                    break;
                case RulePart.Gap gap:
                    words.AddRange(Enumerable.Repeat("lamps", gap.Most));
                    break;
                case RulePart.Look { Op: Op.Ahead, Not: false } look:
                    Write(look.Part, words);
                    break;
                case RulePart.WordChoice one:
                    words.Add(one.Ids[0] < 16 ? "," : Words[one.Ids[0]]);
                    break;
                case RulePart.Named named:
                    words.Add(named.Node.Op == Op.Names
                        ? named.Node.Names == WantedNames.Ilo ? "ILO" : named.Node.Has(NodeOptions.WithIlo) ? "Norway and the ILO" : "Norway"
                        : named.Mask == 0 ? "Lantern"
                        : Classes.WordsOf(named.Mask).Concat(Classes.FirstWords(named.Node.Most)).Select(word => Words[word]).FirstOrDefault("ARC"));
                    break;
            }
        }
    }
}

using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Words;

public sealed class LexiconTests
{
    [Fact]
    public void Add_ManyWordsOnManyThreads_GivesEachOneNumberThatNamesIt()
    {
        Lexicon lexicon = new();
        string[] words = [.. Enumerable.Range(0, 20_000).Select(i => "word" + (i % 5_000))];
        int[] numbers = new int[words.Length];

        Parallel.For(0, words.Length, i => numbers[i] = lexicon.Add(words[i]));

        Assert.All(words.Zip(numbers), pair => Assert.Equal(pair.First, lexicon[pair.Second]));
        Assert.Equal(5_000, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.InRange(number, Lexicon.Mark(TokenKind.Other) + 1, lexicon.Count - 1));
    }

    [Fact]
    public void Find_WordThatWasNotAdded_IsUnknown()
    {
        Lexicon lexicon = new();
        lexicon.Add("labour");

        Assert.Equal(Lexicon.Unknown, lexicon.Find("labours"));
        Assert.NotEqual(Lexicon.Unknown, lexicon.Find("labour"));
    }
}

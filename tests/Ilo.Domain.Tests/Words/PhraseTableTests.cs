using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Words;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable<int> Table = new([("What's new", 1), ("Kelp farms", 2), ("kelp FARMS", 3)]);

    private static readonly PrefixTable Prefixes = new(["Kelp", "kelp farm", "Élan"]);

    [Theory]
    [InlineData("what's NEW", 1)]
    [InlineData("What’s new", 1)]
    [InlineData("Kelp farms", 2)]
    [InlineData("Kelp  farms", 2)]
    [InlineData("Kelp\u00A0farms", 2)]
    [InlineData("Kelp\u200B farms", 2)]
    [InlineData("What’s  new", 1)]
    [InlineData("Kelp                 farms", 2)]
    [InlineData("Kelp                  farms", 0)]
    [InlineData("Kelp", 0)]
    [InlineData("Kelp farms of", 0)]
    [InlineData("", 0)]
    public void TryGet_WholePhrase_WithoutRegardToCaseApostropheAndWhiteSpace(string text, int expected)
    {
        Assert.Equal(expected > 0, Table.TryGet(text, out int meaning));
        Assert.Equal(expected, meaning);
        Assert.Equal(expected > 0, Table.Contains(text));
    }

    [Theory]
    [InlineData("Kelp", true, 4)]
    [InlineData("kelp, sand", true, 4)]
    [InlineData("KELP FARM", true, 4)]
    [InlineData("Kelps", true, 0)]
    [InlineData("Kelps", false, 4)]
    [InlineData("élan vital", true, 4)]
    [InlineData("Kel", false, 0)]
    [InlineData("Sand", false, 0)]
    [InlineData("", false, 0)]
    public void Match_Opening_IsTheFirstThatFits(string text, bool wholeWord, int expected) => Assert.Equal(expected, Prefixes.Match(text, wholeWord));
}

using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Rules by what they can begin with, and what words meet of what their sentences must hold.</summary>
internal sealed class RuleIndex
{
    private const int Beginnings = 8;

    /// <summary>Gets the rules that can begin at a word or mark, by its number.</summary>
    internal NumberLists ByWord { get; } = new();

    /// <summary>Gets the rules that can begin at what is no word, and those that stand behind what they take back, by <see cref="Beginning"/>.</summary>
    internal NumberLists ByBeginning { get; } = new();

    /// <summary>Gets the rules of <see cref="ByBeginning"/> by the first of their needs too (<see cref="Key"/>): a sentence asks for those of the needs
    /// that it meets alone.</summary>
    internal NumberLists ByNeed { get; } = new();

    /// <summary>Returns the key of rules that begin so and have a need first; minus one where they have none.</summary>
    internal static int Key(Beginning beginning, int need) => ((need + 1) * Beginnings) + (int)beginning;

    /// <summary>Gets the needs that a word meets, by its number.</summary>
    internal NumberLists NeedsByWord { get; } = new();

    internal void Store(TableStore store)
    {
        ByWord.Store(store);
        ByBeginning.Store(store);
        ByNeed.Store(store);
        NeedsByWord.Store(store);
    }
}

namespace Ilo.Domain.Words;

/// <summary>By which numbers the tokenizer names words.</summary>
internal interface IWordNumbers
{
    /// <summary>Gets whether marks between words become tokens too.</summary>
    bool WantsMarks { get; }

    /// <summary>Returns the number of a folded word.</summary>
    int Of(ReadOnlySpan<char> folded);

    /// <summary>Returns the number of a folded word that has one already; else <see cref="Lexicon.Unknown"/>.</summary>
    int Known(ReadOnlySpan<char> folded);
}

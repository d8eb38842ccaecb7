namespace Ilo.Domain.Words;

/// <summary>The numbers by which recogniser and catalogue name words.</summary>
internal static class WordNumbers
{
    /// <summary>The words of a lexicon; others have no number.</summary>
    internal readonly struct OfKnown(Lexicon lexicon) : IWordNumbers
    {
        public bool WantsMarks => true;

        public int Of(ReadOnlySpan<char> folded) => lexicon.Find(folded);

        public int Known(ReadOnlySpan<char> folded) => lexicon.Find(folded);
    }

    /// <summary>Every word; a new one is put into the lexicon.</summary>
    internal readonly struct OfAll(Lexicon lexicon) : IWordNumbers
    {
        public bool WantsMarks => true;

        public int Of(ReadOnlySpan<char> folded) => lexicon.Add(folded);

        public int Known(ReadOnlySpan<char> folded) => lexicon.Find(folded);
    }

    /// <summary>The stems of words, without the marks between them; a new one is put into the lexicon.</summary>
    internal readonly struct OfStems(Lexicon lexicon, Lexicon known) : IWordNumbers
    {
        public bool WantsMarks => false;

        public int Of(ReadOnlySpan<char> folded) => lexicon.Add(Stemmer.Stem(folded));

        public int Known(ReadOnlySpan<char> folded) => known.Find(folded) == Lexicon.Unknown ? Lexicon.Unknown : Of(folded);
    }
}

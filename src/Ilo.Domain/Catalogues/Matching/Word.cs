using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>A word of a text: its stem's number, where it stands in UTF-16 units, and its letters.</summary>
internal readonly record struct Word(int Stem, int Start, int Length, WordShape Shape)
{
    internal int End => Start + Length;

    internal bool IsCapital => Shape != WordShape.Lower;
}

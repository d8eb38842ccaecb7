using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Blocks;

/// <summary>Lines that belong together: a paragraph, or a numbered or bulleted point with the lines that continue it.</summary>
internal struct Block
{
    internal int FirstLine;
    internal int LineCount;

    /// <summary>How many blank lines stand above it; two or more are a gap, where a heading may have been lost.</summary>
    internal int BlanksBefore;

    /// <summary>The first line's indent.</summary>
    internal int Indent;

    /// <summary>What the first line opens with.</summary>
    internal LineKind Kind;

    internal readonly int EndLine => FirstLine + LineCount;

    internal readonly bool AfterGap => BlanksBefore >= 2;
}

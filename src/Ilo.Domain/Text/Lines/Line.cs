namespace Ilo.Domain.Text.Lines;

/// <summary>A line of the page: where it is, what it opens with, where its text is.</summary>
internal struct Line
{
    internal int Start;

    /// <summary>The text, without the marker and without white space at the ends.</summary>
    internal int TextStart;
    internal int TextEnd;

    /// <summary>The marker's start; where there is none, the text's.</summary>
    internal int MarkerStart;

    /// <summary>The marker's length: the digits and the dot, the bullet, the dash; 0 where there is none.</summary>
    internal int MarkerLength;

    /// <summary>The marker's number; -1 where there is none.</summary>
    internal int Number;

    /// <summary>How many columns of white space the line opens with: a tab has four, other characters one.</summary>
    internal int Indent;

    internal LineKind Kind;

    /// <summary>Whether a colon, a bar or a tab stands in the text: without one it has no label, and is no type line.</summary>
    internal bool MayBeLabelled;

    /// <summary>What the markup of the page says that the line is.</summary>
    internal MarkupRole Markup;

    internal readonly Slice Marker => new(MarkerStart, MarkerStart + MarkerLength);

    internal readonly Slice Text => new(TextStart, TextEnd);

    /// <summary>Whether bars that were taken for no text open it: the row of a table.</summary>
    internal readonly bool IsRow => MarkerLength == 0 && TextStart > MarkerStart;

    internal readonly bool IsBlank => Kind == LineKind.Blank;
}

using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>An entry as laid out, before the page as a whole has settled what is open.</summary>
internal struct EntryDraft
{
    /// <summary>The body's lines in <see cref="Pages.Scratch.Parts"/>.</summary>
    internal int FirstPart;
    internal int PartCount;

    /// <summary>The printed number; -1 where there is none.</summary>
    internal int Number;

    /// <summary>The marker; empty where there is none.</summary>
    internal Slice Marker;

    /// <summary>The line on which the marker stands alone; -1 where text stands behind it or there is none.</summary>
    internal int MarkerLine;

    /// <summary>The list that it belongs to: counted up at each heading, printed or lost.</summary>
    internal int Run;

    internal Slice Group;
    internal Slice Credit;
    internal Slice Label;

    /// <summary>The title's lines, from <see cref="TitlePart"/>.</summary>
    internal int TitlePart;
    internal int TitleCount;

    /// <summary>Where the title ends, if a date is stuck to it; otherwise 0.</summary>
    internal int TitleEnd;

    /// <summary>Where the title begins, if a date stands in front of it; otherwise 0.</summary>
    internal int TitleStart;

    internal DateHead Date;

    /// <summary>The line the date was read from; -1 where it is part of another line or missing.</summary>
    internal int DatePart;
    internal Slice Byline;
    internal int BylinePart;

    /// <summary>The parts from here on are the summary, but for those named otherwise.</summary>
    internal int SummaryPart;

    /// <summary>A date at the summary's end that repeats the entry's own.</summary>
    internal Slice RepeatedDate;

    /// <summary>No date line separates label, title and summary: the rest of the page decides.</summary>
    internal bool IsOpen;

    /// <summary>Lines such as <c>Location: Alderton</c>, which give place and date.</summary>
    internal bool HasLabelledLines;

    /// <summary>How many lines the date line is broken over, from <see cref="DatePart"/>; 0 for one.</summary>
    internal int DateLinesMore;

    internal RecordKind? Kind;

    /// <summary>A heading seems to be lost above it.</summary>
    internal bool IsBelowLostHeading;

    /// <summary>The other entries of its list have numbers, it has lost its own.</summary>
    internal bool HasLostNumber;

    internal readonly int EndPart => FirstPart + PartCount;

    internal readonly bool IsDated => Date.IsDated;
}

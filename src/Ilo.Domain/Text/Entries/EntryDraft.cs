using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Entries;

/// <summary>An entry as read: what each of its lines is, before its texts are made.</summary>
internal struct EntryDraft
{
    internal EntryNode Node;

    /// <summary>Whose picture it is: the line on top, one between label and title, or the first below title and date.</summary>
    internal Slice Credit;
    internal Slice Label;

    /// <summary>The first line but for a credit on top.</summary>
    internal int FirstText;

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

    /// <summary>No date line separates label, title and summary: the page's other entries help to tell.</summary>
    internal bool IsOpen;

    /// <summary>Whether the lines of an open entry tell alone that the first of them is a label.</summary>
    internal bool HasOwnLabel;

    /// <summary>Lines such as <c>Location: Alderton</c>, which give place and date.</summary>
    internal bool HasLabelledLines;

    /// <summary>How many lines the date line is broken over, from <see cref="DatePart"/>; 0 for one.</summary>
    internal int DateLinesMore;

    internal RecordKind? Kind;

    internal readonly int FirstPart => Node.FirstPart;

    internal readonly int PartCount => Node.PartCount;

    internal readonly int EndPart => Node.EndPart;

    internal readonly Slice Marker => Node.Marker;

    internal readonly Slice Group => Node.Group;

    internal readonly int Run => Node.Run;

    internal readonly bool IsDated => Date.IsDated;
}

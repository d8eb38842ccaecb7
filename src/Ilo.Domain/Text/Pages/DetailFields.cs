using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Labelled fields of a detail page, <c>Donor: Norland</c>, one on a line or one in a bullet.</summary>
internal static class DetailFields
{
    // Longer values are sentences that happen to follow such a word.
    private const int MaxValueWords = 60;

    // "Project manager: A. Sample" among fields; what is longer speaks.
    private const int MaxUnknownLabelWords = 4;

    internal static bool IsField(ReadOnlySpan<char> line) => LabelledLines.TryField(line, out FieldKind kind, out int value) && kind is not (FieldKind.Contact or FieldKind.Meta) && value < line.Length;

    internal static bool TryRead(ReadOnlySpan<char> text, Scratch scratch, int lineIndex)
    {
        if (!TryTake(text, scratch, scratch.Lines[lineIndex].Text))
        {
            return false;
        }

        scratch.Place(lineIndex, SegmentRole.Field);
        return true;
    }

    /// <summary>Whether the page has no fields: "Where: Harbour Hotel" in the body of a media advisory is text like the rest.</summary>
    internal static bool HasNone(ReadOnlySpan<char> text, Scratch scratch) =>
        scratch.Page.IsForeign || IsArticle(text, scratch);

    private static bool IsArticle(ReadOnlySpan<char> text, Scratch scratch) =>
        !scratch.Page.Type.IsEmpty && PagePhrases.Types.TryGet(scratch.Page.Type.In(text), out ContentType type)
        && type is ContentType.News or ContentType.Feature or ContentType.PressRelease or ContentType.PressConference or ContentType.Statement;

    /// <summary>Reads a field without saying what its line is: a bullet stays in its section too.</summary>
    internal static bool TryTake(ReadOnlySpan<char> text, Scratch scratch, Slice line)
    {
        ReadOnlySpan<char> content = line.In(text);
        if (!LabelledLines.TryField(content, out FieldKind kind, out int value) || value >= content.Length || kind is FieldKind.Contact or FieldKind.Foreign or FieldKind.Meta
            || Prose.CountWords(content[value..], MaxValueWords + 1) > MaxValueWords || HasNone(text, scratch))
        {
            return false;
        }

        Slice rest = new(line.Start + value, line.End);
        if (kind is FieldKind.Dates or FieldKind.DateIssued or FieldKind.StartDate or FieldKind.EndDate)
        {
            if (!TryTakeDates(text, scratch, kind, rest))
            {
                return false;
            }
        }
        else if (kind == FieldKind.Place)
        {
            scratch.Page.Place = scratch.Page.Place.IsEmpty ? rest : scratch.Page.Place;
        }

        scratch.Page.IsDetail = true;
        bool plural = content[..content.IndexOf(':')].TrimEnd(" \u00A0") is [.., 's' or 'S'] or [.., ')'];
        scratch.Fields.Add(new FieldDraft(kind, plural, rest));
        return true;
    }

    /// <summary>Takes the page's dates from the value of a field; the first that is given wins, and start and end complete each other in either order.</summary>
    internal static bool TryTakeDates(ReadOnlySpan<char> text, Scratch scratch, FieldKind kind, Slice value)
    {
        if (!TryDates(text, value, out DateHead head))
        {
            return false;
        }

        ref PageDraft page = ref scratch.Page;
        if (!page.Date.IsDated)
        {
            page.Date = head;
            page.LacksStart = kind == FieldKind.EndDate;
        }
        else if (kind == FieldKind.EndDate && !page.LacksStart && page.Date.Line.Start <= head.Line.Start)
        {
            page.Date.Line = page.Date.Line with { End = head.Line.End };
        }
        else if (kind == FieldKind.StartDate && page.LacksStart && head.Line.Start <= page.Date.Line.Start)
        {
            page.Date.Line = page.Date.Line with { Start = head.Line.Start };
            page.LacksStart = false;
        }
        else if (kind == FieldKind.EndDate ? !page.LacksStart : kind == FieldKind.StartDate && page.LacksStart)
        {
            scratch.Report(DiagnosticDescriptors.FieldUnread, value, Quote.Of(value.In(text)), kind == FieldKind.EndDate ? "a day after the start" : "a day before the end");
        }

        page.Place = page.Place.IsEmpty ? head.Place : page.Place;
        return true;
    }

    /// <summary>A labelled line next to a field is a field that no property holds: it is reported, and no part of the introduction.</summary>
    internal static bool TrySkip(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine)
    {
        Slice slice = scratch.Lines[line].Text;
        ReadOnlySpan<char> content = slice.In(text);
        int colon = content.IndexOf(':');
        if (scratch.Page.IsForeign || scratch.Sections.Count > 0 || colon <= 0 || colon + 2 >= content.Length || !Blank.Is(content[colon + 1]) || !char.IsUpper(content[0])
            || Prose.CountWords(content[..colon], MaxUnknownLabelWords + 1) > MaxUnknownLabelWords || Prose.IsText(content) || !IsBesideField(text, scratch, line, endLine))
        {
            return false;
        }

        scratch.Place(line, SegmentRole.Field);
        scratch.Report(DiagnosticDescriptors.FieldUnread, slice, Quote.Of(content), "a known field");
        return true;
    }

    // "36 months (January 2010 - December 2012)"
    private static bool TryDates(ReadOnlySpan<char> text, Slice value, out DateHead head)
    {
        if (DateLineReader.TryRead(text, value, out head) && head.IsDated)
        {
            return true;
        }

        ReadOnlySpan<char> content = value.In(text);
        int open = content.IndexOf('(');
        return open > 0 && content[^1] == ')'
            && DateLineReader.TryRead(text, Slice.Trim(text, value.Start + open + 1, value.End - 1), out head) && head.IsDated && head.Place.IsEmpty;
    }

    private static bool IsBesideField(ReadOnlySpan<char> text, Scratch scratch, int line, int endLine)
    {
        int above = TopMatter.TextAbove(scratch, line);
        int below = TopMatter.NextText(scratch, line + 1, endLine);
        return (above >= 0 && IsField(scratch.Lines[above].Text.In(text)))
            || (below < endLine && scratch.Lines[below].Kind == LineKind.Text && IsField(scratch.Lines[below].Text.In(text)));
    }
}

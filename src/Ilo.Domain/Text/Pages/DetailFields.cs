using System.Runtime.CompilerServices;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// Labelled fields of a detail page, <c>Donor: Norland</c>: one or several on a line or in a bullet, continued on the next line where this one ends in a small
/// word. What does not
/// look as its label promises stays text, and a word for "none" or "not yet" is no value; either is reported.
/// </summary>
internal static class DetailFields
{
    // "Project manager: A. Sample" among fields; what is longer speaks.
    private const int MaxUnknownLabelWords = 4;

    private static bool IsField(ReadOnlySpan<char> line) =>
        FieldLine.TryOpen(line, out FieldKind kind, out int value) && kind is not (FieldKind.Contact or FieldKind.Meta) && value < line.Length;

    internal static bool IsField(ReadOnlySpan<char> text, in Line line) => line.MayBeLabelled && IsField(line.Text.In(text));

    [MethodImpl(Compiled.Once)]
    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, int lineIndex, int endLine)
    {
        Slice first = layout.Lines[lineIndex].Text;
        bool hasLabel = layout.Lines[lineIndex].MayBeLabelled && !IsDataRow(text, layout, lineIndex);
        int last = lineIndex;
        if (hasLabel && IsField(first.In(text)))
        {
            while (last + 1 < endLine && GoesOn(text, layout, last))
            {
                last++;
            }
        }

        if (!(hasLabel && TryTake(text, layout, new(first.Start, layout.Lines[last].TextEnd), inSection: false)) && !GluedField.TryRead(text, layout, first))
        {
            return ColumnField.TryRead(text, layout, lineIndex);
        }

        for (int line = lineIndex; line <= last; line++)
        {
            layout.Place(line, SegmentRole.Field);
        }

        return true;
    }

    // "Country | C29 | C87": the heads of a table with more such rows, and one label among its cells.
    private static bool IsDataRow(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        Span<FieldPart> parts = stackalloc FieldPart[FieldLine.MaxParts];
        return TabularLine.Is(text, layout.Lines, line) && FieldLine.Read(text, layout.Lines[line].Text, parts) <= 1;
    }

    /// <summary>Whether the page has no fields: "Where: Harbour Hotel" in the body of a media advisory is text like the rest.</summary>
    internal static bool HasNone(ReadOnlySpan<char> text, LayoutBuilder layout) =>
        layout.Page.IsForeign || IsArticle(text, layout);

    // Those who pay and take part are told of articles too.
    private static bool AreOfArticles(ReadOnlySpan<FieldPart> parts)
    {
        foreach (FieldPart part in parts)
        {
            if (part.Kind is not (FieldKind.Donors or FieldKind.Partners))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsArticle(ReadOnlySpan<char> text, LayoutBuilder layout) =>
        !layout.Page.Type.IsEmpty && PagePhrases.Types.TryGet(layout.Page.Type.In(text), out ContentType type)
        && type is ContentType.News or ContentType.Feature or ContentType.PressRelease or ContentType.PressConference or ContentType.Statement;

    /// <summary>Reads the fields of a line without saying what the line is: a bullet stays in its section too.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryTake(ReadOnlySpan<char> text, LayoutBuilder layout, Slice line, bool inSection)
    {
        Span<FieldPart> parts = stackalloc FieldPart[FieldLine.MaxParts];
        int count = FieldLine.Read(text, line, parts);
        count = HasNone(text, layout) && (layout.Page.IsForeign || !AreOfArticles(parts[..count])) ? 0 : count;
        parts = parts[..count];
        int taken = 0;
        int missing = 0;
        foreach (ref FieldPart part in parts)
        {
            part = part with { IsTaken = TryTake(text, layout, in part) };
            taken += part.IsTaken ? 1 : 0;
            layout.Page.GoesOn |= !part.IsTaken && OpenPeriods.Is(text, part);
            missing += IsMissing(text, in part) ? 1 : 0;
        }

        if (taken + missing == 0)
        {
            // A label that stands above its value is no field without one.
            if (count > 0 && !inSection && IsProperty(parts[0].Kind))
            {
                ReportUnread(text, layout, parts[0]);
            }

            return false;
        }

        foreach (FieldPart part in parts)
        {
            if (!inSection && !part.IsTaken)
            {
                ReportUnread(text, layout, part);
            }
        }

        layout.Page.IsDetail = true;
        return true;
    }

    /// <summary>Takes the page's dates from the value of a field; the first that is given wins, and start and end complete each other in either
    /// order.</summary>
    internal static bool TryTakeDates(ReadOnlySpan<char> text, LayoutBuilder layout, FieldKind kind, Slice value)
    {
        if (!FieldDates.TryRead(text, value, out DateHead head))
        {
            return false;
        }

        ref PageDraft page = ref layout.Page;
        if (!page.Date.IsDated || (kind == FieldKind.Dates && (page.LacksStart || page.LacksEnd)))
        {
            page.Date = head;
            page.LacksStart = kind == FieldKind.EndDate;
            page.LacksEnd = kind == FieldKind.StartDate;
        }
        else if (kind == FieldKind.EndDate && !page.LacksStart && page.Date.Line.Start <= head.Line.Start)
        {
            page.Date.Line = page.Date.Line with { End = head.Line.End };
            page.LacksEnd = false;
        }
        else if (kind == FieldKind.StartDate && page.LacksStart && head.Line.Start <= page.Date.Line.Start)
        {
            page.Date.Line = page.Date.Line with { Start = head.Line.Start };
            page.LacksStart = false;
        }
        else if (kind == FieldKind.EndDate ? !page.LacksStart : kind == FieldKind.StartDate && page.LacksStart)
        {
            string asked = kind == FieldKind.EndDate ? "a day after the start" : "a day before the end";
            layout.Report(DiagnosticDescriptors.FieldUnread, value, Quote.Of(value.In(text)), asked);
        }

        layout.Mark(head.Place, SegmentRole.Place);
        page.Place = page.Place.IsEmpty ? head.Place : page.Place;
        return true;
    }

    /// <summary>A labelled line next to a field is a field that no property holds: it is reported, and no part of the introduction.</summary>
    internal static bool TrySkip(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine)
    {
        if (!layout.Lines[line].MayBeLabelled)
        {
            return false;
        }

        Slice slice = layout.Lines[line].Text;
        ReadOnlySpan<char> content = slice.In(text);
        int colon = content.IndexOf(':');
        if (HasNone(text, layout) || layout.Sections.Count > 0 || colon <= 0 || colon + 2 >= content.Length || !Blank.Is(content[colon + 1])
            || !char.IsUpper(content[0])
            || Prose.CountWords(content[..colon], MaxUnknownLabelWords + 1) > MaxUnknownLabelWords || Prose.IsText(content)
                || !IsBesideField(text, layout, line, endLine))
        {
            return false;
        }

        layout.Place(line, SegmentRole.Field);
        if (!(FieldLine.TryOpen(content, out FieldKind kind, out _) && IsProperty(kind)))
        {
            // What does not look as a known label promises is reported with the form that it should have.
            layout.Report(DiagnosticDescriptors.FieldUnread, slice, Quote.Of(content), "a known field");
        }

        return true;
    }

    /// <summary>Takes what a label and its value tell of the page; false where the value is not what the label promises.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryTake(ReadOnlySpan<char> text, LayoutBuilder layout, in FieldPart part)
    {
        FieldKind kind = KindOf(text, in part);
        if (kind is FieldKind.Dates or FieldKind.DateIssued or FieldKind.StartDate or FieldKind.EndDate)
        {
            if (!TryTakeDates(text, layout, kind, part.Value))
            {
                return false;
            }
        }
        else if (!FieldValue.Fits(kind, part.Value.In(text)))
        {
            return false;
        }
        else if (kind == FieldKind.Place)
        {
            layout.Page.Place = layout.Page.Place.IsEmpty ? part.Value : layout.Page.Place;
        }

        if (layout.Page.State == StatedState.None)
        {
            layout.Page.State = EntryState.Of(text, in part);
        }

        Slice printed = part.Value;
        if (kind == FieldKind.Budget && DateBudget.TryReadField(text, part.Value, out _, out printed, out Slice code) && !code.IsEmpty)
        {
            layout.Fields.Add(new FieldDraft(FieldKind.Code, IsPlural: false, code));
            layout.Mark(code, SegmentRole.Code);
        }

        if (FieldRoles.Of(kind) is var role && role != SegmentRole.Field)
        {
            layout.Mark(printed, role);
        }

        layout.Fields.Add(new FieldDraft(kind, part.IsPlural, part.Value));
        return true;
    }

    // "Funding: US$ 2 million" gives the sum and not who pays it.
    private static FieldKind KindOf(ReadOnlySpan<char> text, in FieldPart part) =>
        part.Kind == FieldKind.Donors && SumLine.TryReadWhole(part.Value.In(text), out Money sum) && sum.Currency != default
            ? FieldKind.Budget
            : part.Kind;

    private static void ReportUnread(ReadOnlySpan<char> text, LayoutBuilder layout, FieldPart part)
    {
        if (part.Value.IsEmpty)
        {
            return;
        }

        if (OpenPeriods.Is(text, part))
        {
            layout.Report(DiagnosticDescriptors.PeriodOpen, part.Value, Quote.Of(part.Value.In(text)));
            return;
        }

        layout.Report(DiagnosticDescriptors.FieldUnread, part.Value, Quote.Of(part.Value.In(text)), FieldValue.Form(part.Kind));
    }

    private static bool IsProperty(FieldKind kind) =>
        kind is not (FieldKind.None or FieldKind.Contact or FieldKind.Foreign or FieldKind.Meta or FieldKind.Details);

    private static bool IsMissing(ReadOnlySpan<char> text, in FieldPart part) =>
        IsProperty(part.Kind) && !part.Value.IsEmpty && FieldValue.IsPlaceholder(part.Value.In(text));

    // The next line of the paragraph, where this one is not complete and that is no field of its own.
    private static bool GoesOn(ReadOnlySpan<char> text, LayoutBuilder layout, int line)
    {
        ref readonly Line next = ref layout.Lines[line + 1];
        return next.Kind == LineKind.Text && !layout.IsPlaced(line + 1) && FieldValue.GoesOn(layout.Lines[line].Text.In(text), next.Text.In(text))
            && !FieldLine.TryOpen(next.Text.In(text), out _, out _) && !Headings.IsKnownSection(next.Text.In(text), out _);
    }

    private static bool IsBesideField(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int endLine)
    {
        int above = layout.Lines.TextAbove(line);
        int below = layout.Lines.NextText(line + 1, endLine);
        return (above >= 0 && IsField(text, in layout.Lines[above]))
            || (below < endLine && layout.Lines[below].Kind == LineKind.Text && IsField(text, in layout.Lines[below]));
    }
}

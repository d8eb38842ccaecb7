using System.Runtime.CompilerServices;
using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// What stands above a list: [date] [label] title, the title again, introduction, heading of the first group. A heading right above another has nothing
/// under it and is left out.
/// </summary>
internal static class TopMatter
{
    // Shorter lines are themes.
    private const int MinImageWords = 5;

    /// <summary>Finds the lines above a list, and the heading right above it.</summary>
    internal static ListTop Find(ReadOnlySpan<char> text, LayoutBuilder layout, int endLine)
    {
        int first = layout.Lines.NextText(0, endLine);
        first = SkipDate(text, layout, first, endLine);
        first = SkipImageText(text, layout, first, endLine);
        if (first >= endLine)
        {
            return new(endLine, -1, default, endLine);
        }

        Slice group = LastHeading(text, layout, first, endLine, out int groupLine);
        return new(first, groupLine, group, endLine);
    }

    /// <summary>Reads them, once the entries of the list are known: label, title, introduction.</summary>
    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout, ListTop top)
    {
        if (top.First >= top.End)
        {
            return;
        }

        int next = layout.Lines.Title(top.First, top.End) is >= 0 and int titled
            ? Marked(text, layout, top.First, titled) : Title(text, layout, top.First, top.EndOfText);
        bool isAgain = Introduction(text, layout, next, top.EndOfText, underHeading: top.GroupLine >= 0);
        Slice title = layout.Page.Title;
        if (title.IsEmpty)
        {
            return;
        }

        // Printed twice, it is the page's title.
        bool isHeading = !isAgain && layout.Introduction.Count == 0 && layout.Page.Label.IsEmpty && FirstHeading.Is(text, layout.Nodes.Items, title);
        layout.Place(next - 1, isHeading ? SegmentRole.Group : SegmentRole.PageTitle);
        if (isHeading)
        {
            layout.Page.Title = default;
            FirstHeading.Give(layout.Nodes.Items, title);
        }
    }

    // "Girl with a basket of red apples": words in lower case above the title of a list. What stands for an image is no title.
    private static int SkipImageText(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int endLine)
    {
        int next = first >= endLine ? endLine : layout.Lines.NextText(first + 1, endLine);
        int below = next >= endLine ? endLine : layout.Lines.NextText(next + 1, endLine);
        if (below >= endLine || next - first < 2 || !IsImageText(layout.Lines[first].Text.In(text))
            || !Headings.IsKnownList(layout.Lines[next].Text.In(text)))
        {
            return first;
        }

        layout.Place(first, SegmentRole.Boilerplate);
        return next;
    }

    private static bool IsImageText(ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (Range range in line.SplitAny(" \u00A0"))
        {
            ReadOnlySpan<char> word = line[range];
            words += word.IsEmpty ? 0 : 1;
            if (words > 1 && !word.IsEmpty && !char.IsLower(word[0]))
            {
                return false;
            }
        }

        return words >= MinImageWords && PageKinds.OfTitle(line) is null && !Prose.EndsText(line);
    }

    /// <summary>"A date line above a page's title belongs to no property."</summary>
    [MethodImpl(Compiled.Once)]
    internal static int SkipDate(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int endLine)
    {
        if (first < endLine && layout.Dates.TryRead(text, first, out DateHead head) && head.Line.Status == DateLineStatus.Dates
            && !Headings.IsPeriod(layout.Lines[first].Text.In(text)))
        {
            int next = layout.Lines.NextText(first + 1, endLine);
            if (next < endLine && Prose.IsTitle(layout.Lines[next].Text.In(text)))
            {
                layout.Place(first, SegmentRole.Date);
                layout.Page.DateAbove = head;
                return next;
            }
        }

        return first;
    }

    // The heading right above the list: a year, a month, or a short line that is not the page's title.
    private static Slice LastHeading(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int endLine, out int line)
    {
        line = endLine - 1;
        while (line > first && layout.Lines[line].IsBlank)
        {
            line--;
        }

        Slice slice = layout.Lines[line].Text;
        bool isText = layout.Lines[line].Kind == LineKind.Text;
        if (isText && !slice.IsEmpty && Headings.IsPeriod(slice.In(text)))
        {
            return slice;
        }

        if (isText && layout.Lines[line].Markup is MarkupRole.Heading && line > first)
        {
            return slice;
        }

        if (layout.Lines[line].Markup is MarkupRole.Title or MarkupRole.Text)
        {
            line = -1;
            return default;
        }

        bool alone = line == 0 || layout.Lines[line - 1].IsBlank || layout.Lines[line - 1].Kind == LineKind.Boilerplate || IsDashed(layout);
        if (isText && line > first && alone && Prose.IsHeading(slice.In(text)) && !IsTitleAgain(text, layout, first, line)
            && !IsTitleUnderLabel(text, layout, first, line))
        {
            return slice;
        }

        line = -1;
        return default;
    }

    private static bool IsDashed(LayoutBuilder layout) => layout.Page.IsList && !layout.Page.IsTable && layout.Blocks.Count == 0;

    private static bool IsTitleAgain(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int line) =>
        Same(text, layout.Lines[first].Text, layout.Lines[line].Text);

    // "Child labour", then "Projects": of two short lines the first is the label where only the second names a list.
    private static bool IsTitleUnderLabel(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int line) =>
        layout.Lines.NextText(first + 1, line) == line && IsLabel(text, layout, first, line);

    private static bool IsLabel(ReadOnlySpan<char> text, LayoutBuilder layout, int label, int title) =>
        IsLabelAbove(layout.Lines[label].Text.In(text), layout.Lines[title].Text.In(text)) && !HeadsText(text, layout, layout.Lines[label].Text, title);

    private static bool IsLabelAbove(ReadOnlySpan<char> label, ReadOnlySpan<char> title) =>
        Prose.IsHeading(label) && PageKinds.OfTitle(label) is null && PageKinds.OfTitle(title) is PageKind kind && kind != PageKind.OfficeHome
            && !Headings.IsLatest(title)
        && !(ListSubjects.TryHeading(title, out RecordKind? heading) && heading == RecordKind.Article);

    // The markup says which line is the title; the line right above it is a label if it is as short, what stands higher up is the site's.
    private static int Marked(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int title)
    {
        int above = layout.Lines.TextAbove(title);
        if (above >= first && Prose.IsHeading(layout.Lines[above].Text.In(text)))
        {
            layout.Page.Label = layout.Lines[above].Text;
            layout.Place(above, SegmentRole.PageLabel);
        }

        TakeMarked(layout, first, title);
        return title + 1;
    }

    /// <summary>Takes the line that the markup calls the title; what nothing has placed above it is the site's.</summary>
    internal static void TakeMarked(LayoutBuilder layout, int first, int title)
    {
        for (int line = first; line < title; line++)
        {
            if (!layout.Lines[line].IsBlank)
            {
                layout.Place(line, SegmentRole.Boilerplate);
            }
        }

        layout.Page.Title = layout.Lines[title].Text;
    }

    private static int Title(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int endLine)
    {
        if (first >= endLine)
        {
            return endLine;
        }

        Slice title = layout.Lines[first].Text;
        int next = layout.Lines.NextText(first + 1, endLine);
        if (!Prose.IsTitle(title.In(text)) || layout.Lines[first].Kind != LineKind.Text)
        {
            return first;
        }

        if (next < endLine && IsLabel(text, layout, first, next) && Prose.IsHeading(layout.Lines[next].Text.In(text)))
        {
            layout.Page.Label = title;
            layout.Place(first, SegmentRole.PageLabel);
            title = layout.Lines[next].Text;
            first = next;
        }

        layout.Page.Title = title;
        return first + 1;
    }

    // What stands at the margin once more, above a text of its own, is the page's title and no label.
    private static bool HeadsText(ReadOnlySpan<char> text, LayoutBuilder layout, Slice title, int from)
    {
        for (int line = from + 1; line < layout.Lines.Count; line++)
        {
            if (layout.Lines[line] is { Kind: LineKind.Text, Indent: < ListLayout.BodyIndent - 1 } && Same(text, layout.Lines[line].Text, title))
            {
                int below = layout.Lines.NextText(line + 1, layout.Lines.Count);
                return below < layout.Lines.Count && layout.Lines[below].Kind == LineKind.Text && Prose.IsText(layout.Lines[below].Text.In(text));
            }
        }

        return false;
    }

    // Returns whether the title stands there once more.
    private static bool Introduction(ReadOnlySpan<char> text, LayoutBuilder layout, int from, int endLine, bool underHeading)
    {
        int pending = -1;
        bool isAgain = false;
        for (int line = layout.Lines.NextText(from, endLine); line < endLine; line = layout.Lines.NextText(line + 1, endLine))
        {
            Slice slice = layout.Lines[line].Text;
            if (!layout.Page.Title.IsEmpty && Same(text, slice, layout.Page.Title))
            {
                // What stood between the two titles was a heading with nothing under it.
                Drop(text, layout, ref pending);
                layout.Place(line, SegmentRole.PageTitle);
                isAgain = true;
                continue;
            }

            bool heading = Prose.IsHeading(slice.In(text)) && layout.Lines[line].Kind == LineKind.Text && layout.Lines[line].Markup != MarkupRole.Text;
            if (pending >= 0 && heading)
            {
                Drop(text, layout, ref pending);
            }

            Keep(layout, ref pending);
            if (heading)
            {
                pending = line;
                continue;
            }

            Add(layout, line);
        }

        // The last short line is a heading with nothing under it where the group's heading follows.
        if (pending >= 0 && underHeading)
        {
            Drop(text, layout, ref pending);
        }

        Keep(layout, ref pending);
        return isAgain;
    }

    private static void Keep(LayoutBuilder layout, ref int pending)
    {
        if (pending >= 0)
        {
            Add(layout, pending);
            pending = -1;
        }
    }

    private static void Drop(ReadOnlySpan<char> text, LayoutBuilder layout, ref int pending)
    {
        if (pending >= 0)
        {
            Slice heading = layout.Lines[pending].Text;
            layout.Place(pending, SegmentRole.Unplaced);
            layout.Report(DiagnosticDescriptors.HeadingWithoutEntries, heading, Quote.Of(heading.In(text)));
            pending = -1;
        }
    }

    private static void Add(LayoutBuilder layout, int line)
    {
        layout.Introduction.Add(layout.Lines[line].Text);
        layout.Place(line, SegmentRole.Introduction);
    }

    [MethodImpl(Compiled.Once)]
    internal static bool Same(ReadOnlySpan<char> text, Slice left, Slice right) =>
        left.In(text).Equals(right.In(text), StringComparison.OrdinalIgnoreCase);
}

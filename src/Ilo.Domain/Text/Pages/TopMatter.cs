using Ilo.Domain.Dates;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

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
    internal static ListTop Find(ReadOnlySpan<char> text, Scratch scratch, int endLine)
    {
        int first = NextText(scratch, 0, endLine);
        first = SkipDate(text, scratch, first, endLine);
        first = SkipImageText(text, scratch, first, endLine);
        if (first >= endLine)
        {
            return new(endLine, -1, default, endLine);
        }

        Slice group = LastHeading(text, scratch, first, endLine, out int groupLine);
        return new(first, groupLine, group, endLine);
    }

    /// <summary>Reads them, once the entries of the list are known: label, title, introduction.</summary>
    internal static void Read(ReadOnlySpan<char> text, Scratch scratch, ListTop top)
    {
        if (top.First >= top.End)
        {
            return;
        }

        int next = MarkupLines.Title(scratch, top.First, top.End) is >= 0 and int titled
            ? Marked(text, scratch, top.First, titled) : Title(text, scratch, top.First, top.EndOfText);
        bool isAgain = Introduction(text, scratch, next, top.EndOfText, underHeading: top.GroupLine >= 0);
        Slice title = scratch.Page.Title;
        if (title.IsEmpty)
        {
            return;
        }

        // Printed twice, it is the page's title.
        bool isHeading = !isAgain && scratch.Introduction.Count == 0 && scratch.Page.Label.IsEmpty && FirstHeading.Is(text, scratch.Nodes.Items, title);
        scratch.Place(next - 1, isHeading ? SegmentRole.Group : SegmentRole.PageTitle);
        if (isHeading)
        {
            scratch.Page.Title = default;
            FirstHeading.Give(scratch.Nodes.Items, title);
        }
    }

    // "Girl with a basket of red apples": words in lower case above the title of a list. What stands for an image is no title.
    private static int SkipImageText(ReadOnlySpan<char> text, Scratch scratch, int first, int endLine)
    {
        int next = first >= endLine ? endLine : NextText(scratch, first + 1, endLine);
        int below = next >= endLine ? endLine : NextText(scratch, next + 1, endLine);
        if (below >= endLine || next - first < 2 || !IsImageText(scratch.Lines[first].Text.In(text))
            || !Headings.IsKnownList(scratch.Lines[next].Text.In(text)))
        {
            return first;
        }

        scratch.Place(first, SegmentRole.Boilerplate);
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
    internal static int SkipDate(ReadOnlySpan<char> text, Scratch scratch, int first, int endLine)
    {
        if (first < endLine && DateLineReader.TryRead(text, scratch.Lines[first].Text, out DateHead head) && head.Line.Status == DateLineStatus.Dates
            && !Headings.IsPeriod(scratch.Lines[first].Text.In(text)))
        {
            int next = NextText(scratch, first + 1, endLine);
            if (next < endLine && Prose.IsTitle(scratch.Lines[next].Text.In(text)))
            {
                scratch.Place(first, SegmentRole.Date);
                scratch.Page.DateAbove = head;
                return next;
            }
        }

        return first;
    }

    internal static int NextText(Scratch scratch, int line, int endLine)
    {
        while (line < endLine && scratch.Lines[line].Kind is LineKind.Blank or LineKind.Boilerplate)
        {
            line++;
        }

        return line;
    }

    /// <summary>Returns the line with text right above a line, or -1.</summary>
    internal static int TextAbove(Scratch scratch, int line)
    {
        do
        {
            line--;
        }
        while (line >= 0 && scratch.Lines[line].Kind is LineKind.Blank or LineKind.Boilerplate);
        return line;
    }

    // The heading right above the list: a year, a month, or a short line that is not the page's title.
    private static Slice LastHeading(ReadOnlySpan<char> text, Scratch scratch, int first, int endLine, out int line)
    {
        line = endLine - 1;
        while (line > first && scratch.Lines[line].IsBlank)
        {
            line--;
        }

        Slice slice = scratch.Lines[line].Text;
        bool isText = scratch.Lines[line].Kind == LineKind.Text;
        if (isText && !slice.IsEmpty && Headings.IsPeriod(slice.In(text)))
        {
            return slice;
        }

        if (isText && scratch.Lines[line].Markup is MarkupRole.Heading && line > first)
        {
            return slice;
        }

        if (scratch.Lines[line].Markup is MarkupRole.Title or MarkupRole.Text)
        {
            line = -1;
            return default;
        }

        bool alone = line == 0 || scratch.Lines[line - 1].IsBlank || scratch.Lines[line - 1].Kind == LineKind.Boilerplate || IsDashed(scratch);
        if (isText && line > first && alone && Prose.IsHeading(slice.In(text)) && !IsTitleAgain(text, scratch, first, line)
            && !IsTitleUnderLabel(text, scratch, first, line))
        {
            return slice;
        }

        line = -1;
        return default;
    }

    private static bool IsDashed(Scratch scratch) => scratch.Page.IsList && scratch.Blocks.Count == 0;

    private static bool IsTitleAgain(ReadOnlySpan<char> text, Scratch scratch, int first, int line) =>
        Same(text, scratch.Lines[first].Text, scratch.Lines[line].Text);

    // "Child labour", then "Projects": of two short lines the first is the label where only the second names a list.
    private static bool IsTitleUnderLabel(ReadOnlySpan<char> text, Scratch scratch, int first, int line) =>
        NextText(scratch, first + 1, line) == line && IsLabelAbove(scratch.Lines[first].Text.In(text), scratch.Lines[line].Text.In(text));

    private static bool IsLabelAbove(ReadOnlySpan<char> label, ReadOnlySpan<char> title) =>
        Prose.IsHeading(label) && PageKinds.OfTitle(label) is null && PageKinds.OfTitle(title) is PageKind kind && kind != PageKind.OfficeHome
            && !Headings.IsLatest(title)
        && !(ListSubjects.TryHeading(title, out RecordKind? heading) && heading == RecordKind.Article);

    // The markup says which line is the title; the line right above it is a label if it is as short, what stands higher up is the site's.
    private static int Marked(ReadOnlySpan<char> text, Scratch scratch, int first, int title)
    {
        int above = TextAbove(scratch, title);
        if (above >= first && Prose.IsHeading(scratch.Lines[above].Text.In(text)))
        {
            scratch.Page.Label = scratch.Lines[above].Text;
            scratch.Place(above, SegmentRole.PageLabel);
        }

        for (int line = first; line < title; line++)
        {
            if (!scratch.Lines[line].IsBlank)
            {
                scratch.Place(line, SegmentRole.Boilerplate);
            }
        }

        scratch.Page.Title = scratch.Lines[title].Text;
        return title + 1;
    }

    private static int Title(ReadOnlySpan<char> text, Scratch scratch, int first, int endLine)
    {
        if (first >= endLine)
        {
            return endLine;
        }

        Slice title = scratch.Lines[first].Text;
        int next = NextText(scratch, first + 1, endLine);
        if (!Prose.IsTitle(title.In(text)) || scratch.Lines[first].Kind != LineKind.Text)
        {
            return first;
        }

        if (next < endLine && IsLabelAbove(title.In(text), scratch.Lines[next].Text.In(text)) && Prose.IsHeading(scratch.Lines[next].Text.In(text)))
        {
            scratch.Page.Label = title;
            scratch.Place(first, SegmentRole.PageLabel);
            title = scratch.Lines[next].Text;
            first = next;
        }

        scratch.Page.Title = title;
        return first + 1;
    }

    // Returns whether the title stands there once more.
    private static bool Introduction(ReadOnlySpan<char> text, Scratch scratch, int from, int endLine, bool underHeading)
    {
        int pending = -1;
        bool isAgain = false;
        for (int line = NextText(scratch, from, endLine); line < endLine; line = NextText(scratch, line + 1, endLine))
        {
            Slice slice = scratch.Lines[line].Text;
            if (!scratch.Page.Title.IsEmpty && Same(text, slice, scratch.Page.Title))
            {
                // What stood between the two titles was a heading with nothing under it.
                Drop(text, scratch, ref pending);
                scratch.Place(line, SegmentRole.PageTitle);
                isAgain = true;
                continue;
            }

            bool heading = Prose.IsHeading(slice.In(text)) && scratch.Lines[line].Kind == LineKind.Text && scratch.Lines[line].Markup != MarkupRole.Text;
            if (pending >= 0 && heading)
            {
                Drop(text, scratch, ref pending);
            }

            Keep(scratch, ref pending);
            if (heading)
            {
                pending = line;
                continue;
            }

            Add(scratch, line);
        }

        // The last short line is a heading with nothing under it where the group's heading follows.
        if (pending >= 0 && underHeading)
        {
            Drop(text, scratch, ref pending);
        }

        Keep(scratch, ref pending);
        return isAgain;
    }

    private static void Keep(Scratch scratch, ref int pending)
    {
        if (pending >= 0)
        {
            Add(scratch, pending);
            pending = -1;
        }
    }

    private static void Drop(ReadOnlySpan<char> text, Scratch scratch, ref int pending)
    {
        if (pending >= 0)
        {
            Slice heading = scratch.Lines[pending].Text;
            scratch.Place(pending, SegmentRole.Unplaced);
            scratch.Report(DiagnosticDescriptors.HeadingWithoutEntries, heading, Quote.Of(heading.In(text)));
            pending = -1;
        }
    }

    private static void Add(Scratch scratch, int line)
    {
        scratch.Introduction.Add(scratch.Lines[line].Text);
        scratch.Place(line, SegmentRole.Introduction);
    }

    internal static bool Same(ReadOnlySpan<char> text, Slice left, Slice right) =>
        left.In(text).Equals(right.In(text), StringComparison.OrdinalIgnoreCase);
}

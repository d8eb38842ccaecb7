using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The top of a detail page: [date] [label] title. Of two short lines the first is the label, unless the second is a known heading, a field, or the
/// lead right above a type line.
/// </summary>
internal static class DetailTitle
{
    private const int MaxLabelWords = 8;
    private const int MaxTitleWords = 34;

    // Where only one line stands between the first line and the type line, it is the lead, unless the first is as short as labels are.
    private const int MaxSureLabelWords = 3;

    // A heading of one word more stands below a title that is as long as it.
    private const int MaxTightHeadingWords = 4;

    // The title again, and a lead of a paragraph or two.
    private const int MaxLinesToDate = 4;

    /// <summary>Returns the first line behind the title.</summary>
    [MethodImpl(Compiled.Once)]
    internal static int Read(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks)
    {
        int end = blocks[^1].EndLine;
        int first = SkipCredit(text, layout, layout.Lines.NextText(blocks[0].FirstLine, end), end);
        int behind = ReadTypeAndDay(text, layout, first, end);
        first = behind > first ? behind
            : ReadTypeAbove(text, layout, SkipCredit(text, layout, TopMatter.SkipDate(text, layout, first, end), end), end);
        if (layout.Lines.Title(first, end) is >= 0 and int titled)
        {
            return ReadMarked(text, layout, first, titled, end);
        }

        ReadOnlySpan<char> line = layout.Lines[first].Text.In(text);
        if (layout.Lines[first].Kind != LineKind.Text || !Prose.IsTitle(line) || TypeLine.Is(text, in layout.Lines[first])
            || Headings.IsKnownSection(line, out _))
        {
            return first;
        }

        int second = SkipCredit(text, layout, layout.Lines.NextText(first + 1, end), end);
        if (second < end && IsTypeAlone(text, layout, second, end))
        {
            // What an image shows stands above the type of the page.
            layout.Place(first, SegmentRole.Boilerplate);
            first = second;
            second = layout.Lines.NextText(first + 1, end);
        }

        if (second < end && IsTypeAlone(text, layout, first, end))
        {
            TakeType(layout, first);
            first = second;
        }
        else if (second < end && !layout.Lines[second].IsRow && IsLabel(text, layout, blocks, first, second, end))
        {
            layout.Page.Label = layout.Lines[first].Text;
            layout.Place(first, SegmentRole.PageLabel);
            first = second;
        }

        layout.Page.Title = layout.Lines[first].Text;
        layout.Place(first, SegmentRole.PageTitle);
        return first + 1;
    }

    // "Statement" and "3 May 2024" on two lines above the title, in either order.
    private static int ReadTypeAndDay(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int end)
    {
        int second = layout.Lines.NextText(first + 1, end);
        int title = layout.Lines.NextText(second + 1, end);
        if (title >= end || layout.Lines[title].Kind != LineKind.Text || layout.Lines[title].Markup == MarkupRole.Text
            || !Prose.IsTitle(layout.Lines[title].Text.In(text)) || Prose.EndsSentence(layout.Lines[title].Text.In(text)))
        {
            return first;
        }

        bool isTypeFirst = IsType(text, layout, first);
        int day = isTypeFirst ? second : first;
        if ((!isTypeFirst && !IsType(text, layout, second)) || !layout.Dates.TryRead(text, day, out DateHead head)
            || !head.IsDated || head.Line.Start != head.Line.End)
        {
            return first;
        }

        TakeType(layout, isTypeFirst ? first : second);
        layout.Page.Date = head;
        layout.Place(day, SegmentRole.Date);
        return title;
    }

    private static bool IsType(ReadOnlySpan<char> text, LayoutBuilder layout, int line) =>
        layout.Lines[line].Kind == LineKind.Text && PagePhrases.IsIssuedType(layout.Lines[line].Text.In(text));

    private static void TakeType(LayoutBuilder layout, int line)
    {
        layout.Page.Type = layout.Lines[line].Text;
        layout.Page.IsDetail = true;
        layout.Page.IsIssued = true;
        layout.Place(line, SegmentRole.Type);
    }

    // The markup says which line is the title: what stands right above it is its label or type, what stands higher up is the site's.
    private static int ReadMarked(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int title, int end)
    {
        int above = layout.Lines.TextAbove(title);
        if (above >= first && !layout.IsPlaced(above) && !TypeLine.TryRead(text, layout, above))
        {
            ReadOnlySpan<char> line = layout.Lines[above].Text.In(text);
            if (IsTypeAlone(text, layout, above, end))
            {
                TakeType(layout, above);
            }
            else if (layout.Lines[above].Kind == LineKind.Text && Prose.IsTitle(line) && !Prose.EndsText(line)
                && Prose.CountWords(line, DatedLabel.MaxWords + 1) <= DatedLabel.MaxWords)
            {
                layout.Page.Label = layout.Lines[above].Text;
                layout.Place(above, SegmentRole.PageLabel);
            }
        }

        TopMatter.TakeMarked(layout, first, title);
        layout.Place(title, SegmentRole.PageTitle);
        return title + 1;
    }

    // "Message vidéo" on a line of its own, then the title, the lead and the day: the pages of the redesigned site.
    [MethodImpl(Compiled.Once)]
    private static bool IsTypeAlone(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int end)
    {
        if (!IsType(text, layout, line))
        {
            return false;
        }

        int title = layout.Lines.NextText(line + 1, end);
        if (title >= end || layout.Lines[title].Kind != LineKind.Text || !Prose.IsTitle(layout.Lines[title].Text.In(text)))
        {
            return false;
        }

        int below = title;
        for (int lines = 0; lines < MaxLinesToDate && (below = layout.Lines.NextText(below + 1, end)) < end
            && layout.Lines[below].Kind == LineKind.Text; lines++)
        {
            if (TypeLine.Is(text, in layout.Lines[below]))
            {
                return false;
            }

            if (layout.Dates.TryRead(text, below, out DateHead head) && head.IsDated && head.Line.Start == head.Line.End)
            {
                return true;
            }
        }

        return false;
    }

    // "Press release | 3 June 2010" above the title instead of below the lead, and a text below the two.
    private static int ReadTypeAbove(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int end)
    {
        int title = layout.Lines.NextText(first + 1, end);
        int below = layout.Lines.NextText(title + 1, end);
        if (below >= end || layout.Lines[title].Kind != LineKind.Text || !layout.Lines[first].MayBeLabelled
            || !TypeLine.TryParse(text, layout.Lines[first].Text, out Slice type, out _, out _)
            || !PagePhrases.Types.Contains(type.In(text)) || !Prose.IsTitle(layout.Lines[title].Text.In(text))
                || Prose.EndsSentence(layout.Lines[title].Text.In(text))
            || Headings.IsKnownSection(layout.Lines[title].Text.In(text), out _) || !layout.Lines[title + 1].IsBlank)
        {
            return first;
        }

        _ = TypeLine.TryRead(text, layout, first);
        return title;
    }

    // The credit of an image above the title or right below it belongs to no property.
    private static int SkipCredit(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int end)
    {
        if (line >= end || layout.Lines[line].Kind != LineKind.Text || text[layout.Lines[line].TextStart] != '©')
        {
            return line;
        }

        int next = layout.Lines.NextText(line + 1, end);
        if (next >= end)
        {
            return line;
        }

        layout.Place(line, SegmentRole.Credit);
        return next;
    }

    // A short line below a longer one, or one of four words below one that is no shorter, heads the first section where further sections have such headings.
    private static bool IsHeadingBelowTitle(
        ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, ReadOnlySpan<char> label, ReadOnlySpan<char> title, int third)
    {
        int words = Prose.CountWords(title, MaxTightHeadingWords + 1);
        int least = words > MaxSureLabelWords ? words : words + 2;
        if (words > MaxTightHeadingWords || Prose.CountWords(label, least) < least || !Prose.EndsSentence(layout.Lines[third].Text.In(text)))
        {
            return false;
        }

        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            ref Block block = ref blocks[i];
            if (block.FirstLine > third && block.Kind == LineKind.Text && block.LineCount == 1 && Prose.IsHeading(layout.Lines[block.FirstLine].Text.In(text))
                && Prose.EndsText(layout.Lines[blocks[i + 1].FirstLine].Text.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    // A line that stands once more right below the next is the title, and the next a part of it.
    private static bool IsPrintedAgain(ReadOnlySpan<char> text, LayoutBuilder layout, int first, int second, int end)
    {
        int third = layout.Lines.NextText(second + 1, end);
        return third < end && TopMatter.Same(text, layout.Lines[first].Text, layout.Lines[third].Text);
    }

    // "Closing remarks by the Director" above "Statement | 17 June 2011": a line that opens with a word for the printed type.
    private static bool IsOfType(ReadOnlySpan<char> title, ReadOnlySpan<char> printed) =>
        PagePhrases.Types.TryGet(printed, out ContentType type) && type == ContentType.Statement && LabelShape.TryOpenWithType(title, out ContentType opening)
            && opening == type;

    // A paragraph that a program broke into lines goes on in lower case and ends as sentences do.
    private static bool IsBrokenSentence(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int end)
    {
        int last = line;
        while (last + 1 < end && layout.Lines[last + 1].Kind == LineKind.Text)
        {
            last++;
        }

        // A bullet at the end of the text has nothing behind it.
        return layout.Lines[line].Text.In(text) is [var opening, ..] && char.IsLower(opening) && Prose.EndsSentence(layout.Lines[last].Text.In(text));
    }

    private static bool IsLabel(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int first, int second, int end)
    {
        ReadOnlySpan<char> label = layout.Lines[first].Text.In(text);
        Slice titleSlice = layout.Lines[second].Text;
        ReadOnlySpan<char> title = titleSlice.In(text);
        bool isSure = LabelShape.IsSure(label);
        bool isLong = Prose.CountWords(label, DatedLabel.MaxWords + 1) > (
            isSure || DatedLabel.EndsInDay(label) || LabelShape.TryOpenWithType(label, out _) ? DatedLabel.MaxWords : MaxLabelWords);
        if (layout.Lines[second].Kind != LineKind.Text || (Prose.EndsText(label) && !isSure) || isLong || IsPrintedAgain(text, layout, first, second, end)
            || Prose.EndsText(title) || !Prose.IsTitle(title) || Prose.CountWords(title, MaxTitleWords + 1) > MaxTitleWords
            || TopMatter.Same(text, layout.Lines[first].Text, titleSlice)
            || Headings.IsKnownSection(title, out _) || PagePhrases.Types.Contains(title) || TypeLine.Is(text, in layout.Lines[second])
                || DetailFields.IsField(text, in layout.Lines[second])
            || DetailDate.Is(text, titleSlice) || DetailDate.IsPlaceAboveDate(text, layout, second, end)
                || layout.Lines[second].Indent != layout.Lines[first].Indent)
        {
            return false;
        }

        if (isSure)
        {
            return true;
        }

        int third = layout.Lines.NextText(second + 1, end);
        if (third >= end)
        {
            return Prose.CountWords(title, 16) <= 15;
        }

        // "Facts" above fields heads them where the line above it is longer than labels are.
        if (DetailFields.IsField(text, in layout.Lines[third]) && Prose.CountWords(label, MaxSureLabelWords + 2) > MaxSureLabelWords
            && Prose.CountWords(title, MaxSureLabelWords + 1) <= MaxSureLabelWords)
        {
            return false;
        }

        if (layout.Lines[third].MayBeLabelled && TypeLine.TryParse(text, layout.Lines[third].Text, out Slice type, out _, out _))
        {
            // "Statement by the Director": a line that names the page's type is its title.
            return (!type.IsEmpty && (title.StartsWith(type.In(text), StringComparison.OrdinalIgnoreCase) || IsOfType(title, type.In(text))))
                || ((Prose.CountWords(label, MaxSureLabelWords + 1) <= MaxSureLabelWords || PagePhrases.Campaigns.Match(label, wholeWord: false) > 0)
                && !Ilo.Domain.Dates.DateLineParser.TryFind(title, out _, out _));
        }

        if (IsHeadingBelowTitle(text, layout, blocks, label, title, third))
        {
            return false;
        }

        // Right below a title that stands apart: the first line of a table or a text, or of a paragraph that a program broke into lines, heads what follows.
        if (third == second + 1 && second > first + 1
            && (!Prose.EndsSentence(layout.Lines[third].Text.In(text)) || IsBrokenSentence(text, layout, third, end)))
        {
            return false;
        }

        // A short line right above bullets is a heading of the first section, and the line above it the title.
        return layout.Lines[third].Kind == LineKind.Text || Prose.CountWords(title, 5) > 4;
    }
}

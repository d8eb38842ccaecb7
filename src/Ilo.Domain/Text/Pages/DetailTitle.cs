using Ilo.Domain.Text.Blocks;
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

    /// <summary>Returns the first line behind the title.</summary>
    internal static int Read(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks)
    {
        int end = blocks[^1].EndLine;
        int first = TopMatter.NextText(scratch, blocks[0].FirstLine, end);
        first = SkipCredit(text, scratch, TopMatter.SkipDate(text, scratch, first, end), end);
        ReadOnlySpan<char> line = scratch.Lines[first].Text.In(text);
        if (scratch.Lines[first].Kind != LineKind.Text || !Prose.IsTitle(line) || TypeLine.TryParse(text, scratch.Lines[first].Text, out _, out _, out _)
            || Headings.IsKnownSection(line, out _))
        {
            return first;
        }

        int second = SkipCredit(text, scratch, TopMatter.NextText(scratch, first + 1, end), end);
        if (second < end && IsLabel(text, scratch, blocks, first, second, end))
        {
            scratch.Page.Label = scratch.Lines[first].Text;
            scratch.Place(first, SegmentRole.PageLabel);
            first = second;
        }

        scratch.Page.Title = scratch.Lines[first].Text;
        scratch.Place(first, SegmentRole.PageTitle);
        return first + 1;
    }

    // The credit of an image above the title or right below it belongs to no property.
    private static int SkipCredit(ReadOnlySpan<char> text, Scratch scratch, int line, int end)
    {
        if (line >= end || scratch.Lines[line].Kind != LineKind.Text || text[scratch.Lines[line].TextStart] != '©')
        {
            return line;
        }

        int next = TopMatter.NextText(scratch, line + 1, end);
        if (next >= end)
        {
            return line;
        }

        scratch.Place(line, SegmentRole.Credit);
        return next;
    }

    private static bool IsLabel(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int first, int second, int end)
    {
        ReadOnlySpan<char> label = scratch.Lines[first].Text.In(text);
        Slice titleSlice = scratch.Lines[second].Text;
        ReadOnlySpan<char> title = titleSlice.In(text);
        if (scratch.Lines[second].Kind != LineKind.Text || Prose.EndsText(label) || Prose.CountWords(label, MaxLabelWords + 1) > MaxLabelWords
            || Prose.EndsText(title) || !Prose.IsTitle(title) || Prose.CountWords(title, MaxTitleWords + 1) > MaxTitleWords
            || TopMatter.Same(text, scratch.Lines[first].Text, titleSlice)
            || Headings.IsKnownSection(title, out _) || PagePhrases.Types.Contains(title) || TypeLine.TryParse(text, titleSlice, out _, out _, out _) || DetailFields.IsField(title)
            || DetailDate.Is(text, titleSlice) || DetailDate.IsPlaceAboveDate(text, scratch, second, end) || scratch.Lines[second].Indent != scratch.Lines[first].Indent)
        {
            return false;
        }

        int third = TopMatter.NextText(scratch, second + 1, end);
        if (third >= end)
        {
            return Prose.CountWords(title, 16) <= 15;
        }

        // "Facts" above fields heads them where the line above it is longer than labels are.
        if (DetailFields.IsField(scratch.Lines[third].Text.In(text)) && Prose.CountWords(label, MaxSureLabelWords + 2) > MaxSureLabelWords && Prose.CountWords(title, MaxSureLabelWords + 1) <= MaxSureLabelWords)
        {
            return false;
        }

        if (TypeLine.TryParse(text, scratch.Lines[third].Text, out Slice type, out _, out _))
        {
            // "Statement by the Director": a line that names the page's type is its title.
            return (!type.IsEmpty && title.StartsWith(type.In(text), StringComparison.OrdinalIgnoreCase)) || ((Prose.CountWords(label, MaxSureLabelWords + 1) <= MaxSureLabelWords || PagePhrases.Campaigns.Match(label, wholeWord: false) > 0) && !Ilo.Domain.Dates.DateLineParser.TryFind(title, out _, out _));
        }

        // The first line of a table or a text, right below a title that stands apart, heads what follows.
        if (third == second + 1 && second > first + 1 && !Prose.EndsSentence(scratch.Lines[third].Text.In(text)))
        {
            return false;
        }

        // A short line right above bullets is a heading of the first section, and the line above it the title.
        return scratch.Lines[third].Kind == LineKind.Text || Prose.CountWords(title, 5) > 4;
    }
}

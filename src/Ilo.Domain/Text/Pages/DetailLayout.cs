using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Blocks;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// A page about one thing: [label] title, lead, then sections. The lead ends at the first heading, list, field or type line, or where a gap
/// shows that a heading was lost. Each line, bullet and numbered point of a section is a paragraph.
/// </summary>
internal static class DetailLayout
{
    private const int MaxTightWords = 5;

    [MethodImpl(Compiled.Once)]
    internal static void Read(ReadOnlySpan<char> text, LayoutBuilder layout, int endBlock)
    {
        Span<Block> blocks = layout.Blocks.Items[..endBlock];
        if (blocks.IsEmpty)
        {
            return;
        }

        int line = DetailTitle.Read(text, layout, blocks);
        int width = WrapWidth.Of(text, layout.Lines);
        bool inLead = true;
        bool afterType = false;
        PointDepths depths = default;
        for (int i = BlockOf(blocks, line); i < blocks.Length; i++)
        {
            ref Block block = ref blocks[i];
            if (block.Kind != LineKind.Text)
            {
                inLead = false;
                afterType = false;
                AddPoint(text, layout, in block, i > 0 && block.AfterGap && blocks[i - 1].Kind != LineKind.Text, ref depths);
                continue;
            }

            depths.Pass(block.Indent);
            if (inLead && block.AfterGap && layout.Introduction.Count + layout.Fields.Count > 0)
            {
                inLead = false;
            }
            else if (!inLead && block.AfterGap && CurrentHasText(layout))
            {
                Open(layout, default, FieldKind.None);
            }

            for (int at = Math.Max(block.FirstLine, line); at < block.EndLine; at++)
            {
                // Right below a point at the margin its text goes on as well.
                bool isBelowPoint = at == block.FirstLine && i > 0 && block.BlanksBefore == 0 && blocks[i - 1].Kind == LineKind.Bullet;
                bool goesOn = (at > block.FirstLine || isBelowPoint) && (WrapWidth.GoesOn(text, layout.Lines, at, width)
                    || (isBelowPoint && width > 0 && WrapWidth.IsRest(text, layout.Lines, at)));
                if (!(goesOn && TryGoOn(layout, at)))
                {
                    ReadLine(text, layout, blocks, i, at, ref inLead, ref afterType);
                }
            }
        }

        DropEmpty(layout);
        DetailDate.ReportOpen(text, layout);
    }

    // Whatever the line looks like, it is part of the paragraph that the line above is part of.
    private static bool TryGoOn(LayoutBuilder layout, int line)
    {
        Slice above = layout.Lines[line - 1].Text;
        Slice slice = layout.Lines[line].Text;
        if (layout.IsPlaced(line))
        {
            return false;
        }

        if (layout.Sections.Count == 0 && layout.Introduction.Count > 0 && layout.Introduction[layout.Introduction.Count - 1] == above)
        {
            layout.Introduction.Add(slice);
            layout.Place(line, SegmentRole.Introduction);
            return true;
        }

        if (layout.SectionTexts.Count > 0 && layout.SectionTexts[layout.SectionTexts.Count - 1].Text == above)
        {
            AddText(layout, new(slice, GoesOn: true));
            layout.Place(line, SegmentRole.SectionText);
            return true;
        }

        return false;
    }

    private static void ReadLine(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index, int line, ref bool inLead, ref bool afterType)
    {
        if (layout.IsPlaced(line))
        {
            return;
        }

        Slice slice = layout.Lines[line].Text;
        if (!layout.Page.Title.IsEmpty && inLead && TopMatter.Same(text, slice, layout.Page.Title))
        {
            layout.Place(line, SegmentRole.PageTitle);
            return;
        }

        if (layout.Page.IsForeign && ForeignFields.HasManyLabels(slice.In(text)))
        {
            // Dates, places and telephones of another agency's event: no property holds them, and what no stage placed is reported.
            return;
        }

        if (!layout.Page.IsForeign && TypeLine.TryRead(text, layout, line))
        {
            inLead = false;
            afterType = true;
            if (CurrentHasText(layout))
            {
                Open(layout, default, FieldKind.None);
            }

            return;
        }

        if (DetailFields.TryRead(text, layout, line, blocks[index].EndLine))
        {
            NoteFields(layout);
            return;
        }

        if (DetailFields.TrySkip(text, layout, line, blocks[^1].EndLine)
            || TryDate(text, layout, blocks, index, line, ref inLead) || DetailDate.TryPlace(text, layout, line, blocks[^1].EndLine))
        {
            return;
        }

        if (DetailsBlock.TryRead(text, layout, line))
        {
            return;
        }

        if (!inLead && GluedField.TryHeading(slice.In(text), out int seam, out FieldKind glued))
        {
            ReadGlued(text, layout, line, seam, glued);
            return;
        }

        if (IsHeading(text, layout, blocks, index, line, afterType, out FieldKind field))
        {
            inLead = false;
            afterType = false;
            layout.Place(line, SegmentRole.SectionHeading);
            Open(layout, slice, field);
            return;
        }

        afterType = false;
        inLead &= !(layout.Page.IsIssued && Dateline.Opens(slice.In(text), out _))
            && !(layout.Lines[line].MayBeLabelled && TabularLine.Is(text, layout.Lines, line));
        if (inLead)
        {
            DetailDate.NoteOpen(text, layout, slice);
            layout.Introduction.Add(slice);
            layout.Place(line, SegmentRole.Introduction);
            return;
        }

        AddText(layout, new(slice, GoesOn: false));
        layout.Place(line, SegmentRole.SectionText);
    }

    // "Project details" above labelled lines heads nothing once they have gone to the page.
    private static void NoteFields(LayoutBuilder layout)
    {
        if (layout.Lines.HasMarkup && layout.Sections.Count > 0)
        {
            ref SectionDraft section = ref layout.Sections[layout.Sections.Count - 1];
            section.HeadsFields = section.Count == 0;
        }
    }

    // On the pages of the redesigned site the day parts the lead from the body.
    private static bool TryDate(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index, int line, ref bool inLead)
    {
        if (!DetailDate.TryRead(text, layout, blocks, in blocks[index], line))
        {
            return false;
        }

        inLead &= layout.Introduction.Count == 0 || (layout.Page.Type.IsEmpty && !layout.Page.IsBelowLead
            && !DetailDate.IsIssue(layout.Lines, in layout.Page.Date, layout.Fields.Count));
        return true;
    }

    // "Access project dashboardAt a glance": a link, or a paragraph, and the heading behind it.
    private static void ReadGlued(ReadOnlySpan<char> text, LayoutBuilder layout, int line, int seam, FieldKind field)
    {
        Slice whole = layout.Lines[line].Text;
        Slice before = Slice.Trim(text, whole.Start, whole.Start + seam);
        Slice heading = new(whole.Start + seam, whole.End);
        bool isLink = PagePhrases.Actions.Contains(before.In(text));
        if (!isLink)
        {
            AddText(layout, new(before, GoesOn: false));
        }

        layout.Mark(before, isLink ? SegmentRole.Boilerplate : SegmentRole.SectionText);
        layout.Mark(heading, SegmentRole.SectionHeading);
        layout.SetPlaced(line);
        Open(layout, heading, field);
    }

    // A short line alone above paragraphs or bullets, or right below the type line; a heading that is known needs nothing more.
    private static bool IsHeading(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int index, int line, bool afterType, out FieldKind field)
    {
        ReadOnlySpan<char> content = layout.Lines[line].Text.In(text);
        if (Headings.IsKnownSection(content, out field) || FieldHeadings.TryRead(text, layout, line, blocks[^1].EndLine, out field))
        {
            return true;
        }

        field = FieldKind.None;
        if (layout.Lines[line].Markup is MarkupRole.Heading or MarkupRole.Text)
        {
            return layout.Lines[line].Markup == MarkupRole.Heading;
        }

        ref Block block = ref blocks[index];

        // The type line stands apart from what follows it, with a blank line or without.
        bool first = line == block.FirstLine || (afterType && layout.IsPlaced(line - 1));
        bool alone = first && line == block.EndLine - 1;
        bool above = alone ? index + 1 < blocks.Length : first;
        if (HeadingShape.IsProgramme(content) && layout.Page.Type.IsEmpty && above && alone)
        {
            return true;
        }

        if (HeadingShape.IsRoman(content) && line + 1 < block.EndLine)
        {
            return true;
        }

        if (!Prose.IsHeading(content) || content.Contains('©') || HeadingShape.IsNone(content)
            || (layout.Lines[line].MayBeLabelled && FieldLine.TryOpen(content, out _, out int value) && value < content.Length)
            || IsBetweenHeadings(text, layout, blocks, line) || IsAboveTypeLine(text, layout, blocks, line))
        {
            return false;
        }

        return Headings.IsLatest(content) || (alone && above) || (afterType && line + 1 < block.EndLine)
            || (!alone && above && IsName(content) && Prose.EndsSentence(layout.Lines[line + 1].Text.In(text)));
    }

    // A short line between two known headings is the text of the first, and so is the value below a label.
    private static bool IsBetweenHeadings(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int line)
    {
        if (layout.Sections.Count == 0 || CurrentHasText(layout))
        {
            return false;
        }

        ref SectionDraft section = ref layout.Sections[layout.Sections.Count - 1];
        if (section.Field == FieldKind.None && !Headings.IsKnownSection(section.Heading.In(text), out _))
        {
            return false;
        }

        if (FieldHeadings.IsValue(layout.Lines[line].Text.In(text), section.Field))
        {
            return true;
        }

        int end = blocks[^1].EndLine;
        int next = layout.Lines.NextText(line + 1, end);
        return next < end && layout.Lines[next].Kind == LineKind.Text && Headings.IsKnownSection(layout.Lines[next].Text.In(text), out _);
    }

    // What stands right above the type line is the lead, however short.
    private static bool IsAboveTypeLine(ReadOnlySpan<char> text, LayoutBuilder layout, Span<Block> blocks, int line)
    {
        int end = blocks[^1].EndLine;
        int next = layout.Lines.NextText(line + 1, end);
        return next < end && !layout.Page.IsForeign && TypeLine.Is(text, in layout.Lines[next]);
    }

    /// <summary>Whether a line can be a heading right above a sentence, without a blank line: a few words without a figure.</summary>
    internal static bool IsName(ReadOnlySpan<char> text) => Prose.CountWords(text, MaxTightWords + 1) <= MaxTightWords && !text.ContainsAnyInRange('0', '9');

    private static void AddPoint(ReadOnlySpan<char> text, LayoutBuilder layout, in Block block, bool afterGap, ref PointDepths depths)
    {
        if (afterGap && CurrentHasText(layout))
        {
            Open(layout, default, FieldKind.None);
            depths = default;
        }

        Line first = layout.Lines[block.FirstLine];
        byte depth = depths.Next(first.Marker.End - first.Start);

        if (block.Kind == LineKind.Bullet && block.LineCount == 1
            && (layout.Sections.Count == 0 || layout.Sections[layout.Sections.Count - 1].Field == FieldKind.None))
        {
            bool inSection = layout.Sections.Count > 0;
            if (DetailFields.TryTake(text, layout, layout.Lines[block.FirstLine].Text, inSection) && !inSection)
            {
                // Below the title, before any section, a point that is a field is no text besides.
                layout.Place(block.FirstLine, SegmentRole.Field);
                return;
            }
        }

        for (int line = block.FirstLine; line < block.EndLine; line++)
        {
            Slice slice = layout.Lines[line].Text;
            if (!slice.IsEmpty)
            {
                AddText(layout, new(slice, GoesOn: line > block.FirstLine, depth, first.Number));
            }

            layout.Place(line, SegmentRole.SectionText);
        }
    }

    private static bool CurrentHasText(LayoutBuilder layout) => layout.Sections.Count > 0 && layout.Sections[layout.Sections.Count - 1].Count > 0;

    private static void AddText(LayoutBuilder layout, SectionLine text)
    {
        if (layout.Sections.Count == 0)
        {
            Open(layout, default, FieldKind.None);
        }

        layout.SectionTexts.Add(text);
        layout.Sections[layout.Sections.Count - 1].Count++;
    }

    private static void Open(LayoutBuilder layout, Slice heading, FieldKind field)
    {
        DropEmpty(layout);
        ref SectionDraft section = ref layout.Sections.Add();
        section.Heading = heading;
        section.Field = field;
        section.From = layout.SectionTexts.Count;
        section.Count = 0;
        section.HeadsFields = false;
    }

    // Where nothing follows a gap or a type line, no section begins there.
    private static void DropEmpty(LayoutBuilder layout)
    {
        int last = layout.Sections.Count - 1;
        if (last >= 0 && layout.Sections[last].Count == 0 && (layout.Sections[last].Heading.IsEmpty || layout.Sections[last].HeadsFields))
        {
            layout.Sections.Truncate(last);
        }
    }

    private static int BlockOf(Span<Block> blocks, int line)
    {
        int index = 0;
        while (index < blocks.Length && blocks[index].EndLine <= line)
        {
            index++;
        }

        return index;
    }
}

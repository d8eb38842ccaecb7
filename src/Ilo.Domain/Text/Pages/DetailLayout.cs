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

    internal static void Read(ReadOnlySpan<char> text, Scratch scratch, int endBlock)
    {
        Span<Block> blocks = scratch.Blocks.Items[..endBlock];
        if (blocks.IsEmpty)
        {
            return;
        }

        int line = DetailTitle.Read(text, scratch, blocks);
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
                AddPoint(text, scratch, in block, i > 0 && block.AfterGap && blocks[i - 1].Kind != LineKind.Text, ref depths);
                continue;
            }

            depths.Pass(block.Indent);
            if (inLead && block.AfterGap && scratch.Introduction.Count + scratch.Fields.Count > 0)
            {
                inLead = false;
            }
            else if (!inLead && block.AfterGap && CurrentHasText(scratch))
            {
                Open(scratch, default, FieldKind.None);
            }

            for (int at = Math.Max(block.FirstLine, line); at < block.EndLine; at++)
            {
                ReadLine(text, scratch, blocks, i, at, ref inLead, ref afterType);
            }
        }

        DropEmpty(scratch);
        DetailDate.DropOpen(text, scratch);
    }

    private static void ReadLine(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int index, int line, ref bool inLead, ref bool afterType)
    {
        if (scratch.Lines[line].IsPlaced)
        {
            return;
        }

        Slice slice = scratch.Lines[line].Text;
        if (!scratch.Page.Title.IsEmpty && inLead && TopMatter.Same(text, slice, scratch.Page.Title))
        {
            scratch.Place(line, SegmentRole.PageTitle);
            return;
        }

        if (scratch.Page.IsForeign && ForeignFields.HasManyLabels(slice.In(text)))
        {
            // Dates, places and telephones of another agency's event: no property holds them, and what no stage placed is reported.
            return;
        }

        if (!scratch.Page.IsForeign && TypeLine.TryRead(text, scratch, line))
        {
            inLead = false;
            afterType = true;
            if (CurrentHasText(scratch))
            {
                Open(scratch, default, FieldKind.None);
            }

            return;
        }

        if (DetailFields.TryRead(text, scratch, line, blocks[index].EndLine))
        {
            NoteFields(scratch);
            return;
        }

        if (DetailFields.TrySkip(text, scratch, line, blocks[^1].EndLine)
            || TryDate(text, scratch, blocks, index, line, ref inLead) || DetailDate.TryPlace(text, scratch, line, blocks[^1].EndLine))
        {
            return;
        }

        if (DetailsBlock.TryRead(text, scratch, line, blocks[^1].EndLine))
        {
            return;
        }

        if (!inLead && GluedField.TryHeading(slice.In(text), out int seam, out FieldKind glued))
        {
            ReadGlued(text, scratch, line, seam, glued);
            return;
        }

        if (IsHeading(text, scratch, blocks, index, line, afterType, out FieldKind field))
        {
            inLead = false;
            afterType = false;
            scratch.Place(line, SegmentRole.SectionHeading);
            Open(scratch, slice, field);
            return;
        }

        afterType = false;
        inLead &= !(scratch.Page.IsIssued && Dateline.Opens(slice.In(text), out _));
        if (inLead)
        {
            DetailDate.NoteOpen(text, scratch, slice);
            scratch.Introduction.Add(slice);
            scratch.Place(line, SegmentRole.Introduction);
            return;
        }

        AddText(scratch, new(slice, GoesOn: false));
        scratch.Place(line, SegmentRole.SectionText);
    }

    // "Project details" above labelled lines heads nothing once they have gone to the page.
    private static void NoteFields(Scratch scratch)
    {
        if (scratch.Page.HasMarkup && scratch.Sections.Count > 0)
        {
            ref SectionDraft section = ref scratch.Sections[scratch.Sections.Count - 1];
            section.HeadsFields = section.Count == 0;
        }
    }

    // On the pages of the redesigned site the day parts the lead from the body.
    private static bool TryDate(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int index, int line, ref bool inLead)
    {
        if (!DetailDate.TryRead(text, scratch, blocks, in blocks[index], line))
        {
            return false;
        }

        inLead &= scratch.Introduction.Count == 0 || (scratch.Page.Type.IsEmpty && !DetailDate.IsIssue(scratch));
        return true;
    }

    // "Access project dashboardAt a glance": a link, or a paragraph, and the heading behind it.
    private static void ReadGlued(ReadOnlySpan<char> text, Scratch scratch, int line, int seam, FieldKind field)
    {
        Slice whole = scratch.Lines[line].Text;
        Slice before = Slice.Trim(text, whole.Start, whole.Start + seam);
        Slice heading = new(whole.Start + seam, whole.End);
        bool isLink = PagePhrases.Actions.Contains(before.In(text));
        if (!isLink)
        {
            AddText(scratch, new(before, GoesOn: false));
        }

        scratch.Mark(before, isLink ? SegmentRole.Boilerplate : SegmentRole.SectionText);
        scratch.Mark(heading, SegmentRole.SectionHeading);
        scratch.Lines[line].IsPlaced = true;
        Open(scratch, heading, field);
    }

    // A short line alone above paragraphs or bullets, or right below the type line; a heading that is known needs nothing more.
    private static bool IsHeading(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int index, int line, bool afterType, out FieldKind field)
    {
        ReadOnlySpan<char> content = scratch.Lines[line].Text.In(text);
        if (Headings.IsKnownSection(content, out field) || FieldHeadings.TryRead(text, scratch, line, blocks[^1].EndLine, out field))
        {
            return true;
        }

        field = FieldKind.None;
        if (scratch.Lines[line].Markup is MarkupRole.Heading or MarkupRole.Text)
        {
            return scratch.Lines[line].Markup == MarkupRole.Heading;
        }

        ref Block block = ref blocks[index];

        // The type line stands apart from what follows it, with a blank line or without.
        bool first = line == block.FirstLine || (afterType && scratch.Lines[line - 1].IsPlaced);
        bool alone = first && line == block.EndLine - 1;
        bool above = alone ? index + 1 < blocks.Length : first;
        if (HeadingShape.IsProgramme(content) && scratch.Page.Type.IsEmpty && above && alone)
        {
            return true;
        }

        if (HeadingShape.IsRoman(content) && line + 1 < block.EndLine)
        {
            return true;
        }

        if (!Prose.IsHeading(content) || content.Contains('©') || HeadingShape.IsNone(content)
            || (FieldLine.TryOpen(content, out _, out int value) && value < content.Length)
            || IsBetweenHeadings(text, scratch, blocks, line) || IsAboveTypeLine(text, scratch, blocks, line))
        {
            return false;
        }

        return Headings.IsLatest(content) || (alone && above) || (afterType && line + 1 < block.EndLine)
            || (!alone && above && IsName(content) && Prose.EndsSentence(scratch.Lines[line + 1].Text.In(text)));
    }

    // A short line between two known headings is the text of the first, and so is the value below a label.
    private static bool IsBetweenHeadings(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int line)
    {
        if (scratch.Sections.Count == 0 || CurrentHasText(scratch))
        {
            return false;
        }

        ref SectionDraft section = ref scratch.Sections[scratch.Sections.Count - 1];
        if (section.Field == FieldKind.None && !Headings.IsKnownSection(section.Heading.In(text), out _))
        {
            return false;
        }

        if (FieldHeadings.IsValue(scratch.Lines[line].Text.In(text), section.Field))
        {
            return true;
        }

        int end = blocks[^1].EndLine;
        int next = TopMatter.NextText(scratch, line + 1, end);
        return next < end && scratch.Lines[next].Kind == LineKind.Text && Headings.IsKnownSection(scratch.Lines[next].Text.In(text), out _);
    }

    // What stands right above the type line is the lead, however short.
    private static bool IsAboveTypeLine(ReadOnlySpan<char> text, Scratch scratch, Span<Block> blocks, int line)
    {
        int end = blocks[^1].EndLine;
        int next = TopMatter.NextText(scratch, line + 1, end);
        return next < end && !scratch.Page.IsForeign && TypeLine.TryParse(text, scratch.Lines[next].Text, out _, out _, out _);
    }

    // Right above a text without a blank line only a few words without a figure are a heading.
    private static bool IsName(ReadOnlySpan<char> text) => Prose.CountWords(text, MaxTightWords + 1) <= MaxTightWords && !text.ContainsAnyInRange('0', '9');

    private static void AddPoint(ReadOnlySpan<char> text, Scratch scratch, in Block block, bool afterGap, ref PointDepths depths)
    {
        if (afterGap && CurrentHasText(scratch))
        {
            Open(scratch, default, FieldKind.None);
            depths = default;
        }

        Line first = scratch.Lines[block.FirstLine];
        byte depth = depths.Next(first.Marker.End - first.Start);

        if (block.Kind == LineKind.Bullet && block.LineCount == 1
            && (scratch.Sections.Count == 0 || scratch.Sections[scratch.Sections.Count - 1].Field == FieldKind.None))
        {
            DetailFields.TryTake(text, scratch, scratch.Lines[block.FirstLine].Text, inSection: true);
        }

        for (int line = block.FirstLine; line < block.EndLine; line++)
        {
            Slice slice = scratch.Lines[line].Text;
            if (!slice.IsEmpty)
            {
                AddText(scratch, new(slice, GoesOn: line > block.FirstLine, depth, first.Number));
            }

            scratch.Place(line, SegmentRole.SectionText);
        }
    }

    private static bool CurrentHasText(Scratch scratch) => scratch.Sections.Count > 0 && scratch.Sections[scratch.Sections.Count - 1].Count > 0;

    private static void AddText(Scratch scratch, SectionText text)
    {
        if (scratch.Sections.Count == 0)
        {
            Open(scratch, default, FieldKind.None);
        }

        scratch.SectionTexts.Add(text);
        scratch.Sections[scratch.Sections.Count - 1].Count++;
    }

    private static void Open(Scratch scratch, Slice heading, FieldKind field)
    {
        DropEmpty(scratch);
        ref SectionDraft section = ref scratch.Sections.Add();
        section.Heading = heading;
        section.Field = field;
        section.From = scratch.SectionTexts.Count;
        section.Count = 0;
        section.HeadsFields = false;
    }

    // Where nothing follows a gap or a type line, no section begins there.
    private static void DropEmpty(Scratch scratch)
    {
        int last = scratch.Sections.Count - 1;
        if (last >= 0 && scratch.Sections[last].Count == 0 && (scratch.Sections[last].Heading.IsEmpty || scratch.Sections[last].HeadsFields))
        {
            scratch.Sections.Truncate(last);
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

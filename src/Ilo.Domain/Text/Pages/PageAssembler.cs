using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Records;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Takes a text through the stages: lines, layout, kind and language, page, records, diagnostics. Total: no text makes it throw.</summary>
internal static class PageAssembler
{
    /// <summary>Reads a text.</summary>
    /// <param name="given">The text as given.</param>
    /// <param name="scratch">What the stages write to.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="whole">The same text where it is a string already; null where it is not.</param>
    internal static PageReading Read(ReadOnlySpan<char> given, Scratch scratch, PageReaderOptions options, string? whole = null)
    {
        PageInput input = PageInput.Of(given, scratch.Diagnostics, options);
        try
        {
            return Read(in input, scratch, options, whole ?? given.ToString());
        }
        finally
        {
            input.Dispose();
        }
    }

    private static PageReading Read(in PageInput input, Scratch scratch, PageReaderOptions options, string given)
    {
        // What was reported so far speaks of the text as given, what follows of the text as read.
        int ofInput = scratch.Diagnostics.Count;
        ReadOnlySpan<char> text = input.Text;
        LineSplitter.Split(text, scratch.Lines, scratch.LineStarts);
        MarkupLines.Mark(scratch, options.Markup, input.Map);
        Margins.Settle(scratch.Lines.Items);
        Boilerplate.Mark(text, scratch.Lines.Items);
        PageLayout.Read(text, scratch, options.Kind);
        Limit(scratch, options);
        EntryList.Read(text, scratch.Nodes.Items, scratch.Parts.Items, scratch.Page.Label, scratch.Drafts);
        PageKind kind = Kind(text, scratch, options);
        LanguageCode language = Language(text, scratch, options);
        EntryKinds.Decide(text, scratch, kind);
        Page page = PageMaker.Make(text, scratch, kind, language);
        PlaceRest(text, scratch);
        LineIndex lines = LineIndex.Of(scratch, input.Map, options.Address);
        EntryNotes.Report(text, scratch, page);
        FieldNotes.Report(text, scratch, page);
        ValueList<PageRecord> records = Records(text, page, scratch, input.Map, lines, options);
        Silence.Report(text, scratch, page, records.Count);
        return new PageReading
        {
            SourceName = options.SourceName,
            Address = options.Address,
            Page = page,
            Records = records,
            Diagnostics = DiagnosticList.Of(text, scratch, ofInput, input.Map, lines, options),
            Lines = lines,
            Marks = Marks(scratch, input.Map),
            Length = input.Length,
            Text = given,
        };
    }

    private static Mark[] Marks(Scratch scratch, PositionMap map)
    {
        Mark[] marks = scratch.Marks.Items.ToArray();
        for (int i = 0; i < marks.Length && !map.IsPlain; i++)
        {
            marks[i] = marks[i] with { Text = map.Of(marks[i].Text) };
        }

        return marks;
    }

    private static void Limit(Scratch scratch, PageReaderOptions options)
    {
        if (scratch.Nodes.Count > options.MaxEntries)
        {
            // The lines of the entries left out stay unplaced; one diagnostic speaks for them all.
            EntryNode first = scratch.Nodes[options.MaxEntries];
            Slice at = first.PartCount > 0 ? scratch.Parts[first.FirstPart].Text : first.Marker;
            scratch.Report(DiagnosticDescriptors.TooManyEntries, at, Number(options.MaxEntries));
            scratch.Nodes.Truncate(options.MaxEntries);
            int start = first.Marker.IsEmpty ? at.Start : first.Marker.Start;
            for (int i = scratch.Lines.Count - 1; i >= 0 && scratch.Lines[i].TextEnd > start; i--)
            {
                // A dash was placed with its entry.
                ref Line rest = ref scratch.Lines[i];
                rest.IsPlaced &= rest.Kind != LineKind.Dash;
                if (!rest.IsBlank)
                {
                    scratch.Place(i, SegmentRole.Unplaced);
                }
            }
        }
    }

    private static PageKind Kind(ReadOnlySpan<char> text, Scratch scratch, PageReaderOptions options)
    {
        if (options.Kind is { } given)
        {
            return given;
        }

        PageKind? other;
        PageKind kind = scratch.Page.IsList ? ListKinds.Of(text, scratch, out other) : DetailKinds.Of(text, scratch, out other);
        if (other is { } possible && possible != kind)
        {
            Slice at = scratch.Page.Title.IsEmpty ? new(0, 0) : scratch.Page.Title;
            scratch.Report(DiagnosticDescriptors.KindUncertain, at, kind.ToString(), possible.ToString());
        }

        return kind;
    }

    private static LanguageCode Language(ReadOnlySpan<char> text, Scratch scratch, PageReaderOptions options)
    {
        if (options.Language is { } given)
        {
            return given;
        }

        LanguageGuess found = LanguageGuesser.Of(text);
        if (found.Unknown is { } name)
        {
            scratch.Report(DiagnosticDescriptors.LanguageUnknown, scratch.Page.Title, name);
        }
        else if (!found.IsClear && DateLanguage(scratch) is { } byDates)
        {
            return byDates;
        }
        else if (!found.IsClear && !text.IsWhiteSpace())
        {
            scratch.Report(DiagnosticDescriptors.LanguageUncertain, scratch.Page.Title, found.Language.ToString());
        }

        return found.Language;
    }

    // Where the words are too few to tell, month names may.
    private static LanguageCode? DateLanguage(Scratch scratch)
    {
        LanguageCode? language = LanguageOf(in scratch.Page.Date);
        foreach (ref EntryDraft draft in scratch.Drafts.Items)
        {
            language ??= LanguageOf(in draft.Date);
        }

        return language;
    }

    private static LanguageCode? LanguageOf(in DateHead date) =>
        date.IsDated ? LanguageWords.Only(date.Line.Languages) : null;

    // Nothing is dropped in silence: what no stage placed is marked and reported.
    private static void PlaceRest(ReadOnlySpan<char> text, Scratch scratch)
    {
        bool any = false;
        for (int i = 0; i < scratch.Lines.Count; i++)
        {
            ref Line line = ref scratch.Lines[i];
            if (line.Kind == LineKind.Boilerplate)
            {
                scratch.Place(i, SegmentRole.Boilerplate);
            }
            else if (!line.IsBlank && !line.IsPlaced)
            {
                scratch.Place(i, SegmentRole.Unplaced);
                Slice at = line.Text.IsEmpty ? line.Marker : line.Text;
                scratch.ReportQuoted(DiagnosticDescriptors.TextUnplaced, at);
            }

            any |= !line.IsBlank;
            MarkBars(text, scratch, line.TextEnd);
        }

        if (!any)
        {
            scratch.Report(DiagnosticDescriptors.EmptyText, default);
        }
    }

    // What a table has left at a line's end.
    private static void MarkBars(ReadOnlySpan<char> text, Scratch scratch, int end)
    {
        int at = end;
        int last = end;
        while (at < text.Length && text[at] is not ('\n' or '\r') && (text[at] == '|' || Blank.Is(text[at])))
        {
            last = text[at++] == '|' ? at : last;
        }

        scratch.Mark(last > end ? Slice.Trim(text, end, last) : default, SegmentRole.Boilerplate);
    }

    private static ValueList<PageRecord> Records(
        ReadOnlySpan<char> text, Page page, Scratch scratch, PositionMap map, LineIndex lines, PageReaderOptions options)
    {
        int own = RecordMaker.HasOwnRecord(page) ? 1 : 0;
        int count = own;
        foreach (Entry entry in page.Entries)
        {
            count += entry.Kind is not null && entry.Title is not null ? 1 : 0;
        }

        PageRecord[] records = new PageRecord[count];
        if (own == 1)
        {
            records[0] = RecordMaker.OfPage(page, lines.Reference(options.SourceName, map.Of(scratch.Page.Title)), StateOf(scratch));
        }

        EntryLinks? links = EntryLinks.Of(options.Links);
        int at = own;
        for (int i = 0; i < page.Entries.Count; i++)
        {
            Entry entry = page.Entries[i];
            if (entry.Kind is not { } kind || entry.Title is null)
            {
                continue;
            }

            SourceReference source = lines.Reference(options.SourceName, map.Of(SpanOf(scratch, i)));
            source = links?.AddressOf(lines.Reference("", map.Of(TitleOf(scratch, i))).Span, source.Span) is { } address
                ? source with { Link = address } : source;
            records[at++] = kind switch
            {
                RecordKind.Project => new(
                    source, i)
                { Project = RecordMaker.ProjectOf(page, entry, EntryState.Of(text, scratch.Parts.Items, in scratch.Drafts[i])) },
                RecordKind.Event => new(source, i) { Event = RecordMaker.EventOf(page, entry, EntryState.Of(text, scratch.Parts.Items, in scratch.Drafts[i])) },
                _ => new(source, i) { Article = RecordMaker.ArticleOf(page, entry) },
            };
        }

        return new(records);
    }

    private static StatedState StateOf(Scratch scratch) =>
        scratch.Page.State == StatedState.None && scratch.Page.GoesOn ? StatedState.Active : scratch.Page.State;

    private static Slice TitleOf(Scratch scratch, int index)
    {
        ref EntryDraft draft = ref scratch.Drafts[index];
        return new(scratch.Parts[draft.TitlePart].Text.Start, scratch.Parts[draft.TitlePart + draft.TitleCount - 1].Text.End);
    }

    private static Slice SpanOf(Scratch scratch, int index)
    {
        ref EntryDraft draft = ref scratch.Drafts[index];
        ref Part first = ref scratch.Parts[draft.FirstPart];
        int start = draft.Marker.IsEmpty ? first.Text.Start : Math.Min(draft.Marker.Start, first.Text.Start);
        return new(start, scratch.Parts[draft.EndPart - 1].Text.End);
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

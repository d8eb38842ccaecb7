using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Records;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Takes a text through the stages: lines, layout, kind and language, page, records, diagnostics. Total: no text makes it throw.</summary>
internal static class PageAssembler
{
    internal static PageReading Read(ReadOnlySpan<char> text, Scratch scratch, PageReaderOptions options)
    {
        if (text.Length > options.MaxCharacters)
        {
            text = text[..options.MaxCharacters];
            scratch.Report(DiagnosticDescriptors.TextTooLong, new(text.Length, text.Length), Number(options.MaxCharacters));
        }

        if (Blank.FirstInvisible(text) is >= 0 and int invisible)
        {
            scratch.Report(DiagnosticDescriptors.InvisibleCharacters, new(invisible, invisible + 1));
        }

        LineSplitter.Split(text, scratch.Lines);
        Boilerplate.Mark(text, scratch.Lines.Items);
        PageLayout.Read(text, scratch, options.Kind);
        Limit(scratch, options);
        LostTitle.Settle(text, scratch);
        OpenLabels.Settle(text, scratch);
        PageKind kind = Kind(text, scratch, options);
        LanguageCode language = Language(text, scratch, options);
        EntryKinds.Decide(text, scratch, kind);
        Page page = PageMaker.Make(text, scratch, kind, language);
        PlaceRest(scratch);
        LineIndex lines = LineIndex.Of(scratch);
        EntryNotes.Report(text, scratch, page);
        return new PageReading
        {
            SourceName = options.SourceName,
            Page = page,
            Records = Records(page, scratch, lines, options),
            Diagnostics = Diagnostics(text, scratch, lines, options),
            Lines = lines,
            Marks = scratch.Marks.Items.ToArray(),
            Length = text.Length,
        };
    }

    private static void Limit(Scratch scratch, PageReaderOptions options)
    {
        if (scratch.Drafts.Count > options.MaxEntries)
        {
            // The lines of the entries left out stay unplaced; one diagnostic speaks for them all.
            EntryDraft first = scratch.Drafts[options.MaxEntries];
            Slice at = first.PartCount > 0 ? scratch.Parts[first.FirstPart].Text : first.Marker;
            scratch.Report(DiagnosticDescriptors.TooManyEntries, at, Number(options.MaxEntries));
            scratch.Drafts.Truncate(options.MaxEntries);
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
        PageKind kind = scratch.Page.IsList ? PageKinds.OfList(text, scratch, out other) : DetailKinds.Of(text, scratch, out other);
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

        LanguageCode language = LanguageOfText.Of(text, out bool isClear);
        if (!isClear && DateLanguage(scratch) is { } byDates)
        {
            return byDates;
        }

        if (!isClear && !text.IsWhiteSpace())
        {
            scratch.Report(DiagnosticDescriptors.LanguageUncertain, scratch.Page.Title, language.ToString());
        }

        return language;
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
    private static void PlaceRest(Scratch scratch)
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
        }

        if (!any)
        {
            scratch.Report(DiagnosticDescriptors.EmptyText, default);
        }
    }

    private static ValueList<PageRecord> Records(Page page, Scratch scratch, LineIndex lines, PageReaderOptions options)
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
            Slice title = scratch.Page.Title;
            records[0] = RecordMaker.OfPage(page, lines.Reference(options.SourceName, TextSpan.FromBounds(title.Start, title.End)));
        }

        int at = own;
        for (int i = 0; i < page.Entries.Count; i++)
        {
            Entry entry = page.Entries[i];
            if (entry.Kind is not { } kind || entry.Title is null)
            {
                continue;
            }

            SourceReference source = lines.Reference(options.SourceName, SpanOf(scratch, i));
            records[at++] = kind switch
            {
                EntryKind.Project => new(source, i) { Project = RecordMaker.ProjectOf(page, entry) },
                EntryKind.Event => new(source, i) { Event = RecordMaker.EventOf(page, entry) },
                _ => new(source, i) { Article = RecordMaker.ArticleOf(page, entry) },
            };
        }

        return new(records);
    }

    private static TextSpan SpanOf(Scratch scratch, int index)
    {
        ref EntryDraft draft = ref scratch.Drafts[index];
        ref Part first = ref scratch.Parts[draft.FirstPart];
        int start = draft.Marker.IsEmpty ? first.Text.Start : Math.Min(draft.Marker.Start, first.Text.Start);
        return TextSpan.FromBounds(start, scratch.Parts[draft.EndPart - 1].Text.End);
    }

    private static ValueList<Diagnostic> Diagnostics(ReadOnlySpan<char> text, Scratch scratch, LineIndex lines, PageReaderOptions options)
    {
        List<PendingDiagnostic> pending = scratch.Diagnostics;
        if (pending.Count == 0)
        {
            return [];
        }

        // Stable: the stages report in their own order at one place.
        PendingDiagnostic[] sorted = [.. pending.OrderBy(diagnostic => diagnostic.At.Start)];
        bool cut = sorted.Length > options.MaxDiagnostics;
        if (cut)
        {
            sorted = MostSevere(sorted, options.MaxDiagnostics);
        }

        int kept = sorted.Length;
        Diagnostic[] diagnostics = new Diagnostic[cut ? kept + 1 : kept];
        for (int i = 0; i < kept; i++)
        {
            PendingDiagnostic diagnostic = sorted[i];
            string? first = diagnostic.IsQuoted ? Quote.Of(diagnostic.At.In(text)) : diagnostic.First;
            ValueList<string> arguments = first is null ? [] : diagnostic.Second is null ? [first] : [first, diagnostic.Second];
            diagnostics[i] = new(diagnostic.Descriptor, lines.Reference(options.SourceName, TextSpan.FromBounds(diagnostic.At.Start, diagnostic.At.End)), arguments);
        }

        if (cut)
        {
            diagnostics[kept] = new(DiagnosticDescriptors.TooManyDiagnostics, diagnostics[kept - 1].Source, [Number(options.MaxDiagnostics)]);
        }

        return new(diagnostics);
    }

    // Errors first, then warnings, each from the page's start: the strict door must not open because a page has many notes.
    private static PendingDiagnostic[] MostSevere(PendingDiagnostic[] sorted, int most)
    {
        bool[] keep = new bool[sorted.Length];
        int room = most;
        for (DiagnosticSeverity severity = DiagnosticSeverity.Error; severity >= DiagnosticSeverity.Info; severity--)
        {
            for (int i = 0; i < sorted.Length && room > 0; i++)
            {
                if (sorted[i].Descriptor.Severity == severity)
                {
                    keep[i] = true;
                    room--;
                }
            }
        }

        return [.. sorted.Where((_, index) => keep[index])];
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Records;
using Ilo.Domain.Words;
using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Text.Pages;

/// <summary>Takes a text through the stages: lines, layout, kind and language, page, records, diagnostics. Total: no text makes it throw.</summary>
internal static class PageAssembler
{
    /// <summary>Reads a text.</summary>
    /// <param name="given">The text as given.</param>
    /// <param name="workspace">The memory to work in, with what was reported so far.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="whole">The same text where it is a string already; null where it is not.</param>
    internal static PageReading Read(ReadOnlySpan<char> given, Workspace workspace, PageReaderOptions options, string? whole = null)
    {
        PageInput input = PageInput.Of(given, workspace.Notes, options);
        try
        {
            workspace.Lines.Read(input.Text, options.Markup, input.Map, input.ListOfLinks);
            workspace.Layout.Begin(workspace.Lines, options.MaxEntries);
            PageLayout.Read(input.Text, workspace.Layout, options.Kind);
            workspace.Layout.Limit();
            return Read(in input, workspace, options, whole ?? given.ToString());
        }
        finally
        {
            input.Dispose();
        }
    }

    private static PageReading Read(in PageInput input, Workspace workspace, PageReaderOptions options, string given)
    {
        Notes notes = workspace.Notes;
        LayoutBuilder layout = workspace.Layout;
        Pool<EntryDraft> drafts = workspace.Drafts;

        // What was reported so far speaks of the text as given, what follows of the text as read.
        int ofInput = notes.Count;
        notes.Add(layout.Notes);
        EntryList.Read(input.Text, layout.Nodes.Items, layout.Parts.Items, layout.Dates, layout.Page.Label, drafts);
        PageTree tree = new(layout, drafts.Items);
        PageKind kind = Kind(input.Text, notes, in tree, options);
        LanguageCode language = Language(input.Text, notes, in tree, options);
        EntryKinds.Decide(input.Text, drafts.Items, tree.Parts, kind);
        NewDates.Apply(input.Text, tree.Parts, drafts.Items);
        if (kind == PageKind.EventDetail && NewDates.TryTake(input.Text, layout.Page.Title, layout.Introduction.Items, ref layout.Page.Date))
        {
            layout.Mark(layout.Page.Date.Date, SegmentRole.Date);
        }

        return Read(in input, notes, in tree, workspace.Leaves, ofInput, kind, language, options, given);
    }

    private static PageReading Read(
        in PageInput input, Notes notes, in PageTree tree, Leaves leaves, int ofInput, PageKind kind, LanguageCode language, PageReaderOptions options,
            string given)
    {
        ReadOnlySpan<char> text = input.Text;
        Page page = PageMaker.Make(text, notes, in tree, leaves, kind, language);
        Unread.Add(text, notes, in tree, leaves);
        LineIndex lines = LineIndex.Of(tree.Lines.Starts, input.Map, options.Address);
        EntryNotes.Report(text, notes, in tree, page);
        FieldNotes.Report(text, notes, in tree, page);
        page = SharedBudgets.Settle(page, text, notes, in tree);
        ValueList<PageRecord> records = Records(text, page, in tree, input.Map, lines, options);
        Silence.Report(text, notes, in tree, page, records.Count);
        return new PageReading
        {
            SourceName = options.SourceName,
            Address = options.Address,
            Page = page,
            Records = records,
            Diagnostics = DiagnosticList.Of(text, notes, ofInput, input.Map, lines, options),
            Lines = lines,
            Marks = Marks(tree.Leaves, leaves.Items, input.Map),
            Length = input.Length,
            Text = given,
        };
    }

    private static Mark[] Marks(ReadOnlySpan<Mark> ofLayout, ReadOnlySpan<Mark> ofPage, PositionMap map)
    {
        Mark[] marks = [.. ofLayout, .. ofPage];
        for (int i = 0; i < marks.Length && !map.IsPlain; i++)
        {
            marks[i] = marks[i] with { Text = map.Of(marks[i].Text) };
        }

        return marks;
    }

    private static PageKind Kind(ReadOnlySpan<char> text, Notes notes, in PageTree tree, PageReaderOptions options)
    {
        if (options.Kind is { } given)
        {
            return given;
        }

        PageKind? other;
        PageKind kind = tree.Head.IsList ? ListKinds.Of(text, in tree, out other) : DetailKinds.Of(text, in tree, out other);
        if (other is { } possible && possible != kind)
        {
            Slice at = tree.Head.Title.IsEmpty ? new(0, 0) : tree.Head.Title;
            notes.Report(DiagnosticDescriptors.KindUncertain, at, kind.ToString(), possible.ToString());
        }

        return kind;
    }

    private static LanguageCode Language(ReadOnlySpan<char> text, Notes notes, in PageTree tree, PageReaderOptions options)
    {
        if (options.Language is { } given)
        {
            return given;
        }

        LanguageGuess found = LanguageGuesser.Of(text);
        if (found.Unknown is { } name)
        {
            notes.Report(DiagnosticDescriptors.LanguageUnknown, tree.Head.Title, name);
        }
        else if (!found.IsClear && DateLanguage(in tree) is { } byDates)
        {
            return byDates;
        }
        else if (!found.IsClear && !text.IsWhiteSpace())
        {
            notes.Report(DiagnosticDescriptors.LanguageUncertain, tree.Head.Title, found.Language.ToString());
        }

        return found.Language;
    }

    // Where the words are too few to tell, month names may.
    private static LanguageCode? DateLanguage(in PageTree tree)
    {
        LanguageCode? language = LanguageOf(tree.Head.IsDated ? tree.Head.Date : default);
        foreach (ref readonly EntryDraft draft in tree.Entries)
        {
            language ??= LanguageOf(draft.Date);
        }

        return language;
    }

    private static LanguageCode? LanguageOf(DateHead date) =>
        date.IsDated ? LanguageWords.Only(date.Line.Languages) : null;

    private static ValueList<PageRecord> Records(
        ReadOnlySpan<char> text, Page page, in PageTree tree, PositionMap map, LineIndex lines, PageReaderOptions options)
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
            records[0] = RecordMaker.OfPage(page, lines.Reference(options.SourceName, map.Of(tree.Head.Title)), StateOf(in tree));
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

            SourceReference source = lines.Reference(options.SourceName, map.Of(SpanOf(in tree, i)));
            source = links?.AddressOf(lines.Reference("", map.Of(TitleOf(in tree, i))).Span, source.Span) is { } address
                ? source with { Link = address } : source;
            records[at++] = kind switch
            {
                RecordKind.Project => new(
                    source, i)
                { Project = RecordMaker.ProjectOf(page, entry, EntryState.Of(text, tree.Parts, in tree.Entries[i])) },
                RecordKind.Event => new(source, i) { Event = RecordMaker.EventOf(page, entry, EntryState.Of(text, tree.Parts, in tree.Entries[i])) },
                _ => new(source, i) { Article = RecordMaker.ArticleOf(page, entry) },
            };
        }

        return new(records);
    }

    private static StatedState StateOf(in PageTree tree) =>
        tree.Head.State == StatedState.None && tree.Head.GoesOn ? StatedState.Active : tree.Head.State;

    private static Slice TitleOf(in PageTree tree, int index)
    {
        ref readonly EntryDraft draft = ref tree.Entries[index];
        return new(tree.Parts[draft.TitlePart].Text.Start, tree.Parts[draft.TitlePart + draft.TitleCount - 1].Text.End);
    }

    private static Slice Around(Slice one, Slice other) => new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    private static Slice SpanOf(in PageTree tree, int index)
    {
        ref readonly EntryDraft draft = ref tree.Entries[index];
        Slice span = draft.Marker.IsEmpty ? tree.Parts[draft.FirstPart].Text : draft.Marker;

        // The cells of a row need not stand in the order of the parts.
        for (int part = draft.FirstPart; part < draft.EndPart; part++)
        {
            span = Around(span, tree.Parts[part].Text);
        }

        return draft.Node.Place.IsEmpty ? span : Around(span, draft.Node.Place);
    }
}

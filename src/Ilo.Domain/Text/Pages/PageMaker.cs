using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Text.Pages;

/// <summary>Makes the page from what the layout found.</summary>
internal static class PageMaker
{
    internal static Page Make(ReadOnlySpan<char> text, Scratch scratch, PageKind kind, LanguageCode language)
    {
        TextMaker maker = new(text);
        bool dated = scratch.Page.Date.IsDated;
        bool hasFields = !scratch.Page.IsForeign && scratch.Fields.Count + scratch.Sections.Count > 0;
        Page page = new()
        {
            Kind = kind,
            Language = language,
            Title = maker.Of(scratch.Page.Title),
            Label = maker.Of(scratch.Page.Label),
            Introduction = Introduction(scratch, ref maker),
            Type = maker.Of(scratch.Page.Type),
            Dates = dated ? new DateInterval(scratch.Page.Date.Line.Start, scratch.Page.Date.Line.End) : null,
            Precision = dated ? scratch.Page.Date.Line.Precision : DatePrecision.Day,
            Place = maker.Of(scratch.Page.Place),
            Donors = hasFields ? FieldLists.Of(text, scratch, ref maker, FieldKind.Donors) : [],
            Partners = hasFields ? FieldLists.Of(text, scratch, ref maker, FieldKind.Partners) : [],
            Budget = Budget(text, scratch),
            Code = FieldText(scratch, ref maker, FieldKind.Code),
            Organizer = FieldText(scratch, ref maker, FieldKind.Organizer),
            Locations = hasFields ? FieldLists.Of(text, scratch, ref maker, FieldKind.Locations) : [],
            Beneficiaries = hasFields ? FieldLists.Of(text, scratch, ref maker, FieldKind.Beneficiaries) : [],
            Sections = Sections(scratch, ref maker),
            Entries = Entries(text, scratch, ref maker),
        };
        maker.Dispose();
        return page;
    }

    private static string? Introduction(Scratch scratch, ref TextMaker maker)
    {
        if (scratch.Introduction.Count == 1)
        {
            return maker.Of(scratch.Introduction[0]);
        }

        foreach (Slice line in scratch.Introduction.Items)
        {
            maker.Append(line);
        }

        return maker.Take();
    }

    private static Money? Budget(ReadOnlySpan<char> text, Scratch scratch)
    {
        foreach (FieldDraft field in scratch.Fields.Items)
        {
            if (field.Kind != FieldKind.Budget)
            {
                continue;
            }

            if (SumLine.Read(field.Value.In(text)) is { IsSum: true } sum)
            {
                return sum.Money;
            }

            scratch.Report(DiagnosticDescriptors.FieldUnread, field.Value, Quote.Of(field.Value.In(text)), "a sum of money");
        }

        return null;
    }

    // What several fields give is one text, in their order.
    private static string? FieldText(Scratch scratch, ref TextMaker maker, FieldKind kind)
    {
        string? joined = null;
        foreach (FieldDraft field in scratch.Fields.Items)
        {
            if (field.Kind == kind && maker.Of(field.Value) is { } value)
            {
                joined = joined is null ? value : $"{joined}; {value}";
            }
        }

        return joined;
    }

    private static ValueList<Section> Sections(Scratch scratch, ref TextMaker maker)
    {
        if (scratch.Sections.Count == 0)
        {
            return [];
        }

        Section[] sections = new Section[scratch.Sections.Count];
        for (int i = 0; i < sections.Length; i++)
        {
            SectionDraft draft = scratch.Sections[i];
            sections[i] = new Section { Heading = maker.Of(draft.Heading), Paragraphs = Paragraphs(scratch, in draft, ref maker) };
        }

        return new(sections);
    }

    private static ValueList<Paragraph> Paragraphs(Scratch scratch, in SectionDraft draft, ref TextMaker maker)
    {
        int count = 0;
        for (int i = draft.From; i < draft.From + draft.Count; i++)
        {
            count += scratch.SectionTexts[i].GoesOn && count > 0 ? 0 : 1;
        }

        Paragraph[] paragraphs = new Paragraph[count];
        int at = 0;
        for (int i = draft.From; i < draft.From + draft.Count;)
        {
            int end = i + 1;
            while (end < draft.From + draft.Count && scratch.SectionTexts[end].GoesOn)
            {
                end++;
            }

            SectionText first = scratch.SectionTexts[i];
            paragraphs[at++] = new()
            {
                Text = end == i + 1 ? maker.Of(first.Text)! : Joined(scratch, i, end, ref maker),
                Depth = first.Depth,
                Number = first.Depth > 0 && first.Number >= 0 ? first.Number : null,
            };
            i = end;
        }

        return new(paragraphs);
    }

    private static string Joined(Scratch scratch, int from, int end, ref TextMaker maker)
    {
        for (int line = from; line < end; line++)
        {
            maker.Append(scratch.SectionTexts[line].Text);
        }

        return maker.Take()!;
    }

    private static ValueList<Entry> Entries(ReadOnlySpan<char> text, Scratch scratch, ref TextMaker maker)
    {
        if (scratch.Drafts.Count == 0)
        {
            return [];
        }

        Entry[] entries = new Entry[scratch.Drafts.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            ref EntryDraft draft = ref scratch.Drafts[i];
            if (draft.Kind == RecordKind.Project)
            {
                LabelledLines.TakeOwn(text, scratch.Parts.Items, ref draft);
            }

            EntryMaker.Mark(scratch, in draft, i);

            // Entries of one group share the string of its heading.
            bool sameGroup = i > 0 && draft.Group == scratch.Drafts[i - 1].Group;
            entries[i] = EntryMaker.Make(text, scratch, ref maker, in draft, i, sameGroup ? entries[i - 1].Group : maker.Of(draft.Group));
        }

        return new(entries);
    }
}

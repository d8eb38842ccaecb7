using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;
using NodaTime;

namespace Ilo.Domain.Text.Pages;

/// <summary>Makes the page from what the layout found.</summary>
internal static class PageMaker
{
    internal static Page Make(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree, Leaves leaves, PageKind kind, LanguageCode language)
    {
        TextMaker maker = new(text);
        bool dated = tree.Head.IsDated;
        bool hasFields = !tree.Head.IsForeign && tree.Fields.Length + tree.Sections.Length > 0;
        ValueList<string> locations = hasFields ? FieldLists.Of(text, tree, leaves, ref maker, FieldKind.Locations) : [];
        bool isPlaceOfProject = kind == PageKind.ProjectDetail && locations.IsEmpty && HasPlaceField(tree);
        Page page = new()
        {
            Kind = kind,
            Language = language,
            Title = maker.Of(tree.Head.Title),
            Label = maker.Of(tree.Head.Label),
            Introduction = Introduction(tree, ref maker),
            Type = maker.Of(tree.Head.Type),
            Dates = dated ? new DateInterval(tree.Head.Date.Line.Start, tree.Head.Date.Line.End) : null,
            Precision = dated ? tree.Head.Date.Line.Precision : DatePrecision.Day,
            Place = isPlaceOfProject ? null : maker.Of(tree.Head.Place),
            Donors = hasFields ? FieldLists.Of(text, tree, leaves, ref maker, FieldKind.Donors) : [],
            Partners = hasFields ? FieldLists.Of(text, tree, leaves, ref maker, FieldKind.Partners) : [],
            Budget = Budget(text, notes, tree),
            Code = FieldText(tree, ref maker, FieldKind.Code),
            Organizer = FieldText(tree, ref maker, FieldKind.Organizer),
            Locations = isPlaceOfProject ? FieldLists.Of(text, tree, leaves, ref maker, FieldKind.Place) : locations,
            Beneficiaries = hasFields ? FieldLists.Of(text, tree, leaves, ref maker, FieldKind.Beneficiaries) : [],
            Sections = Sections(tree, ref maker),
            Entries = Entries(text, tree, leaves, ref maker),
        };
        maker.Dispose();
        return page;
    }

    // A meeting has one place, a project works in several: "Where: Alderton, Brook and Quay".
    private static bool HasPlaceField(scoped in PageTree tree)
    {
        foreach (FieldDraft field in tree.Fields)
        {
            if (field.Kind == FieldKind.Place && field.Value == tree.Head.Place)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Introduction(scoped in PageTree tree, ref TextMaker maker)
    {
        if (tree.Introduction.Length == 1)
        {
            return maker.Of(tree.Introduction[0]);
        }

        foreach (Slice line in tree.Introduction)
        {
            maker.Append(line);
        }

        return maker.Take();
    }

    private static Money? Budget(ReadOnlySpan<char> text, Notes notes, scoped in PageTree tree)
    {
        foreach (FieldDraft field in tree.Fields)
        {
            if (field.Kind != FieldKind.Budget)
            {
                continue;
            }

            if (SumLine.Read(field.Value.In(text)) is { IsSum: true } sum)
            {
                return sum.Money;
            }

            notes.Report(DiagnosticDescriptors.FieldUnread, field.Value, Quote.Of(field.Value.In(text)), "a sum of money");
        }

        return null;
    }

    // What several fields give is one text, in their order.
    private static string? FieldText(scoped in PageTree tree, ref TextMaker maker, FieldKind kind)
    {
        string? joined = null;
        foreach (FieldDraft field in tree.Fields)
        {
            if (field.Kind == kind && maker.Of(field.Value) is { } value)
            {
                joined = joined is null ? value : $"{joined}; {value}";
            }
        }

        return joined;
    }

    private static ValueList<Section> Sections(scoped in PageTree tree, ref TextMaker maker)
    {
        if (tree.Sections.Length == 0)
        {
            return [];
        }

        Section[] sections = new Section[tree.Sections.Length];
        for (int i = 0; i < sections.Length; i++)
        {
            SectionDraft draft = tree.Sections[i];
            sections[i] = new Section { Heading = maker.Of(draft.Heading), Paragraphs = Paragraphs(tree, in draft, ref maker) };
        }

        return new(sections);
    }

    private static ValueList<Paragraph> Paragraphs(scoped in PageTree tree, in SectionDraft draft, ref TextMaker maker)
    {
        int count = 0;
        for (int i = draft.From; i < draft.From + draft.Count; i++)
        {
            count += tree.SectionTexts[i].GoesOn && count > 0 ? 0 : 1;
        }

        Paragraph[] paragraphs = new Paragraph[count];
        int at = 0;
        for (int i = draft.From; i < draft.From + draft.Count;)
        {
            int end = i + 1;
            while (end < draft.From + draft.Count && tree.SectionTexts[end].GoesOn)
            {
                end++;
            }

            SectionLine first = tree.SectionTexts[i];
            paragraphs[at++] = new()
            {
                Text = end == i + 1 ? maker.Of(first.Text)! : Joined(tree, i, end, ref maker),
                Depth = first.Depth,
                Number = first.Depth > 0 && first.Number >= 0 ? first.Number : null,
            };
            i = end;
        }

        return new(paragraphs);
    }

    private static string Joined(scoped in PageTree tree, int from, int end, ref TextMaker maker)
    {
        for (int line = from; line < end; line++)
        {
            maker.Append(tree.SectionTexts[line].Text);
        }

        return maker.Take()!;
    }

    private static ValueList<Entry> Entries(ReadOnlySpan<char> text, scoped in PageTree tree, Leaves leaves, ref TextMaker maker)
    {
        if (tree.Entries.Length == 0)
        {
            return [];
        }

        Entry[] entries = new Entry[tree.Entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            ref readonly EntryDraft draft = ref tree.Entries[i];
            EntryMaker.Mark(tree, leaves, in draft, i);

            // Entries of one group share the string of its heading.
            bool sameGroup = i > 0 && draft.Group == tree.Entries[i - 1].Group;
            entries[i] = EntryMaker.Make(text, tree, leaves, ref maker, in draft, i, sameGroup ? entries[i - 1].Group : maker.Of(draft.Group));
        }

        return new(entries);
    }
}

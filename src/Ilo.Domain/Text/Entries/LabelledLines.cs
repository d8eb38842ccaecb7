using Ilo.Domain.Dates;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>An event whose date and place stand on labelled lines, <c>Date: 5 May 2010</c> and <c>Location: Alderton</c>.</summary>
internal static class LabelledLines
{
    internal static bool TryRead(ReadOnlySpan<char> text, Span<Part> parts, int first, ref EntryDraft draft)
    {
        int labelled = -1;
        for (int i = draft.EndPart - 1; i > first; i--)
        {
            if (TryField(parts[i].Text.In(text), out FieldKind field, out int value) && Take(text, parts[i].Text, field, value, ref draft))
            {
                labelled = i;
            }
        }

        if (labelled < 0 || !(draft.IsDated || !draft.Date.Place.IsEmpty))
        {
            draft.Date = default;
            return false;
        }

        draft.HasLabelledLines = true;
        int head = first + 1;
        while (head < labelled && !TryField(parts[head].Text.In(text), out _, out _) && (head < first + 2 || !parts[head].OpensParagraph) && !Prose.IsText(parts[head].Text.In(text)))
        {
            head++;
        }

        draft.SummaryPart = head;
        TitleLines.Read(text, parts, first, head, ref draft);
        return true;
    }

    /// <summary>Whether a line opens with a known label and a colon; the value begins at <paramref name="value"/>.</summary>
    internal static bool TryField(ReadOnlySpan<char> line, out FieldKind field, out int value)
    {
        int colon = line.IndexOf(':');
        value = colon + 1;
        if (colon <= 0 || !PagePhrases.Fields.TryGet(line[..colon].TrimEnd(" \u00A0"), out field))
        {
            field = FieldKind.None;
            return false;
        }

        while (value < line.Length && Blank.Is(line[value]))
        {
            value++;
        }

        return true;
    }

    /// <summary>Whether a labelled line of an entry gives its date or place, and so is no part of the summary.</summary>
    internal static bool IsDateOrPlace(ReadOnlySpan<char> line) => TryField(line, out FieldKind field, out _) && field is FieldKind.Dates or FieldKind.Place;

    /// <summary>Whether a line is a field with a value that no entry has as its title: a donor, a budget, a code.</summary>
    internal static bool IsField(ReadOnlySpan<char> line) =>
        TryField(line, out FieldKind field, out int value) && value < line.Length
        && field is FieldKind.Donors or FieldKind.Partners or FieldKind.Budget or FieldKind.Code or FieldKind.Locations or FieldKind.Beneficiaries or FieldKind.Organizer or FieldKind.Place;

    private static bool Take(ReadOnlySpan<char> text, Slice line, FieldKind field, int value, ref EntryDraft draft)
    {
        Slice rest = new(line.Start + value, line.End);
        if (rest.IsEmpty)
        {
            return false;
        }

        if (field == FieldKind.Dates && DateLineParser.TryParse(rest.In(text), out DateLine date) && date.Status == DateLineStatus.Dates)
        {
            draft.Date.Line = date;
            draft.Date.Date = line;
            return true;
        }

        if (field == FieldKind.Place)
        {
            draft.Date.Place = rest;
            return true;
        }

        return false;
    }
}

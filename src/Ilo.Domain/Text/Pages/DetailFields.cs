using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Labelled fields of a detail page, <c>Donor: Norland</c>, one on a line.</summary>
internal static class DetailFields
{
    // Longer values are sentences that happen to follow such a word.
    private const int MaxValueWords = 60;

    internal static bool IsField(ReadOnlySpan<char> line) => LabelledLines.TryField(line, out FieldKind kind, out int value) && kind != FieldKind.Contact && value < line.Length;

    internal static bool TryRead(ReadOnlySpan<char> text, Scratch scratch, int lineIndex)
    {
        Slice line = scratch.Lines[lineIndex].Text;
        ReadOnlySpan<char> content = line.In(text);
        if (scratch.Page.IsForeign || !LabelledLines.TryField(content, out FieldKind kind, out int value) || value >= content.Length || kind is FieldKind.Contact or FieldKind.Foreign
            || Prose.CountWords(content[value..], MaxValueWords + 1) > MaxValueWords)
        {
            return false;
        }

        Slice rest = new(line.Start + value, line.End);
        if (kind is FieldKind.Dates or FieldKind.DateIssued)
        {
            if (!DateLineReader.TryRead(text, rest, out DateHead head) || !head.IsDated)
            {
                return false;
            }

            scratch.Page.Date = scratch.Page.Date.IsDated ? scratch.Page.Date : head;
            scratch.Page.Place = scratch.Page.Place.IsEmpty ? head.Place : scratch.Page.Place;
        }
        else if (kind == FieldKind.Place)
        {
            scratch.Page.Place = scratch.Page.Place.IsEmpty ? rest : scratch.Page.Place;
        }

        scratch.Page.IsDetail = true;
        bool plural = content[..content.IndexOf(':')].TrimEnd(" \u00A0") is [.., 's' or 'S'] or [.., ')'];
        scratch.Fields.Add(new FieldDraft(kind, plural, rest));
        scratch.Place(lineIndex, SegmentRole.Field);
        return true;
    }
}

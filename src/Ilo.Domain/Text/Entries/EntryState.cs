using Ilo.Domain.Recognition;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>What a labelled line of an entry says became of it: <c>Status: ongoing</c>, <c>Date: 3 May 2014, postponed to 7 June 2014</c>, or a period that
/// goes on.</summary>
internal static class EntryState
{
    internal static StatedState Of(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, in EntryDraft draft)
    {
        // "Ongoing" where the date line would stand.
        if (!draft.IsDated && draft.SummaryPart < draft.EndPart
            && FieldValue.StateOf(parts[draft.SummaryPart].Text.In(text)) is var alone && alone != StatedState.None)
        {
            return alone;
        }

        StatedState state = LabelledLines.MayBeIn(parts, in draft) ? OfFields(text, parts, in draft) : StatedState.None;
        return state == StatedState.None && OpenPeriods.GoesOn(text, parts, in draft) ? StatedState.Active : state;
    }

    private static StatedState OfFields(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, in EntryDraft draft)
    {
        Span<FieldPart> fields = stackalloc FieldPart[FieldLine.MaxParts];
        for (int i = draft.SummaryPart; i < draft.EndPart; i++)
        {
            foreach (FieldPart field in fields[..LabelledLines.Read(text, in parts[i], fields)])
            {
                if (Of(text, field, LabelledLines.Gave(field, in draft) ? draft.Date.Remark : null) is var state && state != StatedState.None)
                {
                    return state;
                }
            }
        }

        return StatedState.None;
    }

    /// <summary>What a field says: a status itself, days what stands behind them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The field.</param>
    /// <param name="remark">What stands behind its days; null where they were not read yet.</param>
    internal static StatedState Of(ReadOnlySpan<char> text, in FieldPart field, Slice? remark = null) => field.Kind switch
    {
        FieldKind.Status => FieldValue.StateOf(field.Value.In(text)),
        FieldKind.Dates or FieldKind.StartDate when (remark ?? RemarkOf(text, in field)) is { IsEmpty: false } words =>
            StatedStates.OfAny(words.In(text).Trim(", ").ToString(), TextPart.Label),
        _ => StatedState.None,
    };

    private static Slice RemarkOf(ReadOnlySpan<char> text, in FieldPart field) =>
        FieldDates.TryRead(text, field.Value, out DateHead head) ? head.Remark : default;
}

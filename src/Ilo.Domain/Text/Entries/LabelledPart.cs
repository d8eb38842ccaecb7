using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Entries;

/// <summary>A label and its value on a line that may hold several: <c>Date: 3 May 2014; Venue: Alderton</c>.</summary>
/// <param name="Field">What the label says; <see cref="FieldKind.None"/> where it is not known.</param>
/// <param name="Value">What stands behind the colon, without the sign before the next label.</param>
internal readonly record struct LabelledPart(FieldKind Field, Slice Value)
{
    // "Start date - end date"
    private const int MaxLabelWords = 5;

    /// <summary>Splits a line that opens with a known label.</summary>
    internal static List<LabelledPart> Split(ReadOnlySpan<char> text, Slice line)
    {
        List<LabelledPart> parts = [];
        ReadOnlySpan<char> content = line.In(text);
        FieldKind field = FieldKind.None;
        int value = -1;
        for (int colon = content.IndexOf(':'); colon >= 0; colon = Next(content, colon + 1))
        {
            int label = LabelStart(content, colon, Math.Max(value, 0), out FieldKind found);
            if (label < 0)
            {
                continue;
            }

            if (value >= 0)
            {
                parts.Add(new(field, Trimmed(text, line.Start + value, line.Start + label)));
            }

            (field, value) = (found, colon + 1);
        }

        if (value >= 0)
        {
            parts.Add(new(field, Trimmed(text, line.Start + value, line.End)));
        }

        return parts;
    }

    private static int Next(ReadOnlySpan<char> content, int from)
    {
        int next = content[from..].IndexOf(':');
        return next < 0 ? -1 : from + next;
    }

    // The longest known label of some words that ends at the colon.
    private static int LabelStart(ReadOnlySpan<char> content, int colon, int from, out FieldKind field)
    {
        int best = -1;
        field = FieldKind.None;
        int end = content[..colon].TrimEnd(" \u00A0").Length;
        int start = end;
        for (int words = 0; words < MaxLabelWords && start > from; words++)
        {
            while (start > from && Blank.Is(content[start - 1]))
            {
                start--;
            }

            while (start > from && !Blank.Is(content[start - 1]) && content[start - 1] is not (';' or '|' or ',' or '.'))
            {
                start--;
            }

            if (start < end && PagePhrases.Fields.TryGet(content[start..end], out FieldKind found))
            {
                (best, field) = (start, found);
            }

            if (start > from && content[start - 1] is ';' or '|' or ',' or '.')
            {
                break;
            }
        }

        return best;
    }

    private static Slice Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        Slice value = Slice.Trim(text, start, end);
        while (!value.IsEmpty && text[value.End - 1] is ';' or '|' or ',' or '-' or '–' or '.' && !(text[value.End - 1] == '.' && end - value.End > 0 && IsShort(text, value)))
        {
            value = Slice.Trim(text, value.Start, value.End - 1);
        }

        return value;
    }

    // The dot of "a.m."
    private static bool IsShort(ReadOnlySpan<char> text, Slice value) => value.Length > 1 && text[value.End - 2] is 'm' or 'M';
}

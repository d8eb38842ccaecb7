using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>
/// The one grammar of labelled lines: a known label, a colon that may stand apart, a value; and behind it, with a semicolon, a bar, a comma, a dash or a
/// space between them, further labels and values: <c>Duration: 1 May 2016 - 30 April 2019 | Budget: US$ 640,000</c>.
/// </summary>
internal static class FieldLine
{
    /// <summary>More labels than these stand on no line; what follows belongs to the last value.</summary>
    internal const int MaxParts = 8;

    private const int MaxLabelWords = 6;

    // No label is as long; what stands further in front of a colon is not looked at.
    private const int MaxLabelLetters = 160;

    private const string Separators = " \u00A0\t;,-–—" + Bars.All;

    /// <summary>Whether a line opens with a known label and a colon; the value begins at <paramref name="value"/>.</summary>
    [MethodImpl(Compiled.Once)]
    internal static bool TryOpen(ReadOnlySpan<char> line, out FieldKind kind, out int value)
    {
        int colon = FirstColon(line, out kind, out _);
        value = colon + 1;
        if (colon <= 0)
        {
            return false;
        }

        while (value < line.Length && (Blank.Is(line[value]) || (Bars.Is(line[value]) && kind != FieldKind.DateIssued)))
        {
            value++;
        }

        return true;
    }

    /// <summary>Reads the labels of a line and their values; returns how many there are, 0 where the line does not open with one.</summary>
    [MethodImpl(Compiled.Once)]
    internal static int Read(ReadOnlySpan<char> text, Slice line, Span<FieldPart> parts)
    {
        ReadOnlySpan<char> content = line.In(text);
        int colon = FirstColon(content, out FieldKind kind, out bool isPlural);
        if (colon <= 0)
        {
            return 0;
        }

        int count = 0;
        int label = 0;
        while (true)
        {
            int value = colon + 1;
            int next = count + 1 < parts.Length
                ? NextLabel(content, value, out int nextColon, out FieldKind nextKind, out bool nextIsPlural)
                : None(out nextColon, out nextKind, out nextIsPlural);
            Slice labelSlice = Slice.Trim(text, line.Start + label, line.Start + colon);
            Slice valueSlice = next < 0 ? Last(text, line.Start + value, line.End, kind) : Value(text, line.Start + value, line.Start + next);
            parts[count++] = new(OfValue(kind, valueSlice.In(text)), isPlural, labelSlice, valueSlice);
            if (next < 0)
            {
                return count;
            }

            (label, colon, kind, isPlural) = (next, nextColon, nextKind, nextIsPlural);
        }
    }

    /// <summary>What the label says together with its value: behind <c>Code:</c> courses have a number, and projects such as <c>XAF/10/99/ZZZ</c>.</summary>
    internal static FieldKind OfValue(FieldKind label, ReadOnlySpan<char> value) =>
        label == FieldKind.Foreign && DateLineReader.IsCode(value) ? FieldKind.Code : label;

    // A colon, or the bar of a table's row: "Donor | Kingdom of Norland". Returns -1 where no known label stands before it.
    private static int FirstColon(ReadOnlySpan<char> line, out FieldKind kind, out bool isPlural)
    {
        int end = line.IndexOfAny(Bars.LabelEnds);
        if (end < 0)
        {
            return None(out _, out kind, out isPlural);
        }

        int colon = line[end] == ':' ? end : line.IndexOf(':');
        if (colon > 0 && FieldLabel.TryGet(line[..colon], out kind, out isPlural))
        {
            return colon;
        }

        int bar = line[end] != ':' ? end : -1;
        return bar > 0 && (colon < 0 || bar < colon) && FieldLabel.TryGet(line[..bar], out kind, out isPlural)
            && kind is not (FieldKind.Meta or FieldKind.Contact or FieldKind.Foreign)
            ? bar
            : None(out _, out kind, out isPlural);
    }

    private static int None(out int colon, out FieldKind kind, out bool isPlural)
    {
        (colon, kind, isPlural) = (-1, FieldKind.None, false);
        return -1;
    }

    private static int NextLabel(ReadOnlySpan<char> content, int from, out int colon, out FieldKind kind, out bool isPlural)
    {
        for (int start = from; start < content.Length;)
        {
            int next = content[start..].IndexOfAny(Bars.LabelEnds);
            if (next < 0)
            {
                break;
            }

            colon = start + next;
            int label = LabelBefore(content, from, colon, out kind, out isPlural);
            if (label >= 0)
            {
                return label;
            }

            start = colon + 1;
        }

        return None(out colon, out kind, out isPlural);
    }

    // The longest known label that ends at the colon and opens with a capital.
    private static int LabelBefore(ReadOnlySpan<char> content, int from, int colon, out FieldKind kind, out bool isPlural)
    {
        int found = None(out _, out kind, out isPlural);
        int words = 0;
        int end = colon;
        int least = Math.Max(from, colon - MaxLabelLetters);
        while (end > least && Blank.Is(content[end - 1]))
        {
            end--;
        }

        for (int at = end; at > least && words < MaxLabelWords; at--)
        {
            bool opens = !Blank.Is(content[at - 1]) && (at - 1 == from || Separators.Contains(content[at - 2]));
            if (!opens)
            {
                continue;
            }

            words++;
            if (char.IsUpper(content[at - 1]) && FieldLabel.TryGet(content[(at - 1)..end], out FieldKind known, out bool plural))
            {
                (found, kind, isPlural) = (at - 1, known, plural);
            }
        }

        return found;
    }

    // A value that another label follows ends before what parts them.
    private static Slice Value(ReadOnlySpan<char> text, int start, int end)
    {
        Slice value = Slice.Trim(text, start, end);
        while (!value.IsEmpty && (Separators.Contains(text[value.End - 1]) || Blank.Is(text[value.End - 1])))
        {
            value = new(value.Start, value.End - 1);
        }

        return value;
    }

    // What is left of a table stands at a line's end.
    private static Slice Last(ReadOnlySpan<char> text, int start, int end, FieldKind kind)
    {
        Slice value = Slice.Trim(text, start, end);
        while (!value.IsEmpty && Bars.Is(text[value.End - 1]))
        {
            value = Slice.Trim(text, value.Start, value.End - 1);
        }

        // "Date issued: | 4 August 2018" has lost its date; what stands behind the bar is another's.
        while (!value.IsEmpty && Bars.Is(text[value.Start]) && kind != FieldKind.DateIssued)
        {
            value = Slice.Trim(text, value.Start + 1, value.End);
        }

        return value;
    }
}

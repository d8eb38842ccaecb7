using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// Tells the pages of courses and of other agencies by their labels: one that none of the library's pages has, or several on one line
/// (<c>dates: ... venue: ... phone: ...</c>), in small letters or with a telephone among them: the library's own pages print <c>Duration: ... | Budget:
/// ...</c>. Nothing of such a page is read as a field.
/// </summary>
internal static class ForeignFields
{
    // A sentence may hold one word with a colon by chance, or two.
    private const int ManyLabels = 3;

    [MethodImpl(Compiled.Once)]
    internal static bool Any(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly Line line = ref lines[i];
            if (!line.MayBeLabelled)
            {
                if (i + 1 < lines.Length && char.IsAsciiDigit(text[Math.Min(lines[i + 1].TextStart, text.Length - 1)]) && IsTableHead(line.Text.In(text)))
                {
                    return true;
                }

                continue;
            }

            ReadOnlySpan<char> content = line.Text.In(text);
            if (content.Contains(':') && (Is(content) || IsTableLabel(text, in line)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> line) =>
        (FieldLine.TryOpen(line, out FieldKind field, out int value) && value < line.Length
            && FieldLine.OfValue(field, line[value..]) == FieldKind.Foreign && !FieldValue.IsPlaceholder(line[value..]))
        || HasManyLabels(line);

    // "Composition: |": the label has a cell of its own, and its value the next one.
    private static bool IsTableLabel(ReadOnlySpan<char> text, ref readonly Line line) =>
        FieldLine.TryOpen(line.Text.In(text), out FieldKind field, out int value) && field == FieldKind.Foreign && value >= line.Text.Length
        && text[line.Text.End..].TrimStart(" \u00A0") is ['|', ..];

    // "Date Title of meeting Place": the heads of a table whose cells have lost what parted them; "Date and place" heads one value.
    private static bool IsTableHead(ReadOnlySpan<char> line)
    {
        int first = line.IndexOf(' ');
        int last = line.LastIndexOf(' ');
        return first > 0 && last > first && !PagePhrases.Connectives.Contains(line[(line[..last].LastIndexOf(' ') + 1)..last])
            && Prose.CountWords(line, Prose.MaxHeadingWords + 1) <= Prose.MaxHeadingWords
            && FieldLabel.TryGet(line[..first], out FieldKind opening, out _) && opening == FieldKind.Dates
            && FieldLabel.TryGet(line[(last + 1)..], out FieldKind closing, out _) && closing is FieldKind.Place or FieldKind.Locations;
    }

    /// <summary>Whether a line holds several labels of another agency's page; none of it belongs to a property.</summary>
    internal static bool HasManyLabels(ReadOnlySpan<char> line)
    {
        int labels = 0;
        bool isForeign = false;
        for (int start = 0; start < line.Length;)
        {
            int colon = line[start..].IndexOf(':');
            if (colon < 0)
            {
                return false;
            }

            ReadOnlySpan<char> before = line.Slice(start, colon).TrimEnd(" \u00A0");
            ReadOnlySpan<char> label = before[(before.LastIndexOf(' ') + 1)..];
            if (FieldLabel.TryGet(label, out FieldKind field, out _) && field != FieldKind.Meta)
            {
                labels++;
                isForeign |= field == FieldKind.Contact || char.IsLower(label[0])
                    || FieldLine.OfValue(field, FirstWord(line[(start + colon + 1)..])) == FieldKind.Foreign;
            }

            if (labels >= ManyLabels && isForeign)
            {
                return true;
            }

            start += colon + 1;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart(" \u00A0");
        int end = rest.IndexOfAny(' ', '\u00A0', '|');
        return end < 0 ? rest : rest[..end];
    }
}

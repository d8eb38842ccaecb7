using System.Buffers;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Labels and headings that have lost the line end or the space beside them: <c>PartnersMinistry of Orchards</c>, <c>Access project dashboardAt a
/// glance</c>.</summary>
internal static class GluedField
{
    private const int MaxLabel = 48;

    // Of ASCII what is no capital.
    private static readonly SearchValues<char> NoCapitals =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(static c => (char)c).Where(static c => !char.IsAsciiLetterUpper(c))]);

    /// <summary>Reads a value that stands right behind its label, without a colon or a space.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, Slice line)
    {
        ReadOnlySpan<char> content = line.In(text);

        // The first seam alone: further ones are those of names.
        if (NextSeam(content, 1, Math.Min(content.Length, MaxLabel)) is var at and > 0)
        {
            if (!FieldLabel.TryGet(content[..at], out FieldKind kind, out bool isPlural) || DetailFields.HasNone(text, layout)
                || kind is not (FieldKind.Donors or FieldKind.Partners or FieldKind.Locations or FieldKind.Beneficiaries)
                    || !FieldValue.Fits(kind, content[at..]))
            {
                return false;
            }

            Slice value = new(line.Start + at, line.End);
            layout.Mark(value, FieldRoles.Of(kind));
            layout.Fields.Add(new FieldDraft(kind, isPlural, value));
            layout.Page.IsDetail = true;
            return true;
        }

        return false;
    }

    /// <summary>Finds a known heading that is glued to the end of a line; what stands before it ends at <paramref name="seam"/>.</summary>
    internal static bool TryHeading(ReadOnlySpan<char> line, out int seam, out FieldKind field)
    {
        for (seam = Math.Max(1, line.Length - MaxLabel); (seam = NextSeam(line, seam, line.Length)) > 0; seam++)
        {
            if (Headings.IsKnownSection(line[seam..], out field))
            {
                return true;
            }
        }

        field = FieldKind.None;
        return false;
    }

    // -1 where there is none before the end.
    private static int NextSeam(ReadOnlySpan<char> line, int from, int end)
    {
        while (from < end && line[from..end].IndexOfAnyExcept(NoCapitals) is var next and >= 0)
        {
            if (IsSeam(line, from + next))
            {
                return from + next;
            }

            from += next + 1;
        }

        return -1;
    }

    // A small letter or the end of a bracket or sentence right before a capital.
    private static bool IsSeam(ReadOnlySpan<char> line, int at) => char.IsUpper(line[at]) && (char.IsLower(line[at - 1]) || line[at - 1] is ')' or '.');
}

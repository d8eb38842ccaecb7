using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Labels and headings that have lost the line end or the space beside them: <c>PartnersMinistry of Orchards</c>, <c>Access project dashboardAt a
/// glance</c>.</summary>
internal static class GluedField
{
    private const int MaxLabel = 48;

    /// <summary>Reads a value that stands right behind its label, without a colon or a space.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, LayoutBuilder layout, Slice line)
    {
        ReadOnlySpan<char> content = line.In(text);
        for (int at = 1; at < Math.Min(content.Length, MaxLabel); at++)
        {
            if (!IsSeam(content, at))
            {
                continue;
            }

            // The first seam alone: further ones are those of names.
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
        for (seam = Math.Max(1, line.Length - MaxLabel); seam < line.Length; seam++)
        {
            if (IsSeam(line, seam) && Headings.IsKnownSection(line[seam..], out field))
            {
                return true;
            }
        }

        field = FieldKind.None;
        return false;
    }

    // A small letter or the end of a bracket or sentence right before a capital.
    private static bool IsSeam(ReadOnlySpan<char> line, int at) => char.IsUpper(line[at]) && (char.IsLower(line[at - 1]) || line[at - 1] is ')' or '.');
}

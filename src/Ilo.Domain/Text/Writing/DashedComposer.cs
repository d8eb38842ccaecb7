using System.Globalization;
using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes entries in the dashed style: a dash on its own line, then each part on a line.</summary>
internal static class DashedComposer
{
    internal static void Compose(PageText text, Page page)
    {
        Border[] borders = Groups.Of(page, partKinds: true, numbered: false);
        for (int i = 0; i < borders.Length; i++)
        {
            Entry entry = page.Entries[i];
            if (borders[i] == Border.Heading)
            {
                text.Paragraph("", entry.Group);
            }
            else if (borders[i] == Border.Gap)
            {
                text.Separate(2);
            }

            text.Line("-", null);
            Add(text, entry.Number, EntryParts.Of(entry, page.Language), isLast: i == borders.Length - 1);
        }
    }

    private static void Add(PageText text, int? number, List<string> parts, bool isLast)
    {
        string marker = number is { } printed ? string.Create(CultureInfo.InvariantCulture, $"{printed}. ") : "";
        if (parts.Count == 0)
        {
            text.Line(marker, null);
        }

        for (int i = 0; i < parts.Count; i++)
        {
            // Without a blank line a part that seems to go on with the one above would be joined to it.
            bool apart = i > 0 && TitleLines.Joins(parts[i - 1], parts[i]);
            bool heading = i > 0 && i == parts.Count - 1 && !isLast && (Escapes.IsGroup(parts[i]) || (apart && Prose.IsHeading(parts[i])));
            text.Separate(apart ? 1 : 0);
            text.Line(i == 0 && marker.Length > 0 ? marker : Prefix(parts[i], heading), parts[i]);
        }
    }

    private static string Prefix(string part, bool heading) =>
        heading || Escapes.OpensWithMarker(part) ? "- " : Boilerplate.CanBe(part) ? "  " : "";
}

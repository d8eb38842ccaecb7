using System.Globalization;

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes entries in the numbered style: the number at two spaces, the body at four, a blank line between parts.</summary>
internal static class NumberedComposer
{
    private const string Body = "    ";

    internal static void Compose(PageText text, Page page)
    {
        Border[] borders = Groups.Of(page, partKinds: true, numbered: true);
        for (int i = 0; i < borders.Length; i++)
        {
            Entry entry = page.Entries[i];
            if (borders[i] == Border.Heading)
            {
                text.Paragraph("", entry.Group);
            }

            // A gap above an entry without a number shows that one begins there.
            bool gap = borders[i] == Border.Gap || (entry.Number is null && i > 0 && borders[i] == Border.None);
            text.Separate(gap ? 2 : 1);
            Add(text, entry.Number, EntryParts.Of(entry, page.Language));
        }
    }

    private static void Add(PageText text, int? number, List<string> parts)
    {
        int first = 0;
        if (number is { } printed)
        {
            text.Line(string.Create(CultureInfo.InvariantCulture, $"  {printed}. "), parts.Count > 0 ? parts[0] : null);
            first = 1;
        }

        for (int i = first; i < parts.Count; i++)
        {
            text.Separate();
            text.Line(Escapes.OpensWithMarker(parts[i]) ? Body + "• " : Body, parts[i]);
        }
    }
}

namespace Ilo.Domain.Text.Writing;

/// <summary>Composes dated entries without numbers at the end of a page about one thing: each a bullet that opens with its date, deeper than its
/// group's.</summary>
internal static class BulletedComposer
{
    internal static void Compose(PageText text, Page page)
    {
        Border[] borders = Groups.Of(page, partKinds: false, numbered: false);
        for (int i = 0; i < borders.Length; i++)
        {
            Entry entry = page.Entries[i];
            if (borders[i] == Border.Heading)
            {
                text.Line("  • ", entry.Group);
            }

            string bullet = "    • ";
            foreach (string part in EntryParts.Of(entry, page.Language, dateFirst: true))
            {
                text.Line(bullet, part);
                bullet = Escapes.OpensWithMarker(part) ? "      • " : "      ";
            }
        }
    }
}

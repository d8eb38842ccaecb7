namespace Ilo.Domain.Text.Writing;

/// <summary>Finds where a page read back differs, and takes the next choice for that part.</summary>
internal static class Differences
{
    /// <summary>Returns whether there was a choice left.</summary>
    internal static bool Settle(Page page, Page read, Choices choices)
    {
        // What follows the top is out of step until the top is right.
        bool topDiffers = page.Title != read.Title || page.Label != read.Label || page.Introduction != read.Introduction;
        if (topDiffers && choices.NextTop())
        {
            return true;
        }

        bool changed = page.Sections != read.Sections && (choices.NextParagraphs() || choices.NextTop());

        if (page.Dates != read.Dates || page.Precision != read.Precision || page.Place != read.Place || page.Type != read.Type)
        {
            changed |= choices.NextDate();
        }

        if (page.Donors != read.Donors || page.Partners != read.Partners || page.Locations != read.Locations || page.Beneficiaries != read.Beneficiaries
            || page.Code != read.Code || page.Organizer != read.Organizer)
        {
            changed |= choices.NextFields();
        }

        changed |= SettleEntries(page, read, choices);
        return changed || SettleKind(page, read, choices);
    }

    private static bool SettleEntries(Page page, Page read, Choices choices)
    {
        if (page.Entries.Count != read.Entries.Count && choices.NextTop())
        {
            return true;
        }

        bool changed = false;
        for (int i = 0; i < Math.Min(page.Entries.Count, read.Entries.Count); i++)
        {
            Entry entry = page.Entries[i];
            Entry other = read.Entries[i];
            if (entry == other)
            {
                continue;
            }

            changed |= entry == other with { Kind = entry.Kind } ? choices.NextRuns() || choices.Next(i) : choices.Next(i);
            if (page.Entries.Count != read.Entries.Count)
            {
                // Behind the first difference the two are out of step.
                break;
            }
        }

        return changed;
    }

    // What a page is about is told by the words of its first lines and by where its date stands.
    private static bool SettleKind(Page page, Page read, Choices choices) =>
        page.Kind != read.Kind && (choices.NextDate() || choices.NextTop());
}

namespace Ilo.Domain.Text.Writing;

/// <summary>What stands between two entries of a list.</summary>
internal enum Border
{
    None,

    /// <summary>The heading of the second.</summary>
    Heading,

    /// <summary>Two blank lines, where a heading was lost.</summary>
    Gap,
}

/// <summary>Finds where headings and gaps stand in a list: where the group changes, and where the count begins anew.</summary>
internal static class Groups
{
    /// <summary>Returns what stands above each entry.</summary>
    /// <param name="page">The page.</param>
    /// <param name="partKinds">Whether entries of different kinds are parted.</param>
    /// <param name="numbered">Whether a gap parts only what has numbers, as in the numbered style.</param>
    internal static Border[] Of(Page page, bool partKinds, bool numbered)
    {
        Border[] borders = new Border[page.Entries.Count];
        int last = 0;
        for (int i = 0; i < borders.Length; i++)
        {
            Entry entry = page.Entries[i];
            Entry? before = i > 0 ? page.Entries[i - 1] : null;
            bool anew = i > 0 && entry.Number is { } number && number <= last;
            bool other = partKinds && before?.Kind is { } kind && entry.Kind is { } own && kind != own && (!numbered || entry.Number is not null);
            if (entry.Group == before?.Group && !anew && !other)
            {
                // A lost number is counted.
                last = entry.Number ?? last + 1;
                continue;
            }

            borders[i] = entry.Group is not null ? Border.Heading : Border.Gap;
            last = entry.Number ?? 1;
        }

        return borders;
    }
}

using NodaTime;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Like titles side by side, and under one title by date: the neighbours of a full bucket are the likeliest partners.</summary>
internal sealed class TitleOrder<TRecord>(IComparer<SourceNode<TRecord>> sources) : IComparer<SourceNode<TRecord>>
    where TRecord : class
{
    public int Compare(SourceNode<TRecord>? x, SourceNode<TRecord>? y) => ReferenceEquals(x, y) ? 0
        : string.CompareOrdinal(x!.Features.Title, y!.Features.Title) is var byTitle and not 0 ? byTitle
        : DateOf(x).CompareTo(DateOf(y)) is var byDate and not 0 ? byDate
        : sources.Compare(x, y);

    /// <summary>Returns records in this order.</summary>
    internal SourceNode<TRecord>[] Sorted(List<SourceNode<TRecord>> nodes)
    {
        // Most titles differ: they are looked up once for all comparisons.
        SourceNode<TRecord>[] sorted = [.. nodes];
        string[] titles = Array.ConvertAll(sorted, static node => node.Title);
        Array.Sort(titles, sorted, StringComparer.Ordinal);
        for (int start = 0, end = 1; start < titles.Length; start = end++)
        {
            while (end < titles.Length && titles[end] == titles[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(sorted, start, end - start, this);
            }
        }

        return sorted;
    }

    private static LocalDate DateOf(SourceNode<TRecord> node) => node.Features.Dates?.Start ?? LocalDate.MinIsoValue;
}

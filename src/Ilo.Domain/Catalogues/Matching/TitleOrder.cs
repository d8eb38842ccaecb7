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

    private static LocalDate DateOf(SourceNode<TRecord> node) => node.Features.Dates?.Start ?? LocalDate.MinIsoValue;
}

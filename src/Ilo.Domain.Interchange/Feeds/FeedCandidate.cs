using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Feeds;

/// <summary>An item that may go into a feed; only those that do become entries.</summary>
/// <param name="Moment">What it is ordered by; null where it has none.</param>
/// <param name="Id">Its tag URI, which orders those of one moment.</param>
/// <param name="Language">Its language; null where it is not known.</param>
/// <param name="Make">Makes the entry.</param>
/// <param name="LeaveOut">Notes that it is left out because it has no moment.</param>
/// <param name="Own">What no other item may have, and what notes that it is left out because another has it; null where none can.</param>
internal sealed record FeedCandidate(Instant? Moment, string Id, LanguageCode? Language, Func<FeedEntries, FeedEntry> Make, Action<ExportLog> LeaveOut,
    (string Identifier, Action<ExportLog> LeaveOut)? Own = null)
{
    /// <summary>Chooses the newest, newest first, those without a moment last, ties by id; holds no more than it chooses, and the identifiers.</summary>
    internal static FeedCandidate[] Newest(IEnumerable<FeedCandidate> candidates, int count, bool needsMoment, ExportLog log)
    {
        PriorityQueue<FeedCandidate, FeedCandidate> newest = new(Comparer<FeedCandidate>.Create(OldestFirst));
        HashSet<string> identifiers = new(StringComparer.Ordinal);
        int total = 0;
        foreach (FeedCandidate candidate in candidates)
        {
            if (candidate.Moment is null && needsMoment)
            {
                candidate.LeaveOut(log);
                continue;
            }

            if (candidate.Own is { } own && !identifiers.Add(own.Identifier))
            {
                own.LeaveOut(log);
                continue;
            }

            total++;
            if (newest.Count < count)
            {
                newest.Enqueue(candidate, candidate);
            }
            else
            {
                newest.EnqueueDequeue(candidate, candidate);
            }
        }

        FeedCandidate[] chosen = new FeedCandidate[newest.Count];
        for (int i = chosen.Length - 1; i >= 0; i--)
        {
            chosen[i] = newest.Dequeue();
        }

        if (total > chosen.Length)
        {
            log.Note(InterchangeDiagnostics.FeedCut, Iso.Number(chosen.Length), Iso.Number(total));
        }

        return chosen;
    }

    private static int OldestFirst(FeedCandidate left, FeedCandidate right)
    {
        int order = (left.Moment ?? Instant.MinValue).CompareTo(right.Moment ?? Instant.MinValue);
        return order != 0 ? order : -string.CompareOrdinal(left.Id, right.Id);
    }
}

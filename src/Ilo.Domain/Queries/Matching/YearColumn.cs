using Ilo.Domain.Catalogues;
using Ilo.Domain.Queries.Views;
using NodaTime;

namespace Ilo.Domain.Queries.Matching;

/// <summary>
/// The column of the years in which records have a day; counted in the time of the records and of the years from the first to the last, not of their product.
/// </summary>
internal sealed class YearColumn : FacetColumn
{
    private const int First = 1;
    private const int Last = 9999;

    private readonly FacetDefinition<int> _facet;
    private readonly (int First, int Last)?[] _runs;

    internal YearColumn(FacetDefinition<int> facet, IReadOnlyList<IRecord> records)
    {
        _facet = facet;
        _runs = new (int, int)?[records.Count];
        for (int i = 0; i < _runs.Length; i++)
        {
            _runs[i] = records[i].Days is { } days && RunOf(days) is var run && run.First <= run.Last ? run : null;
        }
    }

    internal override bool IsChosenIn(CatalogueQuery query) => !_facet.Get(query).IsEmpty;

    internal override CatalogueQuery Without(CatalogueQuery query) => _facet.Set(query, []);

    internal override Facet Count(ReadOnlySpan<int> found, CatalogueQuery query)
    {
        (int start, int[] running) = Running(found);
        HashSet<int> offered = [.. _facet.Get(query)];
        List<(int Value, string Label, int Count)> all = [.. offered.Select(year => (year, _facet.Label(year), CountIn(year)))];
        HashSet<int> ends = EndsOfUnlikely(found);
        for (int i = 0; i < running.Length; i++)
        {
            int year = start + i;

            // An end in 9999 offers no thousands of years: outside the likely ones the first and the last alone.
            if (running[i] > 0 && (IsLikely(year) || ends.Contains(year)) && !offered.Contains(year))
            {
                all.Add((year, _facet.Label(year), running[i]));
            }
        }

        return _facet.Of(all, query, static (x, y) => x.Value.CompareTo(y.Value));

        int CountIn(int year) => year >= start && year - start < running.Length ? running[year - start] : 0;
    }

    // How many records begin less how many are over, summed from the first year on.
    private (int Start, int[] Running) Running(ReadOnlySpan<int> found)
    {
        (int start, int end) = (Last + 1, First - 1);
        foreach (int position in found)
        {
            if (_runs[position] is { } run)
            {
                (start, end) = (Math.Min(start, run.First), Math.Max(end, run.Last));
            }
        }

        int[] running = new int[Math.Max(0, end - start + 1)];
        foreach (int position in found)
        {
            if (_runs[position] is { } run)
            {
                running[run.First - start]++;
                if (run.Last < end)
                {
                    running[run.Last + 1 - start]--;
                }
            }
        }

        for (int i = 1; i < running.Length; i++)
        {
            running[i] += running[i - 1];
        }

        return (start, running);
    }

    private HashSet<int> EndsOfUnlikely(ReadOnlySpan<int> found)
    {
        HashSet<int> ends = [];
        foreach (int position in found)
        {
            if (_runs[position] is { } run && !(IsLikely(run.First) && IsLikely(run.Last)))
            {
                ends.Add(run.First);
                ends.Add(run.Last);
            }
        }

        return ends;
    }

    private static (int First, int Last) RunOf(DateInterval days) =>
        (Math.Max(First, MonthsAndYears.YearOf(days.Start)), Math.Min(Last, MonthsAndYears.YearOf(days.End)));

    private static bool IsLikely(int year) => year is >= CatalogueDefaults.FirstYear and <= CatalogueDefaults.LastYear;
}

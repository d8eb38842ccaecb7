using Ilo.Domain.AspNetCore.Components.Parts;

namespace Ilo.Domain.AspNetCore.Components.Site;

/// <summary>A donor or a theme, and how many records it has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind in words; empty for themes.</param>
/// <param name="Address">Where its records are; null for nowhere.</param>
/// <param name="Projects">The number of projects.</param>
/// <param name="Events">The number of events.</param>
/// <param name="Articles">The number of articles.</param>
public sealed record NamedCount(string Name, string Kind, string? Address, int Projects, int Events, int Articles)
{
    /// <summary>Returns donors or themes by number of projects, then of everything, then in order of the letters; last what names none.</summary>
    /// <param name="view">What is shown.</param>
    /// <param name="key">What is counted, as a query calls it.</param>
    /// <param name="name">Returns what a value is called.</param>
    /// <param name="kind">Returns its kind in words.</param>
    internal static IReadOnlyList<NamedCount> Of(IloView view, string key, Func<FacetValue, string> name, Func<FacetValue, string> kind)
    {
        ValueList<FacetValue>[] each = CountedNames.OfEach(view, key);
        return
        [
            .. each.SelectMany((values, list) => values.Select(value => (Value: value, List: (IloList)list)))
                .GroupBy(one => one.Value.Value)
                .Select(group => (IsNone: group.Key == CountedNames.None, Row: Counted([.. group])))
                .OrderBy(one => one.IsNone).ThenByDescending(one => one.Row.Projects).ThenByDescending(one => one.Row.Events + one.Row.Articles)
                .ThenBy(one => one.Row.Name, StringComparer.OrdinalIgnoreCase)
                .Select(one => one.Row),
        ];

        // The same value, as each list has it.
        NamedCount Counted((FacetValue Value, IloList List)[] same)
        {
            (FacetValue value, IloList list) = same[0];
            return new(
                name(value), kind(value), CountedNames.AddressOf(value, key, view, list), In(IloList.Projects), In(IloList.Events), In(IloList.Articles));

            int In(IloList one) => same.Where(counted => counted.List == one).Sum(counted => counted.Value.Count);
        }
    }
}

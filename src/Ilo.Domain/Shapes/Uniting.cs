namespace Ilo.Domain.Shapes;

/// <summary>How the values that several records give become one.</summary>
internal static class Uniting
{
    /// <summary>Takes the value that most records give; of several such the first.</summary>
    /// <param name="isGiven">Whether a value says something.</param>
    /// <param name="nothing">The value where no record gives one.</param>
    internal static UniteValues<T> MostGiven<T>(Func<T, bool> isGiven, T nothing) => (values, givers) =>
    {
        int first = -1;
        bool alike = true;
        for (int i = 0; i < values.Count; i++)
        {
            if (isGiven(values[i]))
            {
                first = first < 0 ? i : first;
                alike = alike && EqualityComparer<T>.Default.Equals(values[first], values[i]);
            }
        }

        if (first < 0)
        {
            return nothing;
        }

        if (!alike)
        {
            return Most(values, isGiven, givers);
        }

        for (int i = first; i < values.Count; i++)
        {
            if (isGiven(values[i]))
            {
                givers.Add(i);
            }
        }

        return values[first];
    };

    private static T Most<T>(IReadOnlyList<T> values, Func<T, bool> isGiven, ICollection<int> givers)
    {
        List<(T Value, List<int> Givers)> groups = [];
        for (int i = 0; i < values.Count; i++)
        {
            if (isGiven(values[i]))
            {
                T value = values[i];
                int group = groups.FindIndex(one => EqualityComparer<T>.Default.Equals(one.Value, value));
                if (group < 0)
                {
                    groups.Add((value, [i]));
                }
                else
                {
                    groups[group].Givers.Add(i);
                }
            }
        }

        (T most, List<int> by) = groups.MaxBy(group => group.Givers.Count);
        by.ForEach(givers.Add);
        return most;
    }

    /// <summary>Takes the elements of all records, each once, in order.</summary>
    internal static ValueList<T> Together<T>(IReadOnlyList<ValueList<T>> lists, ICollection<int> givers)
    {
        for (int i = 0; i < lists.Count; i++)
        {
            if (!lists[i].IsEmpty)
            {
                givers.Add(i);
            }
        }

        return lists.SelectMany(list => list).Distinct().ToValueList();
    }

    /// <summary>Takes the elements of all records, each identifier once, in the order of the identifiers.</summary>
    internal static UniteValues<ValueList<T>> Named<T>(Func<T, string> id) => (lists, givers) => ById(Together(lists, givers), id);

    /// <summary>Returns the first element of each identifier, in the order of the identifiers.</summary>
    internal static ValueList<T> ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).OrderBy(id, StringComparer.Ordinal).ToValueList();
}

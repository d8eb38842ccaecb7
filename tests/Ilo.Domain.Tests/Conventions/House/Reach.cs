namespace Ilo.Domain.Tests.Conventions.House;

/// <summary>Tells where arrows lead.</summary>
/// <param name="arrows">The arrows.</param>
internal sealed class Reach<T>(IEnumerable<(T From, T To)> arrows)
    where T : notnull
{
    private readonly ILookup<T, T> _next = arrows.Distinct().ToLookup(arrow => arrow.From, arrow => arrow.To);
    private readonly Dictionary<T, HashSet<T>> _from = [];

    /// <summary>Returns whether there is a way from one to the other.</summary>
    internal bool Leads(T from, T to)
    {
        if (!_from.TryGetValue(from, out HashSet<T>? reached))
        {
            _from.Add(from, reached = [from]);
            for (Queue<T> open = new(reached); open.TryDequeue(out T? one);)
            {
                foreach (T further in _next[one].Where(reached.Add))
                {
                    open.Enqueue(further);
                }
            }
        }

        return reached.Contains(to);
    }
}

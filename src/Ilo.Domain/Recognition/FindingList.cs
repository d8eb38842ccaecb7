namespace Ilo.Domain.Recognition;

/// <summary>Findings, each value once with its first evidence.</summary>
internal sealed class FindingList<T>(Func<T, string> key)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Finding<T>> _findings = [];

    internal bool Add(Finding<T> finding)
    {
        bool added = _seen.Add(key(finding.Value));
        if (added)
        {
            _findings.Add(finding);
        }

        return added;
    }

    internal bool Contains(T value) => _seen.Contains(key(value));

    internal ValueList<Finding<T>> ToList() => [.. _findings];
}

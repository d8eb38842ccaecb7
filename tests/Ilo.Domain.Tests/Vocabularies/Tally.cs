using System.Globalization;

namespace Ilo.Domain.Tests.Vocabularies;

/// <summary>Counts what is found rightly, found wrongly and missed.</summary>
internal sealed class Tally
{
    internal int Right { get; private set; }

    internal int Wrong { get; private set; }

    internal int Missed { get; private set; }

    internal List<string> Differences { get; } = [];

    internal double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    internal double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    internal void Add(string where, IEnumerable<string> found, IEnumerable<string> expected)
    {
        HashSet<string> given = [.. found];
        HashSet<string> wanted = [.. expected];
        int right = given.Count(wanted.Contains);
        Right += right;
        Wrong += given.Count - right;
        Missed += wanted.Count - right;
        if (!given.SetEquals(wanted))
        {
            Differences.Add($"{where}: found [{string.Join(", ", given)}], expected [{string.Join(", ", wanted)}]");
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"precision {Precision:F3}, recall {Recall:F3} ({Right} right, {Wrong} wrong, {Missed} missed)");
}

using System.Text.Json.Nodes;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>Says which item that was read stands for which expected one.</summary>
internal static class ItemAlignment
{
    // The title names an item; the others tell apart two of one title, or find one whose title was read wrongly.
    private static readonly (string Property, int Weight)[] Weights = [("title", 8), ("summary", 4), ("start", 2), ("end", 1), ("number", 1)];

    /// <summary>
    /// Returns pairs of zero-based positions in page order, null on the side that has no such item. Lists of one length are paired by position;
    /// others so that the pairs have the most in common, order kept.
    /// </summary>
    internal static IReadOnlyList<(int? Expected, int? Read)> Align(IReadOnlyList<JsonObject> expected, IReadOnlyList<JsonObject> read) =>
        expected.Count == read.Count
            ? [.. Enumerable.Range(0, read.Count).Select(i => ((int?)i, (int?)i))]
            : AlignByContent(expected, read);

    private static List<(int? Expected, int? Read)> AlignByContent(IReadOnlyList<JsonObject> expected, IReadOnlyList<JsonObject> read)
    {
        int[,] best = Best(expected, read);
        List<(int?, int?)> pairs = [];
        int i = 0;
        int j = 0;
        while (i < expected.Count || j < read.Count)
        {
            int common = i < expected.Count && j < read.Count ? InCommon(expected[i], read[j]) : 0;
            if (common > 0 && best[i, j] == common + best[i + 1, j + 1])
            {
                pairs.Add((i++, j++));
            }
            else if (j == read.Count || (i < expected.Count && best[i, j] == best[i + 1, j]))
            {
                pairs.Add((i++, null));
            }
            else
            {
                pairs.Add((null, j++));
            }
        }

        return pairs;
    }

    // best[i, j]: how much the items from i and from j on can have in common.
    private static int[,] Best(IReadOnlyList<JsonObject> expected, IReadOnlyList<JsonObject> read)
    {
        int[,] best = new int[expected.Count + 1, read.Count + 1];
        for (int i = expected.Count - 1; i >= 0; i--)
        {
            for (int j = read.Count - 1; j >= 0; j--)
            {
                int together = InCommon(expected[i], read[j]) + best[i + 1, j + 1];
                best[i, j] = Math.Max(together, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return best;
    }

    private static int InCommon(JsonObject expected, JsonObject read) =>
        Weights.Where(weight => !JsonValues.IsMissing(expected[weight.Property]) && JsonValues.Same(expected[weight.Property], read[weight.Property]))
            .Sum(weight => weight.Weight);
}

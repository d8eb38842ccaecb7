using System.Globalization;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Takes the numbers that a page prints in front of the titles of its items, <c>1. Kelp farms</c>, for the numbers of the items.</summary>
internal static class ItemCounts
{
    private const int LeastItems = 2;
    private const int MostDigits = 3;

    /// <summary>Returns the blocks without such numbers, and sets them; where not every item has the next one, they are text like any other.</summary>
    internal static List<HtmlBlock> Take(List<HtmlBlock> blocks, Dictionary<int, int?> numbers)
    {
        Dictionary<int, (int Count, int Length)> found = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Item >= 0 && CountAt(blocks, i) is (int count, int length))
            {
                found[i] = (count, length);
            }
        }

        int titled = blocks.Where(static block => block is { Item: >= 0, Title: not null }).Select(static block => block.Item).Distinct().Count();
        int[] counts = [.. found.OrderBy(static one => one.Key).Select(static one => one.Value.Count)];
        if (counts.Length < LeastItems || counts.Length != titled || counts.Where((count, at) => count != counts[0] + at).Any())
        {
            return blocks;
        }

        List<HtmlBlock> kept = new(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!found.TryGetValue(i, out (int Count, int Length) one))
            {
                kept.Add(blocks[i]);
                continue;
            }

            numbers[blocks[i].Item] = one.Count;
            if (one.Length < blocks[i].Text.Length)
            {
                kept.Add(From(blocks[i], one.Length));
            }
        }

        return kept;
    }

    private static HtmlBlock From(HtmlBlock block, int start) => block with
    {
        Text = block.Text[start..],
        Links = [.. block.Links.Select(link => BlockText.Clip(link, start, block.Text.Length - start)).Where(static link => link.Length > 0)],
        Title = block.Title is { } title ? (title.Start - start, title.Length) : null,
    };

    // In front of the title on its line, or on a line of its own that a style sheet would make.
    private static (int Count, int Length)? CountAt(List<HtmlBlock> blocks, int at)
    {
        HtmlBlock block = blocks[at];
        int length = block.Title is { } title ? title.Start
            : at + 1 < blocks.Count && blocks[at + 1] is { Title.Start: 0, IsBroken: false } next && next.Item == block.Item ? block.Text.Length : 0;
        ReadOnlySpan<char> figures = block.Text.AsSpan(0, length).Trim(" \u00A0");
        return figures is [.., '.' or ')'] && figures.TrimStart('(')[..^1] is { Length: > 0 and <= MostDigits } digits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? (count, length) : null;
    }
}

using Ilo.Domain.Dates;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Finds items that no element holds: headings, terms or bold lines that link or have a date next to them, each followed by its text.
/// </summary>
internal static class ItemRuns
{
    private const int LeastItems = 2;

    private const double LeastShare = 0.6;

    /// <summary>Returns the blocks with the items of such runs numbered behind those that elements hold.</summary>
    internal static List<HtmlBlock> Number(List<HtmlBlock> blocks)
    {
        Dictionary<string, (int Starts, int All)> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (KeyOf(blocks[i]) is { } key)
            {
                (int starts, int all) = counts.GetValueOrDefault(key);
                counts[key] = (starts + (IsStart(blocks, i) ? 1 : 0), all + 1);
            }
        }

        int next = blocks.Count == 0 ? 0 : blocks.Max(block => block.Item) + 1;
        int open = -1;
        int level = 0;
        bool hasItems = next > 0;
        List<HtmlBlock> numbered = new(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            HtmlBlock block = blocks[i];
            if (block.Item >= 0)
            {
                open = -1;
            }
            else if (KeyOf(block) is { } key && IsStart(blocks, i)
                && ((counts[key] is var (starts, all) && starts >= LeastItems && starts >= all * LeastShare) || (hasItems && IsLinkedDay(blocks, i))))
            {
                open = next++;
                level = LevelOf(block);
                TakeLead(numbered, open, hasDate: i + 1 < blocks.Count && blocks[i + 1] is { Item: < 0, IsDate: true });
            }
            else if ((block.Role == BlockRole.Heading && LevelOf(block) <= level) || IsListHead(block))
            {
                open = -1;
            }

            numbered.Add(block.Item >= 0 || open < 0 ? block : block with { Item = open });
        }

        return numbered;
    }

    // Bold lines and lines that are a link stand for headings in pages that have none.
    private static string? KeyOf(HtmlBlock block) =>
        block.Item >= 0 ? null
        : IsLinkAndDate(block) ? "dated " + block.Signature
        : block.IsContinued || block.IsDate || DateLines.IsYear(block.Text) ? null
        : block.Role == BlockRole.Heading ? $"h{block.Level}"
        : block.Role == BlockRole.Term ? FieldRows.IsLabel(block.Text) ? null : "term"
        : block.Role == BlockRole.Text && (block.IsLink || block.IsBold) ? block.Signature
        : null;

    // "Safe kilns (May 2014 - June 2016)", the words a link, behind a break of lines or not.
    private static bool IsLinkAndDate(HtmlBlock block) =>
        block is { Role: BlockRole.Text, Links: [{ Start: 0 } only] } && only.Length < block.Text.Length && DateLines.IsDate(block.Text[only.Length..]);

    // The year of the items below it, or the name of the next list of a page without headings.
    private static bool IsListHead(HtmlBlock block) =>
        block is { IsBold: true, IsContinued: false, Role: BlockRole.Text, Links.Count: 0 }
            && (DateLines.IsYear(block.Text) || PagePhrases.ListHeadings.Contains(block.Text.TrimEnd(':')));

    // One of its kind above those that elements hold: the first item of some lists.
    private static bool IsLinkedDay(List<HtmlBlock> blocks, int index) =>
        blocks[index] is { Role: BlockRole.Heading, IsLink: true } && index + 1 < blocks.Count && blocks[index + 1] is { Item: < 0, IsDate: true };

    private static int LevelOf(HtmlBlock block) => block.Role == BlockRole.Heading ? block.Level : int.MaxValue;

    private static bool IsStart(List<HtmlBlock> blocks, int index)
    {
        HtmlBlock block = blocks[index];
        if (block.Role == BlockRole.Heading && block.Level == 1)
        {
            return false;
        }

        bool isDated = index + 1 < blocks.Count && blocks[index + 1] is { Item: < 0 } next
            && (next.IsDate || (block.Role == BlockRole.Term && DatePeriod.GoesOn(next.Text, isValue: false)));
        bool isUnderDate = index > 0 && blocks[index - 1] is { Item: < 0, IsDate: true };
        bool hasText = index + 1 < blocks.Count && blocks[index + 1] is { Item: < 0, Role: BlockRole.Text };
        return isDated || IsLinkAndDate(block)
            || (block.Role == BlockRole.Heading ? block.IsLink || (isUnderDate && hasText)
                : ((block.IsLink || block.Role == BlockRole.Term) && isUnderDate)
                    || (block is { Role: BlockRole.Term, IsLink: true } && hasText && block.Links[0].Target is not ['#', ..]));
    }

    // A date, a credit or a label right above the title, which belongs to it and not to the item before.
    private static void TakeLead(List<HtmlBlock> blocks, int item, bool hasDate)
    {
        bool hasLabel = false;
        for (int i = blocks.Count - 1; i >= 0 && blocks[i] is { Role: BlockRole.Text or BlockRole.Term } block
            && (block.Role == BlockRole.Text || block.IsDate) && (block.Item < 0 || block.Item == item - 1); i--)
        {
            bool isDate = block.IsDate && !hasDate && !block.IsBold;
            bool isLabel = !hasLabel && !block.IsDate && !block.IsCredit && IsLabel(block);
            bool isFirstOfItem = block.Item >= 0 && (i == 0 || blocks[i - 1].Item != block.Item);
            if (isFirstOfItem || !(isDate || block.IsCredit || isLabel) || (isDate && IsRightBelowTitle(blocks, i)))
            {
                return;
            }

            hasLabel |= isLabel;
            hasDate |= isDate;
            blocks[i] = block with { Item = item };
        }
    }

    private static bool IsLabel(HtmlBlock block) =>
        block.Text.Length <= FieldRows.MaxLabelLetters && block.Text[^1] is not ('.' or '!' or '?' or ':' or ';' or ',')
        && block.NameWords.Any(PartNames.Labels.Contains);

    private static bool IsRightBelowTitle(List<HtmlBlock> blocks, int index) =>
        index > 0 && blocks[index - 1] is { Role: BlockRole.Heading or BlockRole.Term } above && above.Item == blocks[index].Item && above.Item >= 0;
}

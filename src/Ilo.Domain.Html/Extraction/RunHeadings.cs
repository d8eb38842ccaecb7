namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Frees the headings that stand between items which no element holds: a line that is laid out like the one above the first item and ends another one heads
/// what follows.
/// </summary>
internal static class RunHeadings
{
    internal static List<HtmlBlock> Free(List<HtmlBlock> blocks)
    {
        int first = blocks.FindIndex(static block => block.Item >= 0);
        if (first <= 0 || !IsHeading(blocks[first - 1]))
        {
            return blocks;
        }

        HtmlBlock above = blocks[first - 1];
        List<int> headings = [];
        int starts = 0;
        for (int i = first + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Item < 0 || blocks[i].Item == blocks[i - 1].Item)
            {
                continue;
            }

            starts++;
            HtmlBlock last = blocks[i - 1];
            if (last.Item >= 0 && i > 1 && blocks[i - 2].Item == last.Item && IsHeading(last) && last.Signature == above.Signature
                && last.IsBold == above.IsBold)
            {
                headings.Add(i - 1);
            }
        }

        // Where each item ends so, the line is a part of it.
        foreach (int heading in headings.Count < starts ? headings : [])
        {
            blocks[heading] = blocks[heading] with { Item = -1 };
        }

        return blocks;
    }

    private static bool IsHeading(HtmlBlock block) =>
        block is { Role: BlockRole.Text, IsDate: false, IsCredit: false, IsLink: false, IsContinued: false, Text.Length: <= FieldRows.MaxLabelLetters }
        && block.Text[^1] is not ('.' or '!' or '?' or ':' or ';' or ',');
}

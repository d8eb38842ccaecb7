namespace Ilo.Domain.Html.Extraction;

/// <summary>Joins labels and values that tables and lists of terms set in two cells: <c>Donor</c> and <c>Norland</c> become <c>Donor: Norland</c>.</summary>
internal static class FieldRows
{
    private const int MaxLabelLetters = 60;

    internal static List<HtmlBlock> Join(List<HtmlBlock> blocks)
    {
        List<HtmlBlock> joined = new(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            HtmlBlock block = blocks[i];
            bool hasValue = i + 1 < blocks.Count && blocks[i + 1] is { Role: BlockRole.Text, IsContinued: false } next && next.Item == block.Item && IsCell(next);
            if (block.Item < 0 && hasValue && block.Text.Length <= MaxLabelLetters && (block.Role == BlockRole.Term || (IsCell(block) && (block.IsBold || block.Text[^1] == ':'))))
            {
                string label = block.Text.TrimEnd(':', ' ') + ": ";
                HtmlBlock value = blocks[++i];
                joined.Add(value with { Text = label + value.Text, Links = [.. value.Links.Select(link => link with { Start = link.Start + label.Length })], IsBold = false });
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    private static bool IsCell(HtmlBlock block) => block.Signature.Split('.')[0] is "td" or "th" or "dd" or "dt";
}

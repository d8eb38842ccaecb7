using System.Text;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Html.Extraction;

/// <summary>
/// Joins labels and values that tables, lists of terms and style sheets set apart: <c>Donor</c> and <c>Norland</c>, in two cells or two parts of one line,
/// become <c>Donor: Norland</c>.
/// </summary>
internal static class FieldRows
{
    /// <summary>A label is no longer.</summary>
    internal const int MaxLabelLetters = 60;

    private const int MaxLabelWords = 4;
    private const int LeastFields = 2;
    private static readonly char[] Dots = ['•', '·', '■', '▪'];
    private const int MostLines = 6;

    internal static List<HtmlBlock> Join(List<HtmlBlock> blocks)
    {
        blocks = [.. WithoutPoints(blocks).Select(Barred)];
        List<HtmlBlock> joined = new(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            HtmlBlock block = blocks[i];
            bool hasValue = i + 1 < blocks.Count && blocks[i + 1] is { Role: BlockRole.Text } next && next.Item == block.Item
                && (IsPair(block, next) || IsLine(block, next) || IsNamed(block, next));
            bool isClock = block.Item < 0 && i + 1 < blocks.Count && IsClock(block, blocks[i + 1]);
            if (block.Item < 0 && (hasValue || isClock) && block.Text.Length <= MaxLabelLetters)
            {
                StringBuilder text = new(isClock ? block.Text + " " : block.Text.TrimEnd(':', ' ', '\u00A0') + ": ");
                List<BlockLink> links = [];
                HtmlBlock value = blocks[++i];
                Append(value, text, links);
                while (i + 1 < blocks.Count && IsNextValue(blocks[i], blocks[i + 1]))
                {
                    text.Append("; ");
                    Append(blocks[++i], text, links);
                }

                joined.Add(value with { Text = text.ToString(), Links = links, IsBold = false, IsContinued = block.IsContinued });
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    // A list of nothing but fields, most of them known, is no list of points: "Donor: Norland", "Ports: Alderton". Neither is one below the title that says
    // when and where: "3 - 5 May 2021", "House of Masons, Alderton".
    private static List<HtmlBlock> WithoutPoints(List<HtmlBlock> blocks)
    {
        List<HtmlBlock> fields = [.. blocks];
        for (int i = 0; i < fields.Count;)
        {
            int start = i;
            int known = 0;
            bool areLabelled = true;
            bool isShort = start > 0 && fields[start - 1] is { Role: BlockRole.Heading, Level: 1 };
            bool isDated = false;
            for (; i < fields.Count && fields[i] is { Role: BlockRole.Point, Number: null, Item: < 0 }; i++)
            {
                known += IsField(fields[i].Text) ? 1 : 0;
                areLabelled &= IsLabelled(fields[i].Text);
                isShort &= fields[i].Text.Length <= MaxLabelLetters && !Prose.EndsSentence(fields[i].Text);
                isDated |= DateLines.IsDayLine(fields[i].Text);
            }

            bool areLines = known == i - start || (areLabelled && known * 2 > i - start) || (isShort && isDated && i - start <= MostLines);
            for (int point = start; areLines && i - start >= LeastFields && point < i; point++)
            {
                fields[point] = fields[point] with { Role = BlockRole.Text, Level = 0 };
            }

            i += i == start ? 1 : 0;
        }

        return fields;
    }

    // "Donor: Norland • Budget: USD 5,000": a bar parts the fields of a line.
    private static HtmlBlock Barred(HtmlBlock block) =>
        block.Text.IndexOfAny(Dots) > 0 && block.Text.Split(Dots) is { Length: >= LeastFields } parts
            && Array.TrueForAll(parts, static part => IsField(part.Trim()))
            ? block with { Text = Dots.Aggregate(block.Text, static (text, dot) => text.Replace(dot, '|')) } : block;

    private static bool IsLabelled(string text) =>
        char.IsUpper(text[0]) && text.IndexOf(':', StringComparison.Ordinal) is > 0 and <= MaxLabelLetters and int colon && colon < text.Length - 1
            && Prose.CountWords(text.AsSpan(0, colon), MaxLabelWords + 1) <= MaxLabelWords;

    /// <summary>Whether a text is a field that the reader knows, label and value.</summary>
    internal static bool IsField(string text) => text.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && IsLabel(text[..colon]);

    /// <summary>Whether a text is the label of a field that the reader knows.</summary>
    internal static bool IsLabel(string text) => text.Length <= MaxLabelLetters && FieldLabel.TryGet(text.AsSpan().TrimEnd(": \u00A0"), out _, out _);

    private static void Append(HtmlBlock value, StringBuilder text, List<BlockLink> links)
    {
        int start = text.Length;
        links.AddRange(value.Links.Select(link => link with { Start = link.Start + start }));
        text.Append(value.Text);
    }

    // A term or a cell, and the cell next to it.
    private static bool IsPair(HtmlBlock label, HtmlBlock value) =>
        !value.IsContinued && value.IsInCell && value.Container != label.Container && (value.Row == label.Row || IsLabel(label.Text))
        && (label.Role == BlockRole.Term || (label.IsInCell && !label.IsContinued && (label.IsBold || label.Text[^1] == ':')));

    // "9:00" and what begins then, in two cells of a row.
    private static bool IsClock(HtmlBlock clock, HtmlBlock what) =>
        clock.IsInCell && what is { IsInCell: true, Role: BlockRole.Text, Item: < 0 } && what.Row == clock.Row && what.Container != clock.Container
            && !clock.Text.Any(char.IsLetter) && clock.Text.Any(char.IsAsciiDigit) && clock.Text.AsSpan().ContainsAny(':', '.') && !clock.IsDate
            && what.Text.Any(char.IsLetter);

    // Two parts of one line, each with a class of its own.
    private static bool IsLine(HtmlBlock label, HtmlBlock value) =>
        value.IsContinued && !value.IsBroken && label.Role == BlockRole.Text && IsLabel(label.Text);

    // A label that its class calls so, and the text behind it.
    private static bool IsNamed(HtmlBlock label, HtmlBlock value) =>
        label.Role == BlockRole.Text && !value.IsContinued && value.Container != label.Container && IsLabel(label.Text)
            && label.NameWords.Any(static word => word is "label" or "key" or "term" or "name" or "title" or "heading");

    // The further values of a field: each in an element of the same name and class.
    private static bool IsNextValue(HtmlBlock value, HtmlBlock next) =>
        next.Role == BlockRole.Text && next.Item == value.Item && next.Signature == value.Signature && next.Text.Length <= MaxLabelLetters
            && value.Text.Length <= MaxLabelLetters && (value.Signature == "dd" || value.NameWords.Contains("item"));
}

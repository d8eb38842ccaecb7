using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Lays blocks out as the text of a page: numbered lists as they are counted, other items behind a line with a dash.</summary>
internal sealed class TextComposer
{
    private const int MaxHeadingLetters = 100;

    private readonly StringBuilder _text = new();
    private readonly List<(TextSpan Span, string Target)> _links = [];
    private readonly List<MarkupLine> _markup = [];
    private readonly bool _isDashed;
    private readonly HtmlBlock? _title;
    private readonly HtmlBlock? _lead;
    private readonly bool _hasHeadings;
    private readonly HashSet<HtmlBlock> _boldHeadings;

    private TextComposer(List<HtmlBlock> blocks, bool isDashed)
    {
        _isDashed = isDashed;
        _title = TitleOf(blocks);
        _lead = LeadOf(blocks, _title);
        _hasHeadings = blocks.Exists(block => block is { Role: BlockRole.Heading, Item: < 0 } && !ReferenceEquals(block, _title));
        _boldHeadings = _hasHeadings ? [] : BoldHeadings(blocks, _title);
    }

    /// <summary>
    /// Returns the text, the links in it, in order, their targets as written in the page, and what the markup says of its lines.
    /// </summary>
    internal static (string Text, List<(TextSpan Span, string Target)> Links, List<MarkupLine> Markup) Compose(
        List<HtmlBlock> blocks, Dictionary<int, int?> numbers)
    {
        blocks = ItemCounts.Take(blocks, numbers);
        bool isList = blocks.Exists(block => block.Item >= 0);
        TextComposer composer = new(blocks, isList && !numbers.Values.Any(number => number is not null));
        for (int i = 0; i < blocks.Count;)
        {
            int end = i + 1;
            if (blocks[i].Item < 0)
            {
                composer.AddBlock(blocks[i]);
            }
            else
            {
                while (end < blocks.Count && blocks[end].Item == blocks[i].Item)
                {
                    end++;
                }

                composer.AddItem(ItemLayout.Of(blocks[i..end], numbers.GetValueOrDefault(blocks[i].Item)));
            }

            i = end;
        }

        return (composer._text.ToString().Trim('\n') is { Length: > 0 } text ? text + "\n" : "", composer._links, composer._markup);
    }

    /// <summary>Returns the numbers of the items of numbered lists, as a browser counts them.</summary>
    internal static Dictionary<int, int?> Numbers(Dictionary<IElement, ItemElement> items)
    {
        Dictionary<int, int?> numbers = [];
        Dictionary<IElement, int> next = [];
        foreach ((IElement element, (int item, _)) in items)
        {
            if (element.LocalName == "li" && element.ParentElement is { LocalName: "ol" } list)
            {
                int number = Whole(element, "value") ?? (next.TryGetValue(list, out int following) ? following : Whole(list, "start") ?? 1);
                next[list] = number + 1;
                numbers[item] = number;
            }
        }

        return numbers;
    }

    private static int? Whole(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

    private void AddBlock(HtmlBlock block)
    {
        string marker = block.Role != BlockRole.Point ? ""
            : _isDashed ? "• "
            : new string(' ', 2 + (2 * block.Level)) + (block.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "• ");
        if (!_isDashed && !block.IsContinued && block.Role != BlockRole.Point && _text.Length > 0)
        {
            _text.Append('\n');
        }

        Line(marker, block);
    }

    private void AddItem(ItemLayout item)
    {
        if (_isDashed)
        {
            _text.Append("-\n");
            item.Blocks.ForEach(block => Line(block.Role == BlockRole.Point ? "• " : "", block));
            return;
        }

        string marker = item.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"  {number}. ") : "  • ";
        bool isFirst = true;
        foreach (HtmlBlock block in item.Blocks)
        {
            if ((isFirst || block.Role != BlockRole.Point) && _text.Length > 0)
            {
                _text.Append('\n');
            }

            Line(isFirst ? marker : block.Role == BlockRole.Point ? "      • " : "    ", block);
            isFirst = false;
        }
    }

    // The one heading of the highest rank, where no other stands above it; between items there are other things than titles.
    private static HtmlBlock? TitleOf(List<HtmlBlock> blocks)
    {
        HtmlBlock[] headings = [.. blocks.Where(static block => block is { Role: BlockRole.Heading, Item: < 0 })];
        HtmlBlock? highest = headings.MinBy(static block => block.Level);
        return highest is not null && headings.Count(block => block.Level == highest.Level) == 1 && (highest.Level == 1 || headings[0] == highest)
            ? highest : null;
    }

    // A sentence, or what the page calls a lead, right below the title is no heading, whatever its element.
    private static HtmlBlock? LeadOf(List<HtmlBlock> blocks, HtmlBlock? title)
    {
        int below = title is null ? 0 : blocks.FindIndex(block => ReferenceEquals(block, title)) + 1;
        return below > 0 && below < blocks.Count && blocks[below] is { Role: BlockRole.Heading, Item: < 0 } block
            && (block.NameWords.Any(PartNames.Leads.Contains) || (Prose.EndsSentence(block.Text) && Prose.IsText(block.Text))) ? block : null;
    }

    // Lines that are bold as a whole are headings where there are several and each has text below it; the lead ends as sentences do.
    private static HashSet<HtmlBlock> BoldHeadings(List<HtmlBlock> blocks, HtmlBlock? title)
    {
        HashSet<HtmlBlock> found = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            HtmlBlock block = blocks[i];
            bool isHeading = block is { Role: BlockRole.Text, IsBold: true, IsContinued: false, Item: < 0, Text.Length: <= MaxHeadingLetters }
                && block.Text[^1] is not ('.' or ':' or ',' or ';') && !block.Text.Contains('|', StringComparison.Ordinal)
                && blocks[i + 1] is { IsBold: false, IsContinued: false, Item: < 0, Role: BlockRole.Text or BlockRole.Point }
                && !(block.IsDate && i > 0 && ReferenceEquals(blocks[i - 1], title));
            if (isHeading)
            {
                found.Add(block);
            }
        }

        return found.Count > 1 ? found : [];
    }

    // The first heading of a page without a title of the first level may be the title; so may a bold line be a heading.
    private MarkupRole RoleOf(HtmlBlock block) =>
        block.Item >= 0 ? MarkupRole.Entry
        : ReferenceEquals(block, _title) ? MarkupRole.Title
        : ReferenceEquals(block, _lead) ? MarkupRole.Text
        : _title is null ? MarkupRole.None
        : block.Role == BlockRole.Heading || _boldHeadings.Contains(block) ? MarkupRole.Heading
        : block.Role == BlockRole.Text && !block.IsBold && _hasHeadings && block.Signature.Split('.')[0] is "p" or "dd" or "blockquote" ? MarkupRole.Text
        : MarkupRole.None;

    private void Line(string marker, HtmlBlock block)
    {
        _markup.Add(new(_text.Length, RoleOf(block)));
        _text.Append(marker);
        foreach (BlockLink link in block.Links)
        {
            _links.Add((new TextSpan(_text.Length + link.Start, link.Length), link.Target));
        }

        _text.Append(block.Text).Append('\n');
    }
}

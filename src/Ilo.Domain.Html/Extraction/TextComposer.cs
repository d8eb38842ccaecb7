using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Lays blocks out as the text of a page: numbered lists as they are counted, other items behind a line with a dash.</summary>
internal sealed class TextComposer
{
    private readonly StringBuilder _text = new();
    private readonly List<(TextSpan Span, string Target)> _links = [];
    private readonly bool _isDashed;

    private TextComposer(bool isDashed) => _isDashed = isDashed;

    /// <summary>Returns the text and the links in it, in order; their targets are as written in the page.</summary>
    internal static (string Text, List<(TextSpan Span, string Target)> Links) Compose(List<HtmlBlock> blocks, Dictionary<int, int?> numbers)
    {
        bool isList = blocks.Exists(block => block.Item >= 0);
        TextComposer composer = new(isList && !numbers.Values.Any(number => number is not null));
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

        return (composer._text.ToString().Trim('\n') is { Length: > 0 } text ? text + "\n" : "", composer._links);
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
            if (isFirst || block.Role != BlockRole.Point)
            {
                _text.Append('\n');
            }

            Line(isFirst ? marker : block.Role == BlockRole.Point ? "      • " : "    ", block);
            isFirst = false;
        }
    }

    private void Line(string marker, HtmlBlock block)
    {
        _text.Append(marker);
        foreach (BlockLink link in block.Links)
        {
            _links.Add((new TextSpan(_text.Length + link.Start, link.Length), link.Target));
        }

        _text.Append(block.Text).Append('\n');
    }
}

using System.Globalization;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Reads the content of a page into blocks, in document order.</summary>
internal sealed class MarkupReader
{
    private const int MaxPartLetters = 200;
    private const int SummaryLevel = 4;

    private static readonly char[] DateSigns = [',', '–', '-', '|', ';', ' ', '\u00A0'];

    private static readonly char[] Separators = ['|', '-', '–', '—', '·', '•', '/', ' ', '\u00A0'];

    private readonly Dictionary<IElement, ElementFacts> _facts;
    private readonly Dictionary<IElement, ItemElement> _items;
    private readonly HashSet<IElement> _around;
    private readonly HashSet<IElement> _titles;
    private readonly HashSet<IElement> _dateParts;
    private readonly Dictionary<IElement, bool> _rowsOfOne = [];
    private readonly List<HtmlBlock> _blocks = [];
    private readonly BlockText _text = new();
    private readonly Stack<int> _openItems = new();
    private readonly Stack<(IElement List, int Next, bool HoldsItem)> _lists = new();
    private int _bold;
    private int _captions;
    private int _typed;
    private bool _isContinued;
    private bool _isBroken;
    private bool _isFilled;
    private int _container;
    private int _row;
    private IElement _block;
    private IElement? _point;

    private MarkupReader(IElement content, Dictionary<IElement, ElementFacts> facts, Dictionary<IElement, ItemElement> items)
    {
        _block = content;
        _facts = facts;
        _items = items;
        _dateParts = DateRuns.PartsOf(content, facts);
        _around = [.. items.Keys.SelectMany(static item => NodeWalk.Up(item).Skip(1))];
        _titles = [.. items.Values.Select(static item => item.Title).OfType<IElement>()];
    }

    /// <summary>Returns the blocks of a content.</summary>
    /// <param name="content">The element that holds the content.</param>
    /// <param name="facts">What is known of it and of each element below it.</param>
    /// <param name="items">The elements that are items, numbered from 0 in document order.</param>
    internal static List<HtmlBlock> Read(IElement content, Dictionary<IElement, ElementFacts> facts, Dictionary<IElement, ItemElement> items)
    {
        MarkupReader reader = new(content, facts, items);
        foreach ((INode node, bool isEnd) in NodeWalk.Of(content))
        {
            if (node is IElement element)
            {
                reader.Cross(element, isEnd);
            }
            else if (node is IText text)
            {
                reader.Append(text.Data);
            }
        }

        reader.Flush();
        return reader._blocks;
    }

    // Set as typed, each line is a line.
    private void Append(string text)
    {
        if (_typed == 0)
        {
            _text.Append(text, _bold > 0);
            return;
        }

        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                BreakLine(isEnd: false);
            }

            _text.Append(lines[i], _bold > 0);
        }
    }

    private void Cross(IElement element, bool isEnd)
    {
        if (element.LocalName == "br")
        {
            BreakLine(isEnd);
            return;
        }

        // A link that is a card ends the line before it as a block does.
        bool isBlock = Tags.IsBlock(element) || _items.ContainsKey(element);
        if (isBlock || IsPart(element))
        {
            if (isBlock || isEnd || !_text.IsBylineOpening)
            {
                Flush();
            }

            _isFilled &= !isBlock;
            _isContinued = _isFilled;
            _isBroken = isBlock;
            _container += isBlock ? 1 : 0;
            _row += !isEnd && element.LocalName == "tr" ? 1 : 0;
            _block = isEnd ? element.ParentElement ?? element : element;
        }

        int step = isEnd ? -1 : 1;
        _bold += Tags.IsBold(element) ? step : 0;
        if (_titles.Contains(element))
        {
            if (!isEnd && !isBlock && _text.EndsInWord)
            {
                // "GB.349/5" and the title right behind it: a style sheet sets them on lines of their own.
                Flush();
                _isContinued = _isFilled;
                _isBroken = false;
                _block = element;
            }

            _text.MarkTitle(isEnd);
        }

        if (!isEnd && _text.EndsInWord && Tags.IsSetApart(element))
        {
            _text.Append(" ", isBold: true);
        }

        _captions += element.LocalName == "figcaption" ? step : 0;
        _typed += element.LocalName == "pre" ? step : 0;
        if (element.LocalName == "a")
        {
            CrossLink(element, isEnd);
        }
        else if (Tags.IsList(element))
        {
            CrossList(element, isEnd);
        }
        else if (element.LocalName == "li" && !isEnd)
        {
            _point = _around.Contains(element) ? null : element;
        }

        if (_items.TryGetValue(element, out ItemElement item))
        {
            CrossItem(item.Number, isEnd);
        }
    }

    private void BreakLine(bool isEnd)
    {
        if (isEnd)
        {
            return;
        }

        bool isEmpty = _text.IsEmpty;
        Flush();
        _isContinued = !isEmpty;
        _isBroken = true;
    }

    private void CrossLink(IElement element, bool isEnd)
    {
        if (isEnd)
        {
            _text.CloseLink();
        }
        else
        {
            _text.OpenLink(element.GetAttribute("href"));
        }
    }

    private void CrossList(IElement element, bool isEnd)
    {
        if (isEnd)
        {
            _lists.TryPop(out _);
            _point = null;
        }
        else
        {
            int first = int.TryParse(element.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
            _lists.Push((element, first, element.Children.Any(_items.ContainsKey)));
        }
    }

    private void CrossItem(int item, bool isEnd)
    {
        if (isEnd)
        {
            _openItems.TryPop(out _);
        }
        else
        {
            // What is an item, or holds one, is no point of a list.
            _point = null;
            _openItems.Push(item);
        }
    }

    // A part of a line that is a date, a button, or that its class name sets apart.
    private bool IsPart(IElement element) =>
        !_dateParts.Contains(element) && (element.LocalName is "time"
        || (element.LocalName == "a" && element.ParentElement is { } line && _facts.TryGetValue(line, out ElementFacts? own)
            && own.LinkLetters == own.Letters && element.ClassList.SelectMany(NameWordsOf).Any(PartNames.Buttons.Contains))
        || (element.LocalName is "span" or "em" or "i" or "small" or "strong" or "b" or "font"
            && _facts.TryGetValue(element, out ElementFacts? facts) && facts.Letters is > 0 and <= MaxPartLetters
            && (facts.Dates > 0 || (element.ClassList.Length > 0 && element.ClassList.SelectMany(NameWordsOf).Any(PartNames.Parts.Contains)))));

    // The class names of the element and of those around it that hold nothing else.
    private string[] NamesOf(IElement block)
    {
        if (!_facts.TryGetValue(block, out ElementFacts? own))
        {
            return [];
        }

        List<string> words = [];
        foreach (IElement element in NodeWalk.Up(block))
        {
            if (!_facts.TryGetValue(element, out ElementFacts? facts) || facts.Letters != own.Letters || _items.ContainsKey(element))
            {
                break;
            }

            words.AddRange(element.ClassList.SelectMany(NameWordsOf));
        }

        return [.. words];
    }

    private static string[] NameWordsOf(string name) => Extraction.NameWords.Of(name);

    private void Flush()
    {
        (string text, List<BlockLink> links, bool isBold, (int Start, int Length)? title) = _text.Take();
        (text, links) = LinkWords.WithoutTail(text, links);
        title = title is { } whole && whole.Start < text.Length ? (whole.Start, Math.Min(whole.Length, text.Length - whole.Start)) : null;
        if (IsUnseen(text) || IsSeparator(text) || DateLines.IsLead(text))
        {
            JoinByBar(text);
            return;
        }

        _isFilled = true;
        int item = _openItems.TryPeek(out int open) ? open : -1;
        if (item < 0 && IsImageCaption())
        {
            // What an image of the page itself shows is no part of its text.
            return;
        }

        if (_isContinued && title is null && _blocks is [.., { Title: null } before] && before.Item == item && GoesOn(before, links))
        {
            links = [.. before.Links, .. links.Select(link => link with { Start = link.Start + before.Text.Length + 1 })];
            _blocks[^1] = before with { Text = before.Text + " " + text, Links = links };
            return;
        }

        if (_isContinued && !_isBroken && text[0] is ',' or '–' or '-' or '|' or '(' or ';' && _blocks is [.., { IsDate: true } date] && date.Item == item)
        {
            if (title is not { } span)
            {
                // "<time>4 March 2025</time>, Alderton": the place stands behind the day on one line.
                _blocks[^1] = date with { Text = date.Text + (text[0] == ',' ? "" : " ") + text };
                return;
            }

            // "<time>4 March 2025</time> – <a>Forum opens</a>": the sign parts the two.
            int cut = Math.Min(text.Length - text.TrimStart(DateSigns).Length, span.Start);
            text = text[cut..];
            links = [.. links.Select(link => BlockText.Clip(link, cut, text.Length)).Where(static link => link.Length > 0)];
            title = span with { Start = span.Start - cut };
        }

        (BlockRole role, int level, int? number) = RoleOf(item);
        _blocks.Add(new HtmlBlock
        {
            Text = text,
            Role = role,
            Level = level,
            Number = number,
            Signature = Tags.LayoutName(_block),
            NameWords = NamesOf(_block),
            Item = item,
            IsBold = isBold,
            IsContinued = _isContinued,
            IsBroken = _isBroken,
            Container = _container,
            Row = _row,
            IsInCell = NodeWalk.Up(_block).FirstOrDefault(Tags.IsBlock)?.LocalName is "td" or "th" or "dd" or "dt",
            IsCaption = _captions > 0,
            Links = links,
            Title = title,
        });
        _isContinued = false;
    }

    // "<span>Statement</span> <i>|</i> <time>3 May 2014</time>": a bar in an element of its own parts the parts of one line.
    private void JoinByBar(string text)
    {
        if (_isContinued && !_isBroken && text is ['|'] && _blocks is [.., { Item: < 0, Title: null, Role: BlockRole.Text } before] && before.Text[^1] != '|')
        {
            _blocks[^1] = before with { Text = before.Text + " |" };
        }
    }

    private bool IsImageCaption() =>
        (_captions > 0 ? _block.Closest("figure") : NamesOf(_block).Any(PartNames.Captions.Contains) ? _block.ParentElement : null)?.QuerySelector("img")
            is not null;

    // Nothing but signs that part the parts of a line: "—", "|".
    private static bool IsSeparator(string text) => text.Trim(Separators).Length == 0;

    // Nothing but what has no width: the empty paragraph of some editors.
    private static bool IsUnseen(string text) =>
        text.All(static letter => char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    // "<span>Press release</span> | <span>3 May 2014</span>" is one line, and so is a date that a comma leads on from: "3 May 2014,<br>Alderton".
    private bool GoesOn(HtmlBlock before, List<BlockLink> links) =>
        _isBroken ? before.Text[^1] == ',' && links.Count == 0 && DateLines.IsDateAlone(before.Text) : before is { Item: < 0, Text: [.., '|'] };

    // The one cell of a row that reaches over several columns, in bold type.
    private bool IsHeadOfRows(IElement element) =>
        element.LocalName is "td" or "th" && element.HasAttribute("colspan") && element.ParentElement is { LocalName: "tr" } row && IsAlone(row)
            && !_around.Contains(row) && !_items.ContainsKey(row) && _facts.TryGetValue(element, out ElementFacts? facts)
            && facts is { Lines: 1, Links: 0, Dates: 0, Letters: > 0 and <= FieldRows.MaxLabelLetters }
            && (element.LocalName == "th" || element.QuerySelector("b, strong") is { } bold && _facts[bold].Letters == facts.Letters);

    // Looking for the children of a row takes as long as there are children, and each of its cells asks.
    private bool IsAlone(IElement row)
    {
        if (!_rowsOfOne.TryGetValue(row, out bool isAlone))
        {
            _rowsOfOne[row] = isAlone = row.ChildElementCount == 1;
        }

        return isAlone;
    }

    private (BlockRole Role, int Level, int? Number) RoleOf(int item)
    {
        foreach (IElement element in NodeWalk.Up(_block).TakeWhile(_facts.ContainsKey))
        {
            if (Tags.HeadingLevel(element) is > 0 and int level)
            {
                return (BlockRole.Heading, level, null);
            }

            if (element.LocalName == "summary")
            {
                // What opens a part of an accordion heads it.
                return (BlockRole.Heading, SummaryLevel, null);
            }

            if (IsHeadOfRows(element))
            {
                return (BlockRole.Heading, SummaryLevel, null);
            }

            if (element.LocalName is "dt" or "th")
            {
                return (BlockRole.Term, 0, null);
            }

            if (Tags.IsBlock(element))
            {
                break;
            }
        }

        // Only the first block of a point carries its marker.
        if (_point is null || !_lists.TryPop(out (IElement List, int Next, bool HoldsItem) list))
        {
            return (BlockRole.Text, 0, null);
        }

        _point = null;
        _lists.Push(list with { Next = list.Next + 1 });
        int depth = _lists.Count(one => item < 0 || !one.HoldsItem) - 1;
        return (BlockRole.Point, Math.Max(depth, 0), list.List.LocalName == "ol" ? list.Next : null);
    }
}

using System.Text;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Finds every line of a content that may be the title of an item: headings, lines that link, that are bold or that a class names so, and
/// dates.</summary>
internal sealed class TitleFinder
{
    private const int MaxLetters = 300;
    private const int MaxLineLetters = 120;

    // A page has one first-level heading; where it has more, they head its items.
    private const int MostTitles = 2;

    private readonly IElement _content;
    private readonly Dictionary<IElement, ElementFacts> _facts;
    private readonly StringBuilder _line = new();
    private readonly List<TitleLine> _found = [];
    private IElement? _open;

    private TitleFinder(IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        _content = content;
        _facts = facts;
    }

    /// <summary>Returns the lines in document order.</summary>
    internal static List<TitleLine> Find(IElement content, Dictionary<IElement, ElementFacts> facts)
    {
        TitleFinder finder = new(content, facts);
        foreach ((INode node, bool isEnd) in NodeWalk.Of(content))
        {
            if (node is IElement element)
            {
                finder.Cross(element, isEnd);
            }
            else if (node is IText text)
            {
                finder.Append(text);
            }
        }

        return finder._found;
    }

    private void Cross(IElement element, bool isEnd)
    {
        if (isEnd)
        {
            _open = element == _open ? null : _open;
        }
        else if (_open is null && KindOf(element) is { } kind)
        {
            _found.Add(new(element, kind, PathOf(element), IsLinked(element)));
            _open = element;
        }

        if (Tags.IsBlock(element) || element.LocalName == "br")
        {
            _line.Clear();
        }
    }

    private void Append(IText text)
    {
        if (_open is null && text.ParentElement is { } parent && _facts[parent].IsDated && (_found.Count == 0 || _found[^1].Element != parent))
        {
            _found.Add(new(parent, TitleKind.Date, PathOf(parent), IsLinked: false));
        }

        if (_line.Length <= MaxLineLetters)
        {
            _line.Append(text.Data);
        }
    }

    private TitleKind? KindOf(IElement element)
    {
        if (!_facts.TryGetValue(element, out ElementFacts? facts) || facts.Letters is 0 or > MaxLetters)
        {
            return null;
        }

        int level = Tags.HeadingLevel(element);
        TitleKind? kind = level > 0 && (level > 1 || _facts[_content].Titles > MostTitles) ? TitleKind.Heading
            : level > 0 || facts.Lines > 1 || facts.Headings > 0 ? null
            : element.LocalName is "dt" or "summary" ? TitleKind.Term
            : IsNamed(element) ? TitleKind.Named
            : element.LocalName == "a" && element.HasAttribute("href") && IsLineStart() ? HoldsTitle(element, facts) ? null : TitleKind.Link
            : Tags.IsBold(element) && IsLineStart() ? facts.Links == 1 && facts.LinkLetters == facts.Letters ? TitleKind.Link : TitleKind.Bold
            : null;
        if (kind is null)
        {
            return null;
        }

        string text = element.TextContent.Trim();
        bool isTitle = kind == TitleKind.Heading ? !DateLines.IsDateAlone(text) && !DateLines.IsYear(text)
            : !DateLines.IsDate(text) && !DateLines.IsYear(text) && !FieldRows.IsLabel(text) && !LinkWords.IsLink(text) && text[^1] != ':'
                && !IsFollowedByColon(element);
        return isTitle ? kind : null;
    }

    private static bool IsNamed(IElement element) =>
        element.ClassList.Length > 0
            && element.ClassList.Any(static name => Extraction.NameWords.Of(name) is [.., var last] && PartNames.Titles.Contains(last));

    // A card that is a link as a whole, its title one of the parts that its style sheet sets below each other.
    private static bool HoldsTitle(IElement link, ElementFacts facts) =>
        facts.Dates > 0 && link.ChildElementCount > 1
            && link.Children.Any(part => IsNamed(part) || Tags.IsBold(part));

    // What stands in front on the line is nothing, signs and figures, or a date.
    private bool IsLineStart()
    {
        string line = _line.ToString().Trim();
        return !line.Any(char.IsLetter) || DateLines.IsDate(line) || DateLines.IsYearless(line);
    }

    private static bool IsFollowedByColon(IElement element) =>
        NodeWalk.HasFewSiblings(element) && element.NextSibling is IText next && next.Data.AsSpan().TrimStart() is [':', ..];

    private static bool IsLinked(IElement element) =>
        NodeWalk.Up(element).Any(static above => above.LocalName == "a" && above.HasAttribute("href"))
        || NodeWalk.Of(element).Any(static step => step.Node is IElement { LocalName: "a" });

    private string PathOf(IElement element)
    {
        StringBuilder path = new(element.ClassList.FirstOrDefault(static name => !name.Any(char.IsAsciiDigit)) ?? "");
        foreach (IElement above in NodeWalk.Up(element).TakeWhile(above => above != _content))
        {
            path.Append('<').Append(above.LocalName);
        }

        return path.ToString();
    }
}

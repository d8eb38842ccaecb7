using System.Text;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>What a block of the page is.</summary>
internal enum BlockRole
{
    /// <summary>A paragraph, or a line of one.</summary>
    Text,

    /// <summary>A heading, <see cref="HtmlBlock.Level"/> says which.</summary>
    Heading,

    /// <summary>The term of a list of terms and descriptions, or the head of a table's row.</summary>
    Term,

    /// <summary>A point of a list that is no list of items.</summary>
    Point,
}

/// <summary>A link inside a block.</summary>
/// <param name="Start">Where its text starts, in UTF-16 units of the block's text.</param>
/// <param name="Length">How long its text is.</param>
/// <param name="Target">The target as written in the page.</param>
internal readonly record struct BlockLink(int Start, int Length, string Target);

/// <summary>One line of text of a page with what its markup says of it.</summary>
internal sealed record HtmlBlock
{
    private const int MostButtonWords = 5;

    internal required string Text { get; init; }

    internal BlockRole Role { get; init; }

    /// <summary>Gets the level of a heading from 1 to 6, of a point from 0; else 0.</summary>
    internal int Level { get; init; }

    /// <summary>Gets the number of a point in a numbered list; null where the list has bullets.</summary>
    internal int? Number { get; init; }

    /// <summary>Gets the element names and first classes that it stands in; equal for blocks that the page lays out alike.</summary>
    internal string Signature { get; init; } = "";

    /// <summary>Gets the words of the class names of its innermost element.</summary>
    internal string[] NameWords { get; init; } = [];

    /// <summary>Gets the item that it belongs to, counted from 0; -1 where it belongs to none.</summary>
    internal int Item { get; init; } = -1;

    /// <summary>Gets whether all of its text is bold.</summary>
    internal bool IsBold { get; init; }

    /// <summary>Gets whether it goes on with the paragraph of the block before, behind a line break.</summary>
    internal bool IsContinued { get; init; }

    /// <summary>Gets whether the break before it is one of lines, not only of parts of a line.</summary>
    internal bool IsBroken { get; init; }

    /// <summary>Gets which of the page's blocks it stands in, counted in document order; equal for lines of one block.</summary>
    internal int Container { get; init; }

    /// <summary>Gets which of the page's rows of tables was opened last before it, counted from 1; 0 above all.</summary>
    internal int Row { get; init; }

    /// <summary>Gets whether the innermost block around it is a cell of a table, a term or what a term stands for.</summary>
    internal bool IsInCell { get; init; }

    /// <summary>Gets whether it stands in the caption of a figure.</summary>
    internal bool IsCaption { get; init; }

    internal List<BlockLink> Links { get; init; } = [];

    /// <summary>Gets which part of it is the title of its item; null where that is none of it or is not known.</summary>
    internal (int Start, int Length)? Title { get; init; }

    internal bool IsDate => DateLines.IsDate(Text);

    internal bool IsCredit => Text.StartsWith('©') || Text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase)
        || (IsCaption && Text.Contains('©', StringComparison.Ordinal));

    /// <summary>Gets whether it is a link that the page sets as a button, outside of items, and in few words: <c>Register now</c>.</summary>
    internal bool IsButton => Item < 0 && Role == BlockRole.Text && IsLink && NameWords.Any(PartNames.Buttons.Contains)
        && Prose.CountWords(Text, MostButtonWords + 1) <= MostButtonWords && !Text.Any(char.IsAsciiDigit);

    /// <summary>Gets whether one link holds all of its text.</summary>
    internal bool IsLink => Links is [{ } only] && only.Length >= Text.Length - 1;
}

/// <summary>Collects the text of a block as a browser shows it: runs of white space are one space, none at the ends.</summary>
internal sealed class BlockText
{
    private const int MaxOpening = 24;

    private readonly StringBuilder _text = new();
    private readonly List<BlockLink> _links = [];
    private int _linkStart = -1;
    private string? _target;
    private int _plain;
    private bool _isTitleOpen;
    private int _titleStart = -1;
    private int _titleEnd = -1;

    internal bool IsEmpty => _text.Length == 0;

    /// <summary>Gets whether its last character is part of a word, or closes one.</summary>
    internal bool EndsInWord => _text.Length > 0 && (char.IsLetterOrDigit(_text[^1]) || _text[^1] is ')' or ']' or '.');

    /// <summary>Gets whether it is what stands in front of an author's name: <c>by</c>.</summary>
    internal bool IsBylineOpening =>
        _text.Length is > 0 and <= MaxOpening && _text.ToString().Trim(' ', '\u00A0', ':') is { Length: > 0 } text
            && PagePhrases.BylineOpenings.Match(text, wholeWord: true) == text.Length;

    internal void Append(string text, bool isBold)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character) && character != '\u00A0')
            {
                if (_text.Length > 0 && _text[^1] != ' ')
                {
                    _text.Append(' ');
                }
            }
            else
            {
                _text.Append(character);
                _plain += isBold ? 0 : 1;
            }
        }
    }

    internal void OpenLink(string? target)
    {
        CloseLink();
        if (EndsInWord && _links is [.., var last] && last.Start + last.Length == _text.Length && last.Target != target)
        {
            // A style sheet parts links to two pages that nothing else parts.
            _text.Append(' ');
        }

        _linkStart = _text.Length;
        _target = target;
    }

    internal void CloseLink()
    {
        if (_linkStart >= 0 && _target is not null && _text.Length > _linkStart)
        {
            _links.Add(new(_linkStart, _text.Length - _linkStart, _target));
        }

        _linkStart = -1;
    }

    /// <summary>Says that the title of an item starts or ends here.</summary>
    internal void MarkTitle(bool isEnd)
    {
        _isTitleOpen = !isEnd;
        if (isEnd)
        {
            _titleEnd = _text.Length;
        }
        else
        {
            _titleStart = _text.Length;
        }
    }

    /// <summary>Gives the text and starts anew; a link or title that is open stays open.</summary>
    internal (string Text, List<BlockLink> Links, bool IsBold, (int Start, int Length)? Title) Take()
    {
        string? open = _linkStart >= 0 ? _target : null;
        CloseLink();
        string text = _text.ToString().TrimEnd(' ');
        string trimmed = text.TrimStart(' ');
        int cut = text.Length - trimmed.Length;
        List<BlockLink> links = [.. _links.Select(link => Clip(link, cut, trimmed.Length)).Where(link => link.Length > 0)];
        bool isBold = trimmed.Length > 0 && _plain == 0;
        (int, int)? title = null;
        if (_titleStart >= 0 && trimmed.Length > 0)
        {
            int end = _isTitleOpen || _titleEnd < _titleStart ? cut + trimmed.Length : _titleEnd;
            BlockLink span = Clip(new(_titleStart, end - _titleStart, ""), cut, trimmed.Length);
            title = span.Length > 0 ? (span.Start, span.Length) : null;
        }

        _titleStart = _isTitleOpen ? 0 : -1;
        _text.Clear();
        _links.Clear();
        _plain = 0;
        if (open is not null)
        {
            OpenLink(open);
        }

        return (trimmed, links, isBold, title);
    }

    /// <summary>Returns what a link is of a text that its first characters are cut from.</summary>
    internal static BlockLink Clip(BlockLink link, int cut, int length)
    {
        int start = Math.Max(link.Start - cut, 0);
        int end = Math.Min(link.Start - cut + link.Length, length);
        return link with { Start = start, Length = end - start };
    }
}

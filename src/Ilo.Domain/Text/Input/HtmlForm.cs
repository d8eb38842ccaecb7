using System.Collections.Frozen;
using System.Net;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Input;

/// <summary>Tells HTML that was given as a text, and the tags and entities that a program has left in one.</summary>
internal static class HtmlForm
{
    private const int MaxName = 10;
    private const int MaxTag = 400;
    private const int MaxEntity = 10;

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "center", "code", "dd", "div", "dl", "dt", "em", "figcaption",
        "figure", "font", "footer", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "label", "li", "link", "main", "meta", "nav", "noscript", "ol", "option",
        "p", "pre", "script", "section", "select", "small", "span", "strong", "style",
        "sub", "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "time", "title", "tr", "u", "ul");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text opens as an HTML document or a part of one does.</summary>
    internal static bool IsDocument(ReadOnlySpan<char> text, out Slice opening)
    {
        int start = Blank.Skip(text, 0);
        opening = new(start, start);
        ReadOnlySpan<char> rest = text[start..];
        if (rest.StartsWith("<!", StringComparison.Ordinal) || rest.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            int end = rest.IndexOf('>');
            opening = new(start, start + Math.Min(end < 0 ? rest.Length : end + 1, MaxTag));
            return true;
        }

        opening = start < text.Length && text[start] == '<' ? TagAt(text, start) : opening;
        return !opening.IsEmpty;
    }

    /// <summary>Returns the entity that opens at an <c>&amp;</c>; empty where none does.</summary>
    internal static Slice EntityAt(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + MaxEntity)];
        int end = rest.IndexOf(';');
        return end > 1 && IsEntity(rest[..(end + 1)]) ? new(at, at + end + 1) : default;
    }

    /// <summary>Returns the tag that opens at a <c>&lt;</c>, empty where none does: <c>&lt;p></c>, <c>&lt;/li></c>, <c>&lt;a href=...></c>, a known name
    /// between the signs, which no text of a page has.</summary>
    internal static Slice TagAt(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[(at + 1)..Math.Min(text.Length, at + MaxTag)];
        int from = rest.StartsWith('/') ? 1 : 0;
        int end = from;
        while (end < rest.Length && end - from <= MaxName && char.IsAsciiLetterOrDigit(rest[end]))
        {
            end++;
        }

        int close = rest[end..].IndexOfAny('<', '>');
        return Lookup.Contains(rest[from..end]) && close >= 0 && rest[end + close] == '>' && (close == 0 || Blank.Is(rest[end]) || rest[end] == '/')
            ? new(at, at + 1 + end + close + 1)
            : default;
    }

    private static bool IsEntity(ReadOnlySpan<char> entity)
    {
        foreach (char c in entity[1..^1])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '#')
            {
                return false;
            }
        }

        string given = entity.ToString();
        return WebUtility.HtmlDecode(given) != given;
    }
}

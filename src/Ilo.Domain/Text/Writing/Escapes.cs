using Ilo.Domain.Dates;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Pages;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Writing;

/// <summary>Tells which texts would be taken for something else where they stand on a line of their own.</summary>
internal static class Escapes
{
    /// <summary>Whether it opens with what a line reads as a marker: <c>1. </c>, <c>- </c>, <c>• </c>. A marker before it protects it.</summary>
    internal static bool OpensWithMarker(string text)
    {
        Pool<Line> lines = new();
        LineSplitter.Split(text, lines, new());
        bool marked = lines.Count > 0 && lines[0].Kind is not (LineKind.Text or LineKind.Blank);
        lines.Clear(keep: 0);
        return marked;
    }

    /// <summary>Whether a paragraph of a detail page stays one without a bullet before it.</summary>
    internal static bool IsPlainParagraph(string text) =>
        !Prose.IsHeading(text) && !OpensWithMarker(text) && !IsLabelled(text) && !Boilerplate.CanBe(text) && !text.Contains('|')
        && !Headings.IsKnownSection(text, out _) && !DateLineParser.TryParse(text, out _);

    /// <summary>Whether it opens with the label of a field.</summary>
    internal static bool IsLabelled(string text) => FieldLine.TryOpen(text, out _, out _);

    /// <summary>Whether it is a field of courses and other agencies, which tells that a page is none of the library's.</summary>
    internal static bool IsForeign(string text) =>
        FieldLine.TryOpen(text, out FieldKind field, out int value) && field == FieldKind.Foreign && value < text.Length;

    /// <summary>Whether the last line above the next dash would be the heading of the next group.</summary>
    internal static bool IsGroup(string text) => Headings.IsPeriod(text) || Headings.IsKnownList(text) || Headings.IsLatest(text);
}

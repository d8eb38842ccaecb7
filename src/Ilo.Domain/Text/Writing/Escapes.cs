using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Returns the label of a field of other agencies, which stands alone, as a row of a table, which tells that the page is none of the
    /// library's.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    internal static string? AsRow(string? text) =>
        FieldLine.TryOpen(text, out FieldKind field, out int value) && field == FieldKind.Foreign && value >= text!.Length ? text + " |" : text;

    /// <summary>Whether the last line above the next dash would be the heading of the next group.</summary>
    internal static bool IsGroup(string text) => Headings.IsPeriod(text) || Headings.IsKnownList(text) || Headings.IsLatest(text);
}

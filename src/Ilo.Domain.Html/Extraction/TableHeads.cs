using System.Globalization;
using AngleSharp.Dom;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Takes the row of column heads out of a table and gives each cell below the words of its column's head as names: a cell under <c>Place</c> is a
/// place.</summary>
internal static class TableHeads
{
    private const int LeastColumns = 2;
    private const int LeastRows = 2;
    private const int MaxHeadLetters = 40;
    private const int MostSpans = 200;
    private const int MostRows = 20;
    private const int MostColumns = 20;

    internal static void Name(IElement body)
    {
        foreach (IElement table in body.QuerySelectorAll("table").ToArray())
        {
            SpanRows(table);
            IElement[] rows = [.. table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table)];
            if (rows.Length <= LeastRows || !IsHead(rows[0]))
            {
                continue;
            }

            IElement[] heads = [.. rows[0].Children];
            if (rows.Skip(1).Count(row => row.ChildElementCount == heads.Length) < LeastRows)
            {
                continue;
            }

            string[][] words = [.. heads.Select(static head => WordsOf(head).ToArray())];
            string?[] labels = [.. heads.Select(static head => IsField(head.TextContent) ? head.TextContent.Trim().TrimEnd(':') + ": " : null)];
            foreach (IElement row in rows.Skip(1).Where(row => row.ChildElementCount == heads.Length))
            {
                IElement[] cells = [.. row.Children];
                for (int i = 0; i < cells.Length; i++)
                {
                    cells[i].ClassList.Add(words[i]);
                    if (labels[i] is { } label && cells[i].TextContent.Trim().Length > 0)
                    {
                        cells[i].Prepend(body.Owner!.CreateTextNode(label));
                    }
                }
            }

            rows[0].Remove();
        }
    }

    // The day of two meetings stands in one cell beside both: each row has it.
    private static void SpanRows(IElement table)
    {
        foreach (IElement cell in table.QuerySelectorAll("td[rowspan], th[rowspan]").Where(cell => cell.Closest("table") == table).Take(MostSpans).ToArray())
        {
            if (!int.TryParse(cell.GetAttribute("rowspan"), NumberStyles.None, CultureInfo.InvariantCulture, out int rows) || rows > MostRows
                || cell.ParentElement is not { LocalName: "tr", ChildElementCount: <= MostColumns } row || !DateLines.IsDate(cell.TextContent))
            {
                continue;
            }

            int column = row.Children.Index(cell);
            cell.RemoveAttribute("rowspan");
            IElement? next = row;
            for (int i = 1; i < rows && (next = next.NextElementSibling) is { LocalName: "tr" }; i++)
            {
                if (column < next.ChildElementCount)
                {
                    next.InsertBefore(cell.Clone(), next.Children[column]);
                }
                else
                {
                    next.AppendChild(cell.Clone());
                }
            }
        }
    }

    private static bool IsHead(IElement row) =>
        row.ChildElementCount >= LeastColumns && row.Children.All(cell => cell.TextContent.Trim() is { Length: > 0 and <= MaxHeadLetters } text
            && !text.Any(char.IsAsciiDigit)
                && (cell.LocalName == "th" || cell.Children is [{ LocalName: "b" or "strong" } bold] && bold.TextContent.Trim().Length == text.Length));

    // What the values of its column are is told by the head alone; dates and places speak for themselves.
    private static bool IsField(string head) =>
        FieldLabel.TryGet(head.AsSpan().Trim(": \u00A0\n\r\t"), out FieldKind kind, out _)
            && kind is FieldKind.Donors or FieldKind.Partners or FieldKind.Budget or FieldKind.Beneficiaries or FieldKind.Code;

    // What the head says in any language is called as the parts of items are: a cell below "Ort" is a place.
    private static IEnumerable<string> WordsOf(IElement head)
    {
        string[] kind = FieldLabel.TryGet(head.TextContent.AsSpan().Trim(": \u00A0\n\r\t"), out FieldKind field, out _)
            ? field switch { FieldKind.Place => [PartNames.Place], FieldKind.Dates => [PartNames.Date], _ => [] } : [];
        return kind.Concat(LettersOf(head));
    }

    private static IEnumerable<string> LettersOf(IElement head) =>
        head.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word.All(char.IsLetter))
            .Select(word => word.ToLowerInvariant());
}

using System.Globalization;
using AngleSharp.Dom;
using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Takes the row of column heads out of a table and gives each cell below the words of its column's head as names: a cell under <c>Place</c> is a
/// place.</summary>
internal static class TableHeads
{
    // So many of the rows must have two days in order, where one head alone or none says so.
    private const double LeastPeriods = 0.75;

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

            JoinDays(rows);

            IElement[] heads = [.. rows[0].Children];
            if (rows.Skip(1).Count(row => row.ChildElementCount == heads.Length) < LeastRows)
            {
                continue;
            }

            string[][] words = [.. heads.Select(static head => WordsOf(head).ToArray())];
            string?[] labels = [.. heads.Select(static head => IsField(head) ? head.TextContent.Trim().TrimEnd(':') + ": " : null)];
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

    // The columns of the first day and of the last are one of days, whatever their heads say, where each row has the two in order.
    private static void JoinDays(IElement[] rows)
    {
        FieldKind?[] kinds = [.. rows[0].Children.Select(KindOf)];
        IElement[][] cells = [.. rows.Skip(1).Where(row => row.ChildElementCount == kinds.Length).Select(static row => row.Children.ToArray())];
        int first = Enumerable.Range(0, kinds.Length - 1).FirstOrDefault(
            i => kinds[i] is null or FieldKind.StartDate && kinds[i + 1] is null or FieldKind.EndDate
                && ((kinds[i] is not null && kinds[i + 1] is not null)
                    || (cells.Length > 0 && cells.Count(row => ArePeriod(row[i], row[i + 1])) >= cells.Length * LeastPeriods)),
            -1);
        if (first < 0)
        {
            return;
        }

        foreach (IElement[] row in cells.Where(row => !string.IsNullOrWhiteSpace(row[first + 1].TextContent)))
        {
            row[first].TextContent = RangeOf(row[first], row[first + 1]);
        }

        rows[0].Children[first].ClassList.Add(PartNames.Date);
        foreach (IElement[] row in cells.Prepend([.. rows[0].Children]))
        {
            row[first + 1].Remove();
        }
    }

    // Of an event of one day the second cell may be empty.
    private static bool ArePeriod(IElement first, IElement last) =>
        DateLines.IsDateAlone(string.IsNullOrWhiteSpace(last.TextContent) ? first.TextContent.Trim() : RangeOf(first, last));

    private static string RangeOf(IElement first, IElement last) => $"{first.TextContent.Trim()} - {last.TextContent.Trim()}";

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
    private static bool IsField(IElement head) =>
        KindOf(head) is FieldKind.Donors or FieldKind.Partners or FieldKind.Budget or FieldKind.Beneficiaries or FieldKind.Code;

    // What the head says in any language is called as the parts of items are: a cell below "Ort" is a place.
    private static IEnumerable<string> WordsOf(IElement head)
    {
        string[] kind = KindOf(head) switch
        {
            FieldKind.Place => [PartNames.Place],
            FieldKind.Dates or FieldKind.StartDate => [PartNames.Date],
            _ => [],
        };
        return kind.Concat(LettersOf(head));
    }

    private static FieldKind? KindOf(IElement head) =>
        FieldLabel.TryGet(head.TextContent.AsSpan().Trim(": \u00A0\n\r\t"), out FieldKind kind, out _) ? kind : null;

    private static IEnumerable<string> LettersOf(IElement head) =>
        head.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word.All(char.IsLetter))
            .Select(word => word.ToLowerInvariant());
}

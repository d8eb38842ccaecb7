using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Sets the day of a list of days, each with what is told of it (<c>dt</c> and <c>dd</c>), into what it is the day of.</summary>
internal static class DatedTerms
{
    private const int LeastTerms = 2;

    internal static void Join(IElement body)
    {
        // Below the headings of years each list has the days of its year; one of them may have one day alone.
        IElement[] lists = [.. body.QuerySelectorAll("dl").Where(IsOfDays)];
        if (lists.Sum(static list => list.Children.Count(static part => part.LocalName == "dt")) < LeastTerms)
        {
            return;
        }

        foreach (IElement list in lists)
        {
            IElement day = list.Children[0];
            foreach (IElement part in list.Children.ToArray())
            {
                if (part.LocalName == "dt")
                {
                    day = part;
                    part.Remove();
                }
                else if (part.LocalName == "dd")
                {
                    IElement line = body.Owner!.CreateElement("div");
                    line.TextContent = day.TextContent;
                    part.Prepend(line);
                }
            }
        }
    }

    private static bool IsOfDays(IElement list) =>
        list.Children is [{ LocalName: "dt" }, ..]
            && list.Children.Where(static part => part.LocalName == "dt")
                .All(static term => DateLines.IsDayLine(term.TextContent) && term.NextElementSibling?.LocalName == "dd");
}

using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Sets the day of a list of days, each with what is told of it (<c>dt</c> and <c>dd</c>), into what it is the day of.</summary>
internal static class DatedTerms
{
    private const int LeastTerms = 2;

    internal static void Join(IElement body)
    {
        foreach (IElement list in body.QuerySelectorAll("dl").ToArray())
        {
            IElement[] parts = [.. list.Children];
            IElement[] terms = [.. parts.Where(static part => part.LocalName == "dt")];
            if (terms.Length < LeastTerms || parts[0].LocalName != "dt"
                || !terms.All(static term => DateLines.IsDay(term.TextContent) && term.NextElementSibling?.LocalName == "dd"))
            {
                continue;
            }

            IElement day = parts[0];
            foreach (IElement part in parts)
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
}

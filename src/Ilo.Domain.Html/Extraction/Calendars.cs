using System.Globalization;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Finds the calendars of a month that sites set beside their text: tables of days in a row, with the month and the weekdays above them.</summary>
internal static class Calendars
{
    private const int LeastDays = 5;
    private const int MostLetters = 160;
    private const int MostDays = 31;

    // The months before and after.
    private const int MostLinks = 2;

    // "Calendar of meetings"
    private const int MostHeadingLetters = 40;

    /// <summary>Returns the calendars of a page, each with its heading where the box around both holds nothing else.</summary>
    internal static IEnumerable<IElement> Of(IElement body, Dictionary<IElement, ElementFacts> facts) =>
        body.QuerySelectorAll("table").Where(table => facts.TryGetValue(table, out ElementFacts? own) && own.Letters <= MostLetters && own.Lines > LeastDays
            && Is(table)).Select(table => NodeWalk.Outermost(table, body, (_, above) => facts[above] is { Titles: 0, Headings: <= 1 } all
                && all.Lines <= facts[table].Lines + 1 && all.Letters <= facts[table].Letters + MostHeadingLetters));

    private static bool Is(IElement table)
    {
        int next = 0;
        int links = 0;
        foreach ((INode node, _) in NodeWalk.Of(table))
        {
            if (node is not IText text || text.Data.Trim() is not { Length: > 0 } part)
            {
                continue;
            }

            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day <= MostDays)
            {
                // The first days may be those of the month before.
                if (next > 0 && day != next && day != 1)
                {
                    return false;
                }

                next = day + 1;
            }
            else if (part.Length > MostHeadingLetters || (next > 0 && part.Any(char.IsLetterOrDigit) && ++links > MostLinks))
            {
                return false;
            }
        }

        return next > LeastDays;
    }
}

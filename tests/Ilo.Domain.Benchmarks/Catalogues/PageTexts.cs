using System.Globalization;
using System.Text;
using Ilo.Domain.Text;
using NodaTime.Text;

namespace Ilo.Domain.Benchmarks.Catalogues;

/// <summary>Writes generated records as texts of pages: the projects of a page as a list, all else as news.</summary>
internal static class PageTexts
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    internal static string[] Of(IEnumerable<PageReading> readings) =>
        [.. readings.SelectMany(Of)];

    private static IEnumerable<string> Of(PageReading reading)
    {
        Project[] projects = [.. reading.Projects];
        if (projects.Length > 0)
        {
            yield return Page("Programmes and projects", projects.Select(project => (project.Title, project.Duration, project.Summary)));
        }

        (string, DateInterval?, string?)[] news =
        [
            .. reading.Articles.Select(article => (article.Title, article.Date?.ToDateInterval(), article.Summary)),
            .. reading.Events.Select(one => (one.Title, one.Dates, one.Summary)),
        ];
        if (news.Length > 0)
        {
            yield return Page("News", news);
        }
    }

    private static string Page(string title, IEnumerable<(string Title, DateInterval? Dates, string? Summary)> entries)
    {
        StringBuilder text = new(title + "\n");
        int number = 0;
        foreach ((string name, DateInterval? dates, string? summary) in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {++number}. {name}\n");
            if (dates is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n    {Day.Format(dates.Start)}{(dates.Start == dates.End ? "" : " - " + Day.Format(dates.End))}\n");
            }

            text.Append(summary is null ? "" : $"\n    {summary}\n");
        }

        return text.ToString();
    }
}

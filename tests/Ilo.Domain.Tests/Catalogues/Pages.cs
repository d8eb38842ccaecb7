using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;
using NodaTime.Text;

namespace Ilo.Domain.Tests.Catalogues;

/// <summary>Makes readings by hand.</summary>
internal static class Pages
{
    internal static PageReading List(string name, params Project[] projects) => new()
    {
        SourceName = name,
        Page = new Page { Kind = PageKind.ProjectList },
        Records = projects.Select((project, i) => new PageRecord(At(name, i), i) { Project = project }).ToValueList(),
    };

    internal static PageReading Detail(string name, Project project) => new()
    {
        SourceName = name,
        Page = new Page { Kind = PageKind.ProjectDetail },
        Records = [new PageRecord(At(name, 0), -1) { Project = project }],
    };

    internal static PageReading News(string name, params Article[] articles) => new()
    {
        SourceName = name,
        Page = new Page { Kind = PageKind.NewsList },
        Records = articles.Select((article, i) => new PageRecord(At(name, i), i) { Article = article }).ToValueList(),
    };

    internal static PageReading Calendar(string name, params Event[] events) => new()
    {
        SourceName = name,
        Page = new Page { Kind = PageKind.EventList },
        Records = events.Select((one, i) => new PageRecord(At(name, i), i) { Event = one }).ToValueList(),
    };

    internal static Event Event(string title, string? dates = null, string? summary = null) =>
        new() { Title = title, Dates = dates is null ? null : Days(dates), Summary = summary };

    internal static Project Project(string title, string? dates = null, string? summary = null) =>
        new() { Title = title, Duration = dates is null ? null : Days(dates), Summary = summary };

    internal static Article Article(string title, string date, string? summary = null) =>
        new() { Title = title, Date = PartialDate.Parse(date, provider: null), Summary = summary };

    internal static DateInterval Days(string dates)
    {
        string[] ends = dates.Split('/');
        return new(LocalDatePattern.Iso.Parse(ends[0]).Value, LocalDatePattern.Iso.Parse(ends[^1]).Value);
    }

    private static SourceReference At(string name, int i) => new(name, new(i * 100, 90), i * 5, 0);
}

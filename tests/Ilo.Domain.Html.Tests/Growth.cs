using System.Diagnostics;

namespace Ilo.Domain.Html.Tests;

/// <summary>Measures how the time of reading grows with a page.</summary>
internal static class Growth
{
    /// <summary>Returns the times of a page of so many parts and of one of four times as many: the least of three each, which other work on the machine
    /// lengthens least.</summary>
    internal static (TimeSpan Small, TimeSpan Large) Of(int count, Func<int, string> page)
    {
        // What has not run yet is compiled first.
        Time(count / 4);
        return (Least(count), Least(4 * count));

        TimeSpan Least(int parts) => Enumerable.Range(0, 3).Min(_ => Time(parts));

        TimeSpan Time(int parts)
        {
            string html = page(parts);
            long start = Stopwatch.GetTimestamp();
            HtmlPage.GetText(html);
            return Stopwatch.GetElapsedTime(start);
        }
    }
}

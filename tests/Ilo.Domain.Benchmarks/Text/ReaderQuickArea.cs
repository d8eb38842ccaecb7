using System.Globalization;
using System.Text;
using Ilo.Domain.Dates;
using Ilo.Domain.Text;
using Markdig;
using NodaTime.Text;

namespace Ilo.Domain.Benchmarks.Text;

/// <summary>Prints how reading compares with cutting lines and with Markdown, how dates compare with Noda Time, and how time grows with the page.</summary>
internal sealed class ReaderQuickArea : IQuickArea
{
    private const int Rounds = 60;

    public string Name => "reader";

    public void Run(TextWriter output)
    {
        Compare(output, "sample pages", ReaderData.Samples);
        if (ReaderData.Seeds.Length > 0)
        {
            Compare(output, "seed pages", ReaderData.Seeds);
        }

        Dates(output);
        Growth(output);
    }

    private static void Compare(TextWriter output, string name, byte[][] pages)
    {
        Measure lines = new(() => All(pages, page => Encoding.UTF8.GetString(page).Split('\n').Length));
        Measure read = new(() => All(pages, page => PageReader.Read(page).Records.Count));
        Measure markdown = new(() => All(pages, page => Markdown.Parse(Encoding.UTF8.GetString(page)).Count));
        Measure.Run(Rounds, lines, read, markdown);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: split {lines.Best:N1} us, read {read.Best:N1} us, Markdown {markdown.Best:N1} us: read/split {read.Best / lines.Best:N2}, read/Markdown {read.Best / markdown.Best:N2}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: bytes allocated: split {lines.Bytes:N0}, read {read.Bytes:N0}, Markdown {markdown.Bytes:N0}: read/split {(double)read.Bytes / lines.Bytes:N2}"));
    }

    private static void Dates(TextWriter output)
    {
        LocalDatePattern noda = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);
        Measure one = new(() => noda.Parse("12 November 2008").Success ? 1 : 0);
        Measure line = new(() => DateLineParser.TryParse("12 November 2008", out _) ? 1 : 0);
        Measure pattern = new(() => DateIntervalPattern.Any.Parse("12 November 2008").Success ? 1 : 0);
        Measure.Run(Rounds, one, line, pattern);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a date: LocalDatePattern {one.Best * 1000:N0} ns, date line {line.Best * 1000:N0} ns, DateIntervalPattern.Any {pattern.Best * 1000:N0} ns: line/LocalDatePattern {line.Best / one.Best:N2}"));
    }

    private static void Growth(TextWriter output)
    {
        double first = 0;
        double firstSplit = 0;
        foreach (int size in (int[])[10_000, 100_000, 1_000_000, 10_000_000])
        {
            byte[] page = ReaderData.List(size);
            Measure read = new(() => PageReader.Read(page).Records.Count);
            Measure lines = new(() => Encoding.UTF8.GetString(page).Split('\n').Length);
            Measure.Run(size > 1_000_000 ? 15 : Rounds, read, lines);
            double each = read.Best * 1000 / page.Length;
            double split = lines.Best * 1000 / page.Length;
            first = first == 0 ? each : first;
            firstSplit = firstSplit == 0 ? split : firstSplit;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth: {page.Length:N0} bytes: {each:N2} ns a byte, {each / first:N2} times that of the smallest; split {split:N2} ns, {split / firstSplit:N2} times"));
        }
    }

    private static int All(byte[][] pages, Func<byte[], int> count)
    {
        int sum = 0;
        foreach (byte[] page in pages)
        {
            sum += count(page);
        }

        return sum;
    }
}

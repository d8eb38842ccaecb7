using System.Globalization;
using System.Text;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Domain.Recognition;
using Ilo.Domain.Tests.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Domain.Benchmarks.Catalogues;

/// <summary>Measures joining, replacing one page, the memory and the JSON of a catalogue of generated pages, each a record.</summary>
/// <remarks>Processor time of the whole process, so that other work on the machine counts little.</remarks>
/// <param name="sizes">How many records are joined; by default 10,000 and 20,000.</param>
internal sealed class CatalogueQuickArea(int[] sizes) : IQuickArea
{
    private const int Rounds = 3;

    // Reading is compiled anew later than joining, which runs longer: with fewer rounds its time would be that of code not yet compiled well.
    private const int RoundsOfReading = 8;
    private const int Replacements = 20;
    private const int RecordsPerPage = 10;
    private const int PagesToRead = 2_000;

    public string Name => "catalogue";

    public void Run(TextWriter output)
    {
        // What runs often is compiled anew in the background: only then do times mean something.
        for (int i = 0; i < Rounds; i++)
        {
            Catalogue.From(ManyReadings.Of(5_000, RecordsPerPage));
        }

        Read(output);
        foreach (int size in sizes.Length > 0 ? sizes : [10_000, 20_000])
        {
            Join(output, size);
        }
    }

    // Reading the texts of pages, and joining what was read.
    private static void Read(TextWriter output)
    {
        string[] texts = PageTexts.Of(ManyReadings.Of(PagesToRead * RecordsPerPage, RecordsPerPage));
        (double read, double recognized, double joined) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (int i = 0; i < RoundsOfReading; i++)
        {
            PageReading[] readings = [];
            read = Math.Min(read, Microseconds(() => readings =
                [.. texts.Select((text, page) => PageReader.Read(text, new() { SourceName = page.ToString(CultureInfo.InvariantCulture) }))]));
            recognized = Math.Min(recognized, Microseconds(() => Recognize(readings)));
            joined = Math.Min(joined, Microseconds(() => Catalogue.From(readings)));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{texts.Length:N0} pages of {PagesToRead * RecordsPerPage:N0} records: reading {read / texts.Length:0} us a page; joining takes {joined / read:0.0} times as long, the recogniser alone {recognized / read:0.0} times"));
    }

    private static void Recognize(PageReading[] readings)
    {
        foreach (PageRecord page in readings.SelectMany(reading => reading.Records))
        {
            if (((IRecord?)page.Project ?? (IRecord?)page.Event ?? page.Article) is { } record)
            {
                TextRecognizer.Default.Recognize(new() { Title = record.Title, Body = record.Summary ?? "", Label = record.Label, Language = record.Language });
            }
        }
    }

    private static void Join(TextWriter output, int size)
    {
        double joined = double.MaxValue;
        long bytes = 0;
        for (int i = 0; i < Rounds; i++)
        {
            (double time, bytes) = JoinFresh(size);
            joined = Math.Min(joined, time);
        }

        Catalogue catalogue = Catalogue.From(ManyReadings.Of(size, RecordsPerPage));
        List<PageReading> readings = ManyReadings.Of(size, RecordsPerPage);
        PageReading page = readings[readings.Count / 2];
        List<double> replaced = [];
        for (int i = 0; i < 2 * Replacements; i++)
        {
            PageReading changed = Changed(page, i);
            double time = Microseconds(() => catalogue = catalogue.Replace(changed));
            if (i >= Replacements)
            {
                replaced.Add(time);
            }
        }

        replaced.Sort();
        int json = Encoding.UTF8.GetByteCount(IloJson.Serialize(catalogue));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size:N0} records on {readings.Count:N0} pages: joining {joined / size:0} us a record; replacing one page {replaced[0] / joined:0.00 %} of it at best, {replaced[Replacements / 2] / joined:0.00 %} as a rule; memory {bytes / size:N0} B a record; JSON {json / size:N0} B a record"));
    }

    // In a method of its own: what one round has left must not be taken for what was there before the next.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (double Time, long Bytes) JoinFresh(int size)
    {
        List<PageReading> fresh = ManyReadings.Of(size, RecordsPerPage);
        Catalogue catalogue = Catalogue.Empty;
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        double time = Microseconds(() => catalogue = Catalogue.From(fresh));
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(fresh);
        GC.KeepAlive(catalogue);
        return (time, bytes);
    }

    // A sentence more in every third record, another one each time.
    private static PageReading Changed(PageReading page, int time) => new()
    {
        SourceName = page.SourceName,
        Page = page.Page,
        Records = page.Records.Select((one, i) => one.Project is { } project && i % 3 == time % 3
            ? new PageRecord(one.Source, one.Entry) { Project = project with { Summary = string.Create(CultureInfo.InvariantCulture, $"{project.Summary} More of {time}.") } }
            : one).ToValueList(),
    };

    private static double Microseconds(Action action)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds;
    }
}

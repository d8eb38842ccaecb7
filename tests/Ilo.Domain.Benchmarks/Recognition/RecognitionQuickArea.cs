using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ilo.Domain.Benchmarks.Text;
using Ilo.Domain.Recognition;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Benchmarks.Recognition;

/// <summary>Prints what the recogniser costs at its first use, beside compiling the texts anew, and how fast it reads a text.</summary>
/// <remarks>The start is measured once: name the area alone, else another has started the library already.</remarks>
internal sealed class RecognitionQuickArea : IQuickArea
{
    private const int Rounds = 60;
    private const string First = "The project is funded by the Government of Norway and carried out with UNICEF in the fight against child labour.";

    public string Name => "recognition";

    public void Run(TextWriter output)
    {
        Start(output, "TextRecognizer.Default, from cold", () => TextRecognizer.Default);
        Start(output, "its first text", () => TextRecognizer.Default.Recognize(First));
        Start(output, "compiling the texts, from cold", () => TextRecognizer.From(Vocabulary.Default));
        Read(output, "sample pages", ReaderData.Samples);
        Read(output, "seed pages", ReaderData.Seeds);
    }

    private static void Start(TextWriter output, string name, Func<object> action)
    {
        using Process process = Process.GetCurrentProcess();
        long kept = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = process.TotalProcessorTime;
        object made = action();
        process.Refresh();
        double milliseconds = (process.TotalProcessorTime - processor).TotalMilliseconds;
        double megabytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6;
        double left = (GC.GetTotalMemory(forceFullCollection: true) - kept) / 1e6;
        GC.KeepAlive(made);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {milliseconds:N0} ms of the processor, {megabytes:N2} MB allocated, {left:N2} MB kept"));
    }

    private static void Read(TextWriter output, string name, byte[][] pages)
    {
        if (pages.Length == 0)
        {
            return;
        }

        string[] texts = [.. pages.Select(Encoding.UTF8.GetString)];
        Measure words = new(() => texts.Sum(text => text.Split(' ', '\n').Length));
        Measure findings = new(() => texts.Sum(text => TextRecognizer.Default.Recognize(text).Donors.Count));
        Measure.Run(Rounds, words, findings);
        double characters = texts.Sum(text => text.Length);
        (double cut, double read) = (words.Best * 1000 / characters, findings.Best * 1000 / characters);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: cutting words {cut:N0} ns a character, recognising {read:N0}: {read / cut:N1} times; {findings.Bytes / characters:N0} bytes each"));
    }
}

using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands.Exporting;

/// <summary>Writes a format to a file or to standard output, and says on standard error what became of it.</summary>
internal static class ExportRun
{
    // What is left out is named; more than a screen of it is counted.
    private const int MostNamed = 10;

    internal static int Write(Terminal terminal, ExportFormat format, ExportSettings settings, string? output)
    {
        if (output is null && !format.IsText)
        {
            throw new ExplorerException(ExitCodes.Usage, $"{format.Name} is no text; name a file with --output.");
        }

        if (format.Invented is { } invented)
        {
            terminal.Error.WriteLine(invented(settings));
        }

        ExportReport report = output is null
            ? ToTerminal(terminal, format, settings)
            : ToFile(terminal, output, stream => format.Write(stream, settings));
        Say(terminal, report);
        return ExitCodes.Done;
    }

    private static ExportReport ToTerminal(Terminal terminal, ExportFormat format, ExportSettings settings)
    {
        using MemoryStream bytes = new();
        ExportReport report = format.Write(bytes, settings);
        terminal.Out.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        return report;
    }

    /// <summary>Writes a file whole or not at all.</summary>
    internal static T ToFile<T>(Terminal terminal, string output, Func<Stream, T> write)
    {
        try
        {
            return SafeFile.Write(Path.GetFullPath(output, terminal.WorkingDirectory), write);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ExplorerException(ExitCodes.Usage, $"{output}: the file cannot be written ({FileReader.Reason(failure)}); name another with --output.");
        }
    }

    private static void Say(Terminal terminal, ExportReport report)
    {
        HashSet<Diagnostic> reasons = [.. report.LeftOut.Select(item => item.Reason)];
        Diagnostic[] remarks = [.. report.Diagnostics.Where(diagnostic => !reasons.Contains(diagnostic))];
        terminal.Error.WriteLine($"{Numbers.Text(report.Written)} written"
            + (report.LeftOut.IsEmpty ? "" : $", {Numbers.Text(report.LeftOut.Count)} left out")
            + (remarks.Length == 0 ? "" : $", {Shown.Count(remarks.Length, "remark")}"));
        foreach (LeftOutItem item in report.LeftOut.Take(MostNamed))
        {
            terminal.Error.WriteLine("  " + Shown.Line($"left out: {item.Reason}", longest: 300));
        }

        if (report.LeftOut.Count > MostNamed)
        {
            terminal.Error.WriteLine($"  and {Numbers.Text(report.LeftOut.Count - MostNamed)} more");
        }

        // Of each kind the first, and how many more there are.
        foreach (IGrouping<string, Diagnostic> kind in remarks.GroupBy(diagnostic => diagnostic.Id))
        {
            terminal.Error.WriteLine("  " + Shown.Line(kind.First().ToString(), longest: 300));
            int others = kind.Count() - 1;
            if (others > 0)
            {
                terminal.Error.WriteLine($"    and {Numbers.Text(others)} more of {kind.Key}");
            }
        }
    }
}

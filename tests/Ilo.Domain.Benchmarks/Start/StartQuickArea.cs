using System.Diagnostics;
using System.Globalization;
using Ilo.Domain.Benchmarks.Catalogues;
using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Catalogues;

namespace Ilo.Domain.Benchmarks.Start;

/// <summary>
/// Prints what the explorer's <c>projects</c> costs beside the least that there is: on the sample pages beside a console program that does nothing, on 2,000
/// pages beside reading them. Processor time of the whole process, start and just-in-time compiler included. Linux alone.
/// </summary>
/// <remarks><c>ILO_EXPLORER</c> may name the program, for example a natively compiled one; without it the one that was built last is run.</remarks>
internal sealed class StartQuickArea : IQuickArea
{
    /// <summary>As an argument: does nothing.</summary>
    internal const string Empty = "empty";

    /// <summary>As an argument: reads the pages of the folder that follows.</summary>
    internal const string Read = "read";

    private const int ManyPages = 2_000;
    private const int RecordsAPage = 10;
    private const int Rounds = 4;

    public string Name => "start";

    public void Run(TextWriter output)
    {
        if (!OperatingSystem.IsLinux())
        {
            output.WriteLine("Processor time of ended processes is known on Linux alone.");
            return;
        }

        string own = typeof(StartQuickArea).Assembly.Location;
        string[] explorer = Environment.GetEnvironmentVariable("ILO_EXPLORER") is { Length: > 0 } given
            ? [given] : ["dotnet", Repository.PathOf("samples/Ilo.Explorer/bin/Release/net10.0/ilo-explorer.dll")];
        Compare(output, "projects on the sample pages, beside a program that does nothing", 10, ["dotnet", own, Empty],
            [.. explorer, "projects", Repository.PathOf("samples/Pages")]);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ilo-start-");
        try
        {
            foreach ((int i, string page) in PageTexts.Of(ManyReadings.Of(ManyPages * RecordsAPage, RecordsAPage)).Take(ManyPages).Index())
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{i:0000}.txt"), page);
            }

            Compare(output, $"projects on {ManyPages:N0} pages, beside reading them", 1, ["dotnet", own, Read, folder.FullName],
                [.. explorer, "projects", folder.FullName]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Compare(TextWriter output, string name, int runs, string[] least, string[] command)
    {
        // They take turns, and the best counts: other work on the machine costs time in some rounds only.
        (double leastBest, double best) = (double.MaxValue, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            leastBest = Math.Min(leastBest, MillisecondsOf(least, runs));
            best = Math.Min(best, MillisecondsOf(command, runs));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {best:N0} ms of the processor beside {leastBest:N0}: {best / leastBest:N2} times"));
    }

    private static double MillisecondsOf(string[] command, int runs)
    {
        double before = OfChildren();
        for (int run = 0; run < runs; run++)
        {
            ProcessStartInfo start = new(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{string.Join(' ', command)}: {process.ExitCode}\n{errors.Result}");
            }
        }

        return (OfChildren() - before) / runs;
    }

    // proc(5): the 16th and 17th field are the user and system time of children that were waited for, in hundredths of a second.
    private static double OfChildren()
    {
        string stat = File.ReadAllText("/proc/self/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return 10 * (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture));
    }
}

using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Explorer.Input;

/// <summary>The pages that a command works on.</summary>
/// <param name="Pages">What was read, in the order of the arguments.</param>
/// <param name="Failed">How many arguments or files could not be read; each has been told on standard error.</param>
internal sealed record PageInputs(IReadOnlyList<PageInput> Pages, int Failed)
{
    /// <summary>Gets the exit code of a command that did what it was asked.</summary>
    internal int ExitCode => (Pages.Count, Failed) switch
    {
        (_, 0) => ExitCodes.Done,
        (0, _) => ExitCodes.AllInputFailed,
        _ => ExitCodes.SomeInputFailed,
    };

    /// <summary>Gets the arguments that named the pages.</summary>
    internal IReadOnlyList<string> Names { get; private init; } = [];

    /// <summary>Gets how long the reading took.</summary>
    internal TimeSpan Time { get; private init; }

    /// <summary>Reads what the arguments mean; a file that cannot be read is told on standard error and does not stop the others.</summary>
    internal static PageInputs Read(IReadOnlyList<string> arguments, Terminal terminal, PageReaderOptions options)
    {
        long start = terminal.Time.GetTimestamp();
        List<string> failures = [];
        IReadOnlyList<InputFile> files = InputFiles.Find(arguments, terminal.WorkingDirectory, failures);
        List<PageInput> pages = Waiting.For(terminal, "Reading pages", files.Count, progress => ReadAll(files, terminal, options, failures, progress));
        foreach (string failure in failures)
        {
            terminal.Fail(failure);
        }

        return new(pages, failures.Count) { Names = [.. arguments.DefaultIfEmpty(InputFiles.SamplePages)], Time = terminal.Time.GetElapsedTime(start) };
    }

    private static List<PageInput> ReadAll(
        IReadOnlyList<InputFile> files, Terminal terminal, PageReaderOptions options, List<string> failures, IProgress<CatalogueProgress>? progress)
    {
        List<PageInput> pages = [];
        foreach ((int done, InputFile file) in files.Index())
        {
            if (FileReader.Read(file, terminal.In, out string? failure) is { } text)
            {
                pages.Add(PageInput.Read(text, options with { SourceName = file.Name }, file.Path));
            }
            else
            {
                failures.Add(failure!);
            }

            progress?.Report(new(CatalogueStep.Reading, done + 1, files.Count));
        }

        return pages;
    }
}

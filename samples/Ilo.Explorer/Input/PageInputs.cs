using Ilo.Domain.Text;
using Spectre.Console;

namespace Ilo.Explorer.Input;

/// <summary>The pages that a command works on.</summary>
/// <param name="Pages">What was read, in the order of the arguments.</param>
/// <param name="Failed">How many arguments or files could not be read; each has been told on standard error.</param>
internal sealed record PageInputs(IReadOnlyList<PageInput> Pages, int Failed)
{
    // Fewer are read before a bar could be seen.
    private const int FewFiles = 8;

    /// <summary>Gets the exit code of a command that did what it was asked.</summary>
    internal int ExitCode => (Pages.Count, Failed) switch
    {
        (_, 0) => ExitCodes.Done,
        (0, _) => ExitCodes.AllInputFailed,
        _ => ExitCodes.SomeInputFailed,
    };

    /// <summary>Reads what the arguments mean; a file that cannot be read is told on standard error and does not stop the others.</summary>
    internal static PageInputs Read(IReadOnlyList<string> arguments, Terminal terminal, PageReaderOptions options)
    {
        List<string> failures = [];
        IReadOnlyList<InputFile> files = InputFiles.Find(arguments, terminal.WorkingDirectory, failures);
        List<PageInput> pages = [];
        if (terminal.Progress && files.Count > FewFiles)
        {
            new Progress(terminal.ErrorConsole) { AutoClear = true }.Start(progress =>
            {
                ProgressTask task = progress.AddTask("Reading pages", maxValue: files.Count);
                ReadAll(() => task.Increment(1));
            });
        }
        else
        {
            ReadAll(static () => { });
        }

        foreach (string failure in failures)
        {
            terminal.Fail(failure);
        }

        return new(pages, failures.Count);

        void ReadAll(Action done)
        {
            foreach (InputFile file in files)
            {
                if (FileReader.Read(file, terminal.In, out string? failure) is { } text)
                {
                    pages.Add(new(text, PageReader.Read(text, options with { SourceName = file.Name })));
                }
                else
                {
                    failures.Add(failure!);
                }

                done();
            }
        }
    }
}

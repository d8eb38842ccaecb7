using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;
using Ilo.Explorer.Output;

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

    /// <summary>Gets the pages by their names, which are unique.</summary>
    internal IReadOnlyDictionary<string, PageInput> ByName => field ??= Pages.ToDictionary(page => page.Name, StringComparer.Ordinal);

    /// <summary>Gets the arguments that named the pages.</summary>
    internal IReadOnlyList<string> Names { get; private init; } = [];

    /// <summary>Gets how long the reading took.</summary>
    internal TimeSpan Time { get; private init; }

    /// <summary>Reads what the arguments mean; a file that cannot be read is told on standard error and does not stop the others.</summary>
    /// <param name="arguments">Files, folders and <c>-</c>.</param>
    /// <param name="terminal">Where failures are told.</param>
    /// <param name="options">How pages are read.</param>
    /// <param name="waiting">Where is shown how far it has come.</param>
    /// <param name="name">Returns what a page is called; by default what the arguments call it.</param>
    /// <param name="command">The argument that may have been meant for a command; null where none stands where commands do.</param>
    internal static PageInputs Read(
        IReadOnlyList<string> arguments, Terminal terminal, PageReaderOptions options, Waiting waiting, Func<InputFile, string>? name = null,
        string? command = null)
    {
        long start = terminal.Time.GetTimestamp();
        List<string> failures = [];
        IReadOnlyList<InputFile> files = InputFiles.Find(arguments, terminal.WorkingDirectory, failures, command);
        List<PageInput> pages = ReadAll(files, terminal, options, name ?? (static file => file.Name), failures, waiting.Begin(files.Count));
        waiting.Clear();
        foreach (string failure in failures)
        {
            terminal.Fail(failure);
        }

        return new(pages, failures.Count) { Names = [.. arguments.DefaultIfEmpty(InputFiles.SamplePages)], Time = terminal.Time.GetElapsedTime(start) };
    }

    /// <summary>Refuses to write a file that was read as a page.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="shown">What it is called.</param>
    /// <param name="option">The option that named it.</param>
    /// <exception cref="ExplorerException">It was read.</exception>
    internal void RefuseToReplace(string path, string shown, string option)
    {
        string target = Resolved(path);
        if (Pages.Any(page => page.Target is { } read && Resolved(read.LocalPath) == target))
        {
            throw new ExplorerException(ExitCodes.Usage, $"{shown}: this page was read and would be overwritten; name another file with {option}.");
        }
    }

    /// <summary>Returns the file that a path leads to: where it is a link, that of its target.</summary>
    internal static string Resolved(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;

    private static List<PageInput> ReadAll(
        IReadOnlyList<InputFile> files,
        Terminal terminal,
        PageReaderOptions options,
        Func<InputFile, string> name,
        List<string> failures,
        IProgress<CatalogueProgress>? progress)
    {
        List<PageInput> pages = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach ((int done, InputFile file) in files.Index())
        {
            if (FileReader.Read(file, terminal.In, out string? failure) is { } text)
            {
                pages.Add(PageInput.Read(text, options with { SourceName = Unique(name(file), names) }, file.Path));
            }
            else
            {
                failures.Add(failure!);
            }

            progress?.Report(new(CatalogueStep.Reading, done + 1, files.Count));
        }

        return pages;
    }

    // A page is found again by its name; a file may be called as standard input is, and files of two folders alike.
    private static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        for (int i = 2; !taken.Add(unique); i++)
        {
            unique = $"{name} ({Numbers.Plain(i)})";
        }

        return unique;
    }
}

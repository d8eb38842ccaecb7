using Ilo.Domain.Catalogues;
using Spectre.Console;

namespace Ilo.Explorer.Input;

/// <summary>Shows on standard error, in a terminal, how far something has come that a person waits for.</summary>
internal static class Waiting
{
    // Fewer pages are done before a bar could be seen.
    private const int FewPages = 8;

    /// <summary>Does the work and shows a bar meanwhile; none for few pages or where standard error is no terminal.</summary>
    internal static T For<T>(Terminal terminal, string what, int pages, Func<IProgress<CatalogueProgress>?, T> work)
    {
        if (!terminal.Progress || pages <= FewPages)
        {
            return work(null);
        }

        T result = default!;
        new Progress(terminal.ErrorConsole) { AutoClear = true }.Start(progress => result = work(new Bar(progress.AddTask(what))));
        return result;
    }

    // Told on the thread that works, so that the bar never runs behind.
    private sealed class Bar(ProgressTask task) : IProgress<CatalogueProgress>
    {
        public void Report(CatalogueProgress value)
        {
            task.MaxValue = Math.Max(value.Total, 1);
            task.Value = value.Done;
        }
    }
}

using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Writes problems for people: page by page, and for what is more than good to know the line of the page.</summary>
internal static class CheckView
{
    private const int Place = 8;

    /// <summary>Writes problems.</summary>
    /// <param name="invocation">The command line.</param>
    /// <param name="problems">All of them, which are counted.</param>
    /// <param name="shown">Those that are shown, in this order.</param>
    internal static void Write(Invocation invocation, IReadOnlyList<Problem> problems, IReadOnlyList<Problem> shown)
    {
        Terminal terminal = invocation.Terminal;
        foreach (IGrouping<string, Problem> page in shown.GroupBy(problem => problem.Source.SourceName))
        {
            Uri? target = invocation.Inputs.ByName.GetValueOrDefault(page.Key)?.Target;
            foreach (string line in Wrap.Lines(page.Key, terminal.Width))
            {
                terminal.Out.WriteLine(Links.To(terminal, target, Paint.In(terminal, Colour.Bold, line)));
            }

            foreach (Problem problem in page)
            {
                Write(terminal, problem);
            }

            terminal.Out.WriteLine();
        }

        if (shown.Count < problems.Count)
        {
            int more = problems.Count - shown.Count;
            terminal.Out.WriteLine($"{Numbers.Text(more)} more {(more == 1 ? "is" : "are")} not shown.");
            terminal.Out.WriteLine();
        }

        Bars.Write(terminal, "By kind",
        [
            .. problems.CountBy(problem => (problem.Severity, problem.Id))
                .OrderByDescending(pair => pair.Key.Severity).ThenByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
                .Select(pair => new Bar($"{Words.Of(pair.Key.Severity)} {pair.Key.Id}", pair.Value)),
        ]);
        string counts = Severities.Counts([.. problems.Select(problem => problem.Severity)]);
        Wrap.Write(terminal, $"{Shown.Count(invocation.Inputs.Pages.Count, "page")}: {(counts.Length > 0 ? counts : "no problems")}.");
    }

    private static void Write(Terminal terminal, Problem problem)
    {
        string place = $"{Numbers.Plain(problem.Source.Line + 1)},{Numbers.Plain(problem.Source.Column + 1)}".PadLeft(Place);
        Colour colour = DiagnosticView.Of(problem.Severity);
        Wrap.Write(terminal, colour, $"{place}  ", $"{Words.Of(problem.Severity)} {problem.Id}: {problem.Message}");
        if (problem.Severity > DiagnosticSeverity.Info)
        {
            DiagnosticView.WriteExcerpt(terminal, problem.Text, problem.Source, colour);
        }
    }
}

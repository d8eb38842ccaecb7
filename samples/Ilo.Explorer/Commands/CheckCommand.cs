using System.CommandLine;
using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Shows what a person should look at: the diagnostics of the pages and the quality report of their catalogue.</summary>
internal static class CheckCommand
{
    internal static Command Create(CommandContext context)
    {
        Option<DiagnosticSeverity> failOn = new("--fail-on")
        {
            Description = "The least severity that makes the exit code 1: info, warning or error.",
            HelpName = "severity",
            DefaultValueFactory = _ => DiagnosticSeverity.Error,
            CustomParser = result => Severities.Names.TryGetValue(result.Value(), out DiagnosticSeverity severity)
                ? severity
                : result.Refuse<DiagnosticSeverity>($"'{result.Value()}' is no severity; give info, warning or error."),
        };
        failOn.CompletionSources.Clear();
        failOn.CompletionSources.Add([.. Severities.Names.Keys]);
        Command command = new("check", "Show the diagnostics of the pages and a quality report of what they say together.");
        command.Options.Add(failOn);
        return context.OnPages(
            command,
            invocation => Run(invocation, invocation.Parsed.GetValue(failOn)),
            "ilo-explorer check pages/",
            "ilo-explorer check pages/ --fail-on warning",
            "ilo-explorer check --json | jq -r .id | sort | uniq -c");
    }

    private static int Run(Invocation invocation, DiagnosticSeverity failOn)
    {
        List<Problem> problems = [.. Problem.Of(invocation)];
        foreach (Problem problem in problems)
        {
            if (invocation.Json)
            {
                JsonLine.Write(invocation.Terminal.Out, problem.WriteJson);
            }
            else
            {
                problem.WriteText(invocation.Terminal);
            }
        }

        if (!invocation.Json)
        {
            WriteSummary(invocation, problems);
        }

        return problems.Any(problem => problem.Severity >= failOn) ? ExitCodes.Found : ExitCodes.Done;
    }

    private static void WriteSummary(Invocation invocation, List<Problem> problems)
    {
        if (problems.Count > 0)
        {
            invocation.Terminal.Out.WriteLine();
        }

        Bars.Write(invocation.Terminal, "By kind",
        [
            .. problems.CountBy(problem => $"{Words.Of(problem.Severity)} {problem.Id}")
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new Bar(pair.Key, pair.Value)),
        ]);
        invocation.Terminal.Out.WriteLine(
            $"{Shown.Count(invocation.Inputs.Pages.Count, "page")}: {Shown.Count(problems.Count(Is(DiagnosticSeverity.Error)), "error")}, "
            + $"{Shown.Count(problems.Count(Is(DiagnosticSeverity.Warning)), "warning")}, {Shown.Count(problems.Count(Is(DiagnosticSeverity.Info)), "note")}.");
    }

    private static Func<Problem, bool> Is(DiagnosticSeverity severity) => problem => problem.Severity == severity;
}

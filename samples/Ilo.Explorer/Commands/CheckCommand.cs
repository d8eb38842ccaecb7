using System.CommandLine;
using Ilo.Domain.Diagnostics;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands;

/// <summary>Shows what a person should look at: the diagnostics of the pages and the quality report of their catalogue.</summary>
internal static class CheckCommand
{
    private static readonly IReadOnlyList<Column<Problem>> Columns =
    [
        new("page", "Page", problem => problem.Source.SourceName),
        new("line", "Line", problem => Numbers.Plain(problem.Source.Line + 1)) { IsNumber = true, IsPlace = true },
        new("column", "Column", problem => Numbers.Plain(problem.Source.Column + 1)) { IsNumber = true, IsPlace = true },
        new("severity", "Severity", problem => Words.Of(problem.Severity)),
        new("id", "Id", problem => problem.Id),
        new("message", "Message", problem => problem.Message) { Wraps = true },
    ];

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
        ListOptions<Problem> list = new("problem", Columns, identifier: null, ListFormat.GitHub);
        Command command = list.AddTo(new Command("check", "Show diagnostics and a quality report, page by page."));
        command.Options.Add(failOn);
        return context.OnPages(
            command,
            invocation => Run(invocation, list, invocation.Parsed.GetValue(failOn)),
            "ilo-explorer check pages/",
            "ilo-explorer check pages/ --fail-on warning --format github",
            "ilo-explorer check --json | jq -r .id | sort | uniq -c");
    }

    private static int Run(Invocation invocation, ListOptions<Problem> list, DiagnosticSeverity failOn)
    {
        Dictionary<string, int> places = invocation.Inputs.Pages.Index().ToDictionary(page => page.Item.Name, page => page.Index, StringComparer.Ordinal);
        List<Problem> problems =
        [
            .. Problem.Of(invocation).OrderBy(problem => places.GetValueOrDefault(problem.Source.SourceName, int.MaxValue))
                .ThenBy(problem => problem.Source.Line).ThenBy(problem => problem.Source.Column),
        ];
        switch (list.Format(invocation))
        {
            case ListFormat.GitHub:
                list.Rows(invocation, problems).ForEach(problem => invocation.Terminal.Out.WriteLine(problem.ToGitHub()));
                break;
            case ListFormat.Table when !list.HasColumns(invocation):
                CheckView.Write(invocation, problems, list.Rows(invocation, problems));
                break;
            default:
                list.Write(
                    invocation, problems, problem => problem.ToJson(),
                    (rows, columns, total) => ListTable.Write(invocation.Terminal, "Problems", columns, rows, total));
                break;
        }

        return problems.Any(problem => problem.Severity >= failOn) ? ExitCodes.Found : ExitCodes.Done;
    }
}

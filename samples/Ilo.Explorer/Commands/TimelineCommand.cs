using System.CommandLine;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;
using NodaTime;

namespace Ilo.Explorer.Commands;

/// <summary>Draws the durations of the projects.</summary>
internal static class TimelineCommand
{
    internal static Command Create(CommandContext context)
    {
        Option<string> by = new("--by")
        {
            Description = "What a bar's colour says: 'status' on the day, or 'donor'. Without it: the status, where it says something.",
            HelpName = "what",
            Arity = ArgumentArity.ExactlyOne,
        };
        by.AcceptOnlyFromAmong("status", "donor");
        LocalDate on = context.Terminal.Today;
        ListOptions<Project> list = new("project", Columns(() => on), identifier: null);
        Command command = list.AddTo(new Command("timeline", "Draw the durations of the projects, one line for each."));
        command.Options.Add(context.On);
        command.Options.Add(context.Where);
        command.Options.Add(by);
        return context.OnPages(
            command,
            invocation =>
            {
                Project[] projects = [.. invocation.Catalogue.Answer(context.Query(invocation)).Projects.Items];
                on = context.GivenDay(invocation.Parsed) ?? DayThatSaysSomething(projects, context.Terminal.Today);
                bool byDonor = (invocation.Parsed.GetValue(by) ?? (projects.Any(IsActive) ? "status" : "donor")) == "donor";
                IEnumerable<Project> rows = list.Format(invocation) == ListFormat.Table
                    ? projects
                    : projects.Where(project => project.Duration is not null).OrderBy(project => project.Duration!.Start)
                        .ThenBy(project => project.Title, StringComparer.Ordinal);
                return list.Write(invocation, rows, json: null, (shown, columns, total) =>
                {
                    if (list.HasColumns(invocation))
                    {
                        ListTable.Write(invocation.Terminal, "Projects", columns, shown, total);
                    }
                    else
                    {
                        Timeline.Write(invocation.Terminal, shown, on, byDonor, list.HasOrder(invocation));
                    }
                });

                bool IsActive(Project project) => project.Duration?.Contains(on) == true;
            },
            "ilo-explorer timeline",
            "ilo-explorer timeline --where donor:eu --by donor",
            "ilo-explorer timeline pages/ --on 2019-06-01");
    }

    private static IReadOnlyList<Column<Project>> Columns(Func<LocalDate> on) =>
    [
        new("title", "Project", project => project.Title),
        new("start", "First day", project => Shown.Day(project.Duration?.Start)),
        new("end", "Last day", project => Shown.Day(project.Duration?.End)),
        new("days", "Days", project => project.Duration is { } days ? Numbers.Plain(days.Length) : "") { IsNumber = true },
        new("status", "Status", project => Words.StatusOf(project, on())),
        new("donors", "Donors", project => string.Join("; ", project.Donors.Select(Names.Short))) { Wraps = true },
    ];

    // On a day before or after all of them, every project would be planned or closed.
    private static LocalDate DayThatSaysSomething(IEnumerable<Project> projects, LocalDate today)
    {
        DateInterval[] durations = [.. projects.Select(project => project.Duration).OfType<DateInterval>()];
        return durations.Length == 0 || durations.Any(days => days.Contains(today)) ? today
            : LocalDate.Max(durations.Min(days => days.Start), LocalDate.Min(durations.Max(days => days.End), today));
    }
}

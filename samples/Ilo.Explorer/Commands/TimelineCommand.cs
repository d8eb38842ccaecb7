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
            Description = "What a bar shows: 'status' on the day, or 'donor'. Without it: the status on the day of --on; without that, who pays.",
            HelpName = "what",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => result.Value() is "status" or "donor"
                ? result.Value() : result.Refuse<string>($"'{result.Value()}' is nothing that a bar shows; give status or donor."),
        };
        by.CompletionSources.Clear();
        by.CompletionSources.Add("status", "donor");
        LocalDate on = context.Terminal.Today;
        ListOptions<CatalogueItem<Project>> list = new("project", Columns(() => on), item => item.Identifier.ToString());
        Command command = list.AddTo(new Command("timeline", "Draw the durations of the projects, one line for each."));
        command.Options.Add(context.On);
        command.Options.Add(context.Where);
        command.Options.Add(by);
        return context.OnKept(
            command,
            invocation =>
            {
                Project[] projects = [.. invocation.Catalogue.Answer(context.Query(invocation)).Projects.Items];
                bool isDayGiven = context.GivenDay(invocation.Parsed) is not null;
                on = context.GivenDay(invocation.Parsed) ?? DayThatSaysSomething(projects, context.Terminal.Today);
                bool byDonor = (invocation.Parsed.GetValue(by) ?? (isDayGiven || !DonorsDiffer(projects) ? "status" : "donor")) == "donor";
                IEnumerable<Project> rows = list.IsForPeople(invocation)
                    ? projects
                    : projects.Where(project => project.Duration is not null).OrderBy(project => project.Duration!.Start)
                        .ThenBy(project => project.Title, StringComparer.Ordinal);
                return list.Write(invocation, rows.Select(invocation.Catalogue.ItemOf), json: null, (shown, columns, total) =>
                {
                    if (list.HasColumns(invocation))
                    {
                        ListTable.Write(invocation.Terminal, "Projects", columns, shown, total);
                    }
                    else
                    {
                        Timeline.Write(invocation.Terminal, [.. shown.Select(item => item.Record)], on, byDonor, list.HasOrder(invocation));
                    }
                });
            },
            "ilo-explorer timeline",
            "ilo-explorer timeline --where donor:eu --by donor",
            "ilo-explorer timeline pages/ --on 2019-06-01");
    }

    private static IReadOnlyList<Column<CatalogueItem<Project>>> Columns(Func<LocalDate> on) =>
    [
        new("title", "Project", item => item.Record.Title),
        new("start", "First day", item => Shown.Day(item.Record.Duration?.Start)),
        new("end", "Last day", item => Shown.Day(item.Record.Duration?.End)),
        new("days", "Days", item => item.Record.Duration is { } days ? Numbers.Plain(days.Length) : "") { IsNumber = true },
        new("status", "Status", item => Words.StatusOf(item.Record, on())),
        new("donors", "Donors", item => Names.OfDonors(item.Record)) { Wraps = true },
        new("id", "Identifier", item => item.Identifier.ToString()) { IsInTable = false },
    ];

    // Where one pays for all of them, or nobody is named, its colour would say nothing.
    private static bool DonorsDiffer(IReadOnlyList<Project> projects) =>
        projects.Where(project => project.Duration is not null).Select(project => project.Donors.IsEmpty ? "" : Names.Of(project.Donors[0]))
            .Distinct().Skip(1).Any();

    // On a day before or after all of them, every project would be planned or closed.
    private static LocalDate DayThatSaysSomething(IEnumerable<Project> projects, LocalDate today)
    {
        DateInterval[] durations = [.. projects.Select(project => project.Duration).OfType<DateInterval>()];
        return durations.Length == 0 || durations.Any(days => days.Contains(today)) ? today
            : LocalDate.Max(durations.Min(days => days.Start), LocalDate.Min(durations.Max(days => days.End), today));
    }
}

using System.CommandLine;
using Ilo.Domain;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands;

/// <summary>Draws the durations of the projects.</summary>
internal static class TimelineCommand
{
    internal static Command Create(CommandContext context)
    {
        Command command = new("timeline", "Draw the durations of the projects, one line for each.");
        command.Options.Add(context.On);
        command.Options.Add(context.Where);
        return context.OnPages(command, invocation => Run(invocation, context), "ilo-explorer timeline", "ilo-explorer timeline --where donor:eu", "ilo-explorer timeline pages/ --on 2019-06-01");
    }

    private static int Run(Invocation invocation, CommandContext context)
    {
        LocalDate on = context.Day(invocation.Parsed);
        ValueList<Project> projects = context.Chosen(invocation).Projects.Items;
        if (!invocation.Json)
        {
            Timeline.Write(invocation.Terminal, projects, on);
            return ExitCodes.Done;
        }

        foreach (Project project in projects.Where(project => project.Duration is not null).OrderBy(project => project.Duration!.Start))
        {
            JsonLine.Write(invocation.Terminal.Out, json =>
            {
                json.WriteString("title", project.Title);
                json.WriteString("start", Shown.Day(project.Duration!.Start));
                json.WriteString("end", Shown.Day(project.Duration.End));
                json.WriteNumber("days", project.Duration.Length);
                json.WriteBoolean("active", project.Duration.Contains(on));
            });
        }

        return ExitCodes.Done;
    }
}

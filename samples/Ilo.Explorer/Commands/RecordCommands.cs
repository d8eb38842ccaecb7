using System.CommandLine;
using Ilo.Domain;
using Ilo.Domain.Json;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>The commands that list the records of a catalogue: <c>projects</c>, <c>events</c>, <c>articles</c>.</summary>
internal static class RecordCommands
{
    internal static Command Projects(CommandContext context) => context.OnPages(
        With(new Command("projects", "List the projects, one for all the pages that speak of it, the latest end first."), context.On, context.Where),
        invocation => List(
            invocation,
            context.Chosen(invocation).Projects.Items.OrderBy(RecordOrder.End.Descending),
            projects => Tables.WriteCatalogueProjects(invocation.Terminal, projects, context.Day(invocation.Parsed)),
            "project"),
        "ilo-explorer projects",
        "ilo-explorer projects pages/ --where \"donor:eu active:2019-06-01\"",
        "ilo-explorer projects --json | jq -r .title");

    internal static Command Events(CommandContext context) => context.OnPages(
        With(new Command("events", "List the events, the latest first."), context.Where),
        invocation => List(
            invocation,
            context.Chosen(invocation).Events.Items.OrderBy(RecordOrder.Start.Descending),
            events => Tables.WriteEvents(invocation.Terminal, events),
            "event"),
        "ilo-explorer events",
        "ilo-explorer events events.txt --json");

    internal static Command Articles(CommandContext context) => context.OnPages(
        With(new Command("articles", "List the articles, the latest first."), context.Where),
        invocation => List(
            invocation,
            context.Chosen(invocation).Articles.Items.OrderBy(RecordOrder.Start.Descending),
            articles => Tables.WriteArticles(invocation.Terminal, articles),
            "article"),
        "ilo-explorer articles",
        "ilo-explorer articles --where theme:child-labour",
        "ilo-explorer articles news.txt features.txt --json");

    private static Command With(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }

        return command;
    }

    private static int List<T>(
        Invocation invocation,
        IEnumerable<T> records,
        Action<IReadOnlyCollection<T>> writeTable,
        string noun)
    {
        List<T> all = [.. records];
        if (invocation.Json)
        {
            foreach (T record in all)
            {
                invocation.Terminal.Out.WriteLine(IloJson.Serialize(record));
            }
        }
        else if (all.Count == 0)
        {
            invocation.Terminal.Out.WriteLine($"No {noun} was found.");
        }
        else
        {
            writeTable(all);
        }

        return ExitCodes.Done;
    }
}

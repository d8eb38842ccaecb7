using System.CommandLine;
using Ilo.Domain.Json;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>The commands that list the records of a catalogue: <c>projects</c>, <c>events</c>, <c>articles</c>.</summary>
internal static class RecordCommands
{
    internal static Command Projects(CommandContext context)
    {
        Command command = new("projects", "List the projects, one for all the pages that speak of it.");
        command.Options.Add(context.On);
        return context.OnPages(command, invocation => List(
            invocation,
            invocation.Catalogue.Projects.OrderByDescending(project => project.Duration?.End).ThenBy(project => project.Title, StringComparer.Ordinal),
            projects => Tables.WriteCatalogueProjects(invocation.Terminal, projects, context.Day(invocation.Parsed)),
            "project"),
            "ilo-explorer projects",
            "ilo-explorer projects pages/ --on 2019-06-01",
            "ilo-explorer projects --json | jq -r .title");
    }

    internal static Command Events(CommandContext context) => context.OnPages(
        new Command("events", "List the events, the latest first."),
        invocation => List(
            invocation,
            invocation.Catalogue.Events.OrderByDescending(item => item.Dates?.Start).ThenBy(item => item.Title, StringComparer.Ordinal),
            events => Tables.WriteEvents(invocation.Terminal, events),
            "event"),
        "ilo-explorer events",
        "ilo-explorer events events.txt --json");

    internal static Command Articles(CommandContext context) => context.OnPages(
        new Command("articles", "List the articles, the latest first."),
        invocation => List(
            invocation,
            invocation.Catalogue.Articles.OrderByDescending(article => article.Date).ThenBy(article => article.Title, StringComparer.Ordinal),
            articles => Tables.WriteArticles(invocation.Terminal, articles),
            "article"),
        "ilo-explorer articles",
        "ilo-explorer articles news.txt features.txt --json");

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
            invocation.Terminal.Out.WriteLine($"The pages hold no {noun}.");
        }
        else
        {
            writeTable(all);
        }

        return ExitCodes.Done;
    }
}

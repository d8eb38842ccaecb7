using System.CommandLine;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Lists;

/// <summary>The commands that list the items of a catalogue: <c>projects</c>, <c>events</c>, <c>articles</c>.</summary>
internal static class RecordCommands
{
    internal static Command Projects(CommandContext context)
    {
        // The day is read with the command line, and the columns that know it are made before.
        NodaTime.LocalDate on = context.Terminal.Today;
        ListOptions<CatalogueItem<Project>> list = new("project", RecordColumns.Projects(() => on), Identifier);
        Command command = list.AddTo(new Command("projects", "List the projects, each once, the latest end first."));
        command.Options.Add(context.On);
        command.Options.Add(context.Where);
        return context.OnKept(
            command,
            invocation =>
            {
                on = context.Day(invocation.Parsed);
                CatalogueQuery query = context.Query(invocation);
                IEnumerable<Project> found = invocation.Catalogue.Answer(query).Projects.Items;
                IEnumerable<Project> ordered = query.Order.IsEmpty ? found.OrderBy(RecordOrder.End.Descending) : found;
                return List(invocation, list, "Projects", ordered.Select(invocation.Catalogue.ItemOf));
            },
            "ilo-explorer projects",
            "ilo-explorer projects pages/ --where \"donor:eu active:2019-06-01\" --limit 10",
            "ilo-explorer projects --format csv --columns id,title,start,end,donors",
            "ilo-explorer projects --json | jq -r .title");
    }

    internal static Command Events(CommandContext context)
    {
        ListOptions<CatalogueItem<Event>> list = new("event", RecordColumns.Events, Identifier);
        Command command = list.AddTo(new Command("events", "List the events, the latest first."));
        command.Options.Add(context.Where);
        return context.OnKept(
            command,
            invocation =>
            {
                CatalogueQuery query = context.Query(invocation);
                IEnumerable<Event> found = invocation.Catalogue.Answer(query).Events.Items;
                IEnumerable<Event> ordered = query.Order.IsEmpty ? found.OrderBy(RecordOrder.Start.Descending) : found;
                return List(invocation, list, "Events", ordered.Select(invocation.Catalogue.ItemOf));
            },
            "ilo-explorer events",
            "ilo-explorer events --where upcoming:2026-01-01 --sort start",
            "ilo-explorer events events.txt --json");
    }

    internal static Command Articles(CommandContext context)
    {
        ListOptions<CatalogueItem<Article>> list = new("article", RecordColumns.Articles, Identifier);
        Command command = list.AddTo(new Command("articles", "List the articles, the latest first."));
        command.Options.Add(context.Where);
        return context.OnKept(
            command,
            invocation =>
            {
                CatalogueQuery query = context.Query(invocation);
                IEnumerable<Article> found = invocation.Catalogue.Answer(query).Articles.Items;
                IEnumerable<Article> ordered = query.Order.IsEmpty ? found.OrderBy(RecordOrder.Start.Descending) : found;
                return List(invocation, list, "Articles", ordered.Select(invocation.Catalogue.ItemOf));
            },
            "ilo-explorer articles",
            "ilo-explorer articles --where theme:child-labour",
            "ilo-explorer articles news.txt features.txt --json");
    }

    /// <summary>Returns the record as JSON, its identifier first.</summary>
    internal static string Json<T>(CatalogueItem<T> item)
        where T : class => $"{{\"identifier\":\"{item.Identifier}\",{IloJson.Serialize(item.Record)[1..]}";

    private static string Identifier<T>(CatalogueItem<T> item)
        where T : class => item.Identifier.ToString();

    private static int List<T>(Invocation invocation, ListOptions<CatalogueItem<T>> list, string heading, IEnumerable<CatalogueItem<T>> items)
        where T : class => list.Write(
            invocation, items, Json, (rows, columns, total) => ListTable.Write(invocation.Terminal, heading, columns, rows, total));
}

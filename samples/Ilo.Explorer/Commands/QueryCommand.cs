using System.CommandLine;
using System.Text.Json;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Answers a query: tables, facets and the query in its other forms.</summary>
internal static class QueryCommand
{
    // More bars than these are no overview.
    private const int MostValues = 8;

    internal static Command Create(CommandContext context)
    {
        Argument<string> text = new("query") { Description = "What to find, for example: donor:eu theme:child-labour active:2019-06-01 \"brick kiln\" sort:end" };
        Command command = new("query", "Find records, count them by donor, theme, kind, year and place, and show the query's URL form.");
        command.Arguments.Add(text);
        command.Options.Add(context.On);
        return context.OnPages(
            command,
            invocation => Run(invocation, Queries.Read(invocation.Parsed.GetValue(text)!, invocation.Terminal), context.Day(invocation.Parsed)),
            "ilo-explorer query \"donor:eu active:2019-06-01\"",
            "ilo-explorer query \"theme:child-labour sort:end\" pages/",
            "ilo-explorer query '\"brick kiln\"' --json | jq .total");
    }

    private static int Run(Invocation invocation, CatalogueQuery query, NodaTime.LocalDate on)
    {
        Terminal terminal = invocation.Terminal;
        CatalogueAnswer answer = invocation.Catalogue.Answer(query);
        ValueList<Facet> facets = invocation.Catalogue.Facets(query);
        if (invocation.Json)
        {
            JsonLine.Write(terminal.Out, json => WriteJson(json, query, answer, facets));
            return ExitCodes.Done;
        }

        Tables.WriteCatalogueProjects(terminal, answer.Projects.Items, on);
        Tables.WriteEvents(terminal, answer.Events.Items);
        Tables.WriteArticles(terminal, answer.Articles.Items);
        foreach (Facet facet in facets)
        {
            Bars.Write(terminal, $"By {facet.Key.Replace('-', ' ')}", [.. facet.Values.Where(value => value.Count > 0).Take(MostValues).Select(Bar)]);
        }

        terminal.Out.WriteLine(
            $"{Shown.Count(answer.Projects.Total, "project")}, {Shown.Count(answer.Events.Total, "event")}, {Shown.Count(answer.Articles.Total, "article")}.");
        terminal.Out.WriteLine($"Query: {Shown.Line(query.ToString())}");
        terminal.Out.WriteLine($"URL:   ?{Shown.Line(query.ToUrlQuery())}");
        return ExitCodes.Done;
    }

    private static Bar Bar(FacetValue value) => new($"{(value.IsChosen ? "✓" : " ")} {value.Label}", value.Count);

    private static void WriteJson(Utf8JsonWriter json, CatalogueQuery query, CatalogueAnswer answer, ValueList<Facet> facets)
    {
        json.WriteString("query", query.ToString());
        json.WriteString("url", query.ToUrlQuery());
        json.WriteStartObject("total");
        json.WriteNumber("projects", answer.Projects.Total);
        json.WriteNumber("events", answer.Events.Total);
        json.WriteNumber("articles", answer.Articles.Total);
        json.WriteEndObject();
        WriteRecords(json, "projects", answer.Projects.Items);
        WriteRecords(json, "events", answer.Events.Items);
        WriteRecords(json, "articles", answer.Articles.Items);
        json.WriteObjects("facets", facets, static (json, facet) =>
        {
            json.WriteString("key", facet.Key);
            json.WriteObjects("values", facet.Values, static (json, value) =>
            {
                json.WriteString("value", value.Value);
                json.WriteString("label", value.Label);
                json.WriteNumber("count", value.Count);
                json.WriteBoolean("chosen", value.IsChosen);
            });
        });
    }

    private static void WriteRecords<T>(Utf8JsonWriter json, string name, ValueList<T> records)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (T record in records)
        {
            json.WriteRawValue(IloJson.SerializeToUtf8Bytes(record));
        }

        json.WriteEndArray();
    }
}

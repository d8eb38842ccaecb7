using System.Text.Json;
using Ilo.Domain;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands.Overviews;

/// <summary>What the explorer does without a command: the whole catalogue on one screen.</summary>
internal static class OverviewCommand
{
    internal static int Run(Invocation invocation, CommandContext context)
    {
        Overview overview = new(invocation.Catalogue, [.. Problem.Of(invocation)], context.Day(invocation.Parsed));
        if (invocation.Json)
        {
            JsonLine.Write(invocation.Terminal.Out, json => WriteJson(json, overview));
        }
        else
        {
            OverviewView.Write(invocation, overview, context.Day(invocation.Parsed));
        }

        return ExitCodes.Done;
    }

    private static void WriteJson(Utf8JsonWriter json, Overview overview)
    {
        Kind(json, "projects", overview.Projects, ("active", overview.Active));
        Kind(json, "events", overview.Events, ("ahead", overview.Ahead.Count));
        Kind(json, "articles", overview.Articles);
        json.WriteObjects("projectsByYear", overview.PerYear.Select((count, i) => (Year: overview.FirstYear!.Value + i, Count: count)), static (json, year) =>
        {
            json.WriteNumber("year", year.Year);
            json.WriteNumber("count", year.Count);
        });
        Counts(json, "donors", overview.Donors);
        Counts(json, "themes", overview.Themes);
        json.WriteText("latest", overview.Latest?.Title);
        json.WriteStartObject("checks");
        json.WriteNumber("errors", overview.Errors);
        json.WriteNumber("warnings", overview.Warnings);
        json.WriteNumber("notes", overview.Notes);
        json.WriteEndObject();
    }

    private static void Kind(Utf8JsonWriter json, string name, IReadOnlyList<IRecord> records, params ReadOnlySpan<(string Name, int Count)> more)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", records.Count);
        json.WriteText("years", Days.Years(records.Select(record => record.Days).OfType<NodaTime.DateInterval>()));
        foreach ((string other, int count) in more)
        {
            json.WriteNumber(other, count);
        }

        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, string name, IEnumerable<Subject> subjects) => json.WriteObjects(name, subjects, static (json, subject) =>
    {
        json.WriteString("id", subject.Id);
        json.WriteString("name", subject.NameInFull);
        json.WriteNumber("projects", subject.Projects.Count);
    });
}

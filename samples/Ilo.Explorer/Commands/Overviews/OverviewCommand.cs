using System.CommandLine;
using System.Text.Json;
using Ilo.Domain;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Overviews;

/// <summary>What the explorer does without a command: the whole catalogue on one screen.</summary>
internal static class OverviewCommand
{
    internal static void AddTo(RootCommand root, CommandContext context)
    {
        Option<ListFormat> format = FormatOption.OfText();
        root.Options.Add(format);
        context.OnPages(
            root,
            invocation => Run(invocation, FormatOption.Of(invocation.Parsed, format, invocation.Json), context.Day(invocation.Parsed)),
            "ilo-explorer",
            "ilo-explorer pages/ --on 2026-01-01",
            "ilo-explorer projects pages/");
    }

    private static int Run(Invocation invocation, ListFormat format, NodaTime.LocalDate today)
    {
        Overview overview = new(invocation.Catalogue, [.. Problem.Of(invocation)], today);
        switch (format)
        {
            case ListFormat.Json:
                JsonLine.Write(invocation.Terminal.Out, json => WriteJson(json, overview));
                break;
            case ListFormat.Markdown:
                OverviewMarkdown.Write(invocation.Terminal.Out, overview, today);
                break;
            default:
                OverviewView.Write(invocation, overview, today);
                break;
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

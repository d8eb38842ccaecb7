using System.CommandLine;
using Ilo.Domain;
using Ilo.Domain.Json;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands;

/// <summary>Shows page by page what was found.</summary>
internal static class ReadCommand
{
    private static readonly IReadOnlyList<Column<PageInput>> Pages =
    [
        new("page", "Page", page => page.Name),
        new("kind", "Kind", page => Words.Of(page.Reading.Page.Kind)),
        new("language", "Lang", page => page.Reading.Page.Language.ToString() ?? ""),
        new("records", "Records", page => Numbers.Plain(page.Reading.Records.Count)) { IsNumber = true },
        new("notes", "Notes", page => Numbers.Plain(page.Reading.Diagnostics.Count)) { IsNumber = true },
    ];

    private static readonly IReadOnlyList<Column<Project>> Projects =
    [
        new("title", "Project", project => project.Title),
        new("start", "First day", project => Shown.Day(project.Duration?.Start)),
        new("end", "Last day", project => Shown.Day(project.Duration?.End)),
        new("length", "Length", project => Shown.Length(project.Duration)),
    ];

    private static readonly IReadOnlyList<Column<Event>> Events =
    [
        new("title", "Event", item => item.Title),
        new("start", "First day", item => Shown.Day(item.Dates?.Start)),
        new("end", "Last day", item => Shown.Day(item.Dates?.End)),
        new("place", "Place", item => item.Place ?? "") { Wraps = true },
    ];

    private static readonly IReadOnlyList<Column<Article>> Articles =
    [
        new("title", "Article", article => article.Title),
        new("date", "Date", article => article.Date?.ToString() ?? ""),
        new("kind", "Kind", article => Words.Of(article.Kind)),
    ];

    internal static Command Create(CommandContext context)
    {
        ListOptions<PageInput> list = new("page", Pages, identifier: null);
        return context.OnPagesAlone(
            list.AddTo(new Command("read", "Read pages and show what is on each, with diagnostics.")),
            invocation => list.Write(
                invocation, invocation.Inputs.Pages, page => IloJson.Serialize(page.Reading), (pages, columns, total) =>
                    Write(invocation.Terminal, pages, columns, total)),
            "ilo-explorer read pages/",
            "ilo-explorer read news.txt events.txt",
            "curl -s https://example.org/page.txt | ilo-explorer read - --json");
    }

    private static void Write(Terminal terminal, IReadOnlyList<PageInput> pages, IReadOnlyList<Column<PageInput>> columns, int total)
    {
        ListTable.Write(terminal, "Pages", columns, pages, total);
        WriteRecords(terminal, "Projects", Projects, [.. pages.SelectMany(page => page.Reading.Projects)]);
        WriteRecords(terminal, "Events", Events, [.. pages.SelectMany(page => page.Reading.Events)]);
        WriteRecords(terminal, "Articles", Articles, [.. pages.SelectMany(page => page.Reading.Articles)]);
        foreach (PageInput page in pages)
        {
            DiagnosticView.Write(terminal, page);
        }

        Wrap.Write(terminal, Summary(pages));
    }

    private static void WriteRecords<T>(Terminal terminal, string heading, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> records) =>
        ListTable.Write(terminal, heading, columns, records, records.Count);

    private static string Summary(IReadOnlyList<PageInput> pages)
    {
        string records = Shown.Counts(
            (pages.Count, "page"),
            (pages.Sum(page => page.Reading.Projects.Count()), "project"),
            (pages.Sum(page => page.Reading.Events.Count()), "event"),
            (pages.Sum(page => page.Reading.Articles.Count()), "article"));
        string diagnostics = Severities.Counts([.. pages.SelectMany(page => page.Reading.Diagnostics).Select(diagnostic => diagnostic.Severity)]);
        return diagnostics.Length > 0 ? $"{records}, {diagnostics}." : $"{records}.";
    }
}

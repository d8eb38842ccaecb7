using System.CommandLine;
using Ilo.Domain.Json;
using Ilo.Domain.Text;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;
using Spectre.Console;

namespace Ilo.Explorer.Commands;

/// <summary>Shows page by page what was found.</summary>
internal static class ReadCommand
{
    internal static Command Create(CommandContext context) => context.OnPages(
        new Command("read", "Read pages and show what is on them, with diagnostics."),
        Run,
        "ilo-explorer read pages/",
        "ilo-explorer read news.txt events.txt",
        "curl -s https://example.org/page.txt | ilo-explorer read - --json");

    internal static int Run(Invocation invocation)
    {
        (Terminal terminal, PageInputs inputs, _, bool json, _) = invocation;
        if (json)
        {
            foreach (PageInput page in inputs.Pages)
            {
                terminal.Out.WriteLine(IloJson.Serialize(page.Reading));
            }

            return ExitCodes.Done;
        }

        WritePages(terminal, inputs.Pages);
        Tables.WriteProjects(terminal, [.. inputs.Pages.SelectMany(page => page.Reading.Projects)]);
        Tables.WriteEvents(terminal, [.. inputs.Pages.SelectMany(page => page.Reading.Events)]);
        Tables.WriteArticles(terminal, [.. inputs.Pages.SelectMany(page => page.Reading.Articles)]);
        foreach (PageInput page in inputs.Pages)
        {
            DiagnosticView.Write(terminal, page);
        }

        terminal.Out.WriteLine(Summary(inputs.Pages));
        return ExitCodes.Done;
    }

    private static void WritePages(Terminal terminal, IReadOnlyList<PageInput> pages)
    {
        Table table = Tables.Create("Page", "Kind", "Lang", "Records", "Notes");
        foreach (PageInput page in pages)
        {
            PageReading reading = page.Reading;
            Tables.AddRow(
                table,
                page.Name,
                Words.Of(reading.Page.Kind),
                reading.Page.Language.ToString(),
                Numbers.Text(reading.Records.Count),
                Numbers.Text(reading.Diagnostics.Count));
        }

        Tables.Write(terminal, "Pages", table);
    }

    private static string Summary(IReadOnlyList<PageInput> pages)
    {
        int notes = pages.Sum(page => page.Reading.Diagnostics.Count);
        return string.Join(", ",
        [
            Shown.Count(pages.Count, "page"),
            Shown.Count(pages.Sum(page => page.Reading.Projects.Count()), "project"),
            Shown.Count(pages.Sum(page => page.Reading.Events.Count()), "event"),
            Shown.Count(pages.Sum(page => page.Reading.Articles.Count()), "article"),
            Shown.Count(notes, "diagnostic"),
        ]) + ".";
    }
}

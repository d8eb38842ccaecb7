using System.CommandLine;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Shows what is new, changed and gone between two folders or files.</summary>
internal static class DiffCommand
{
    internal static Command Create(CommandContext context)
    {
        Argument<string> older = new("old") { Description = "The older pages: a folder or a file." };
        Argument<string> newer = new("new") { Description = "The newer pages: a folder or a file." };
        Command command = new("diff", "Show what is new, changed and gone between two folders of pages; exit code 1 where anything is.");
        command.Arguments.Add(older);
        command.Arguments.Add(newer);
        context.AddReaderOptions(command);
        command.SetAction(parsed =>
        {
            PageInputs before = Read(parsed.GetValue(older)!);
            PageInputs after = Read(parsed.GetValue(newer)!);
            int failed = Math.Max(before.ExitCode, after.ExitCode);
            return before.Pages.Count == 0 || after.Pages.Count == 0
                ? ExitCodes.AllInputFailed
                : Run(context.Terminal, before, after, parsed.GetValue(context.Json)) is var code && failed == ExitCodes.Done ? code : failed;

            PageInputs Read(string path) => PageInputs.Read([path], context.Terminal, context.ReaderOptions(parsed));
        });
        ExamplesHelp.AddTo(command, ["ilo-explorer diff pages-2024/ pages-2025/", "ilo-explorer diff old.txt new.txt --json"]);
        return command;
    }

    private static int Run(Terminal terminal, PageInputs older, PageInputs newer, bool json)
    {
        CatalogueDifferences differences = Joined(newer).CompareTo(Joined(older));
        int count = Write(terminal, json, "project", differences.Projects, record => record.ToString())
            + Write(terminal, json, "event", differences.Events, record => record.ToString())
            + Write(terminal, json, "article", differences.Articles, record => record.ToString())
            + Write(terminal, json, "office", differences.Offices, record => record.ToString());
        if (!json)
        {
            terminal.Out.WriteLine(count == 0 ? "No differences." : $"{Shown.Count(count, "difference")}.");
        }

        return count == 0 ? ExitCodes.Done : ExitCodes.Found;
    }

    private static Catalogue Joined(PageInputs inputs) => Catalogue.From(inputs.Pages.Select(page => page.Reading));

    private static int Write<T>(Terminal terminal, bool json, string noun, EntryDifferences<T> differences, Func<T, string> title)
        where T : class
    {
        // The same record read from a page of another name is no news.
        List<Difference> all =
        [
            .. differences.Added.Select(entry => new Difference('+', noun, entry.Key, title(entry.Record), [])),
            .. differences.Changed.Where(change => change.IsRecordChanged)
                .Select(change => new Difference('~', noun, change.Newer.Key, title(change.Newer.Record), change.Changes)),
            .. differences.Removed.Select(entry => new Difference('-', noun, entry.Key, title(entry.Record), [])),
        ];
        foreach (Difference difference in all)
        {
            if (json)
            {
                JsonLine.Write(terminal.Out, difference.WriteJson);
            }
            else
            {
                difference.WriteText(terminal);
            }
        }

        return all.Count;
    }
}

using System.CommandLine;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Shows what is new, changed and gone between two folders or files.</summary>
internal static class DiffCommand
{
    internal static Command Create(CommandContext context)
    {
        Argument<string> older = new("old") { Description = "The older pages: a folder, a file, or a catalogue that 'export --format json' wrote (.json)." };
        Argument<string> newer = new("new") { Description = "The newer pages: the same." };
        Command command = new("diff", "Show what is new, changed and gone between two folders of pages; exit code 1 where anything is.");
        command.Arguments.Add(older);
        command.Arguments.Add(newer);
        context.AddReaderOptions(command);
        command.SetAction(parsed =>
        {
            DiffSide before = DiffSide.Read(parsed.GetValue(older)!, context.Terminal, context.ReaderOptions(parsed));
            DiffSide after = DiffSide.Read(parsed.GetValue(newer)!, context.Terminal, context.ReaderOptions(parsed));
            if (before.Catalogue is null || after.Catalogue is null)
            {
                return ExitCodes.AllInputFailed;
            }

            int code = Run(context.Terminal, after.Catalogue.DifferencesFrom(before.Catalogue), parsed.GetValue(context.Json));
            return before.IsWhole && after.IsWhole ? code : ExitCodes.SomeInputFailed;
        });
        ExamplesHelp.AddTo(
            command,
            ["ilo-explorer diff pages-2024/ pages-2025/", "ilo-explorer diff catalogue.json pages/", "ilo-explorer diff old.txt new.txt --json"]);
        return command;
    }

    private static int Run(Terminal terminal, CatalogueDifferences differences, bool json)
    {
        int count = Write(terminal, json, "project", differences.Projects)
            + Write(terminal, json, "event", differences.Events)
            + Write(terminal, json, "article", differences.Articles)
            + Write(terminal, json, "office", differences.Offices);
        if (!json)
        {
            terminal.Out.WriteLine(count == 0 ? "No differences." : $"{Shown.Count(count, "difference")}.");
        }

        return count == 0 ? ExitCodes.Done : ExitCodes.Found;
    }

    private static int Write<T>(Terminal terminal, bool json, string noun, ItemDifferences<T> differences)
        where T : class
    {
        // The same record read from a page of another name is no news.
        List<Difference> all =
        [
            .. differences.Added.Select(entry => new Difference('+', noun, entry.Identifier.ToString(), Title(entry), [])),
            .. differences.Changed.Where(change => change.IsRecordChanged)
                .Select(change => new Difference('~', noun, change.Newer.Identifier.ToString(), Title(change.Newer), change.Changes)),
            .. differences.Removed.Select(entry => new Difference('-', noun, entry.Identifier.ToString(), Title(entry), [])),
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

    private static string Title<T>(CatalogueItem<T> entry)
        where T : class => entry.Record.ToString() ?? "";
}

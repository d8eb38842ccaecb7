using System.CommandLine;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands;

/// <summary>Shows what is new, changed and gone between two folders or files.</summary>
internal static class DiffCommand
{
    private static readonly IReadOnlyList<Column<Difference>> Columns =
    [
        new("title", "Title", difference => difference.Title),
        new("difference", "Change", difference => difference.Word),
        new("record", "Kind", difference => difference.Noun),
        new("properties", "Properties", difference => string.Join("; ", difference.Noticed.Select(change => change.Property))) { Wraps = true },
        new("id", "Identifier", difference => difference.Identifier) { IsInTable = false },
    ];

    internal static Command Create(CommandContext context)
    {
        Argument<string> older = new("old") { Description = "The older pages: a folder, a file, or a catalogue that 'export --format json' wrote (.json)." };
        Argument<string> newer = new("new") { Description = "The newer pages: the same." };
        older.Validators.Add(CommandContext.RefuseUnknownOptions);
        newer.Validators.Add(CommandContext.RefuseUnknownOptions);
        ListOptions<Difference> list = new("difference", Columns, difference => difference.Identifier);
        Command command = list.AddTo(new Command("diff", "Show what is new, changed and gone between two folders."));
        command.Arguments.Add(older);
        command.Arguments.Add(newer);
        command.Options.Add(context.Identities);
        context.AddReaderOptions(command);
        command.SetAction(parsed =>
        {
            string? kept = parsed.GetValue(context.Identities);
            Waiting waiting = new(context.Terminal, sides: 2);
            DiffSide before = DiffSide.Read(
                parsed.GetValue(older)!, context.Terminal, context.ReaderOptions(parsed), CatalogueIdentities.Empty, kept, waiting);
            DiffSide after = DiffSide.Read(
                parsed.GetValue(newer)!, context.Terminal, context.ReaderOptions(parsed), before.Catalogue?.Identities ?? CatalogueIdentities.Empty, kept,
                waiting);
            if (before.Catalogue is null || after.Catalogue is null)
            {
                return ExitCodes.AllInputFailed;
            }

            Invocation invocation = new(context.Terminal, new([], 0), parsed, parsed.GetValue(context.Json), new("", []), null, waiting);
            int code = Run(invocation, list, [.. All(after.Catalogue.DifferencesFrom(before.Catalogue))]);
            return before.IsWhole && after.IsWhole ? code : ExitCodes.SomeInputFailed;
        });
        context.Examples[command] =
            ["ilo-explorer diff pages-2024/ pages-2025/", "ilo-explorer diff catalogue.json pages/", "ilo-explorer diff old.txt new.txt --format csv"];
        return command;
    }

    private static int Run(Invocation invocation, ListOptions<Difference> list, IReadOnlyList<Difference> all)
    {
        if (all.Count == 0 && list.IsForPeople(invocation))
        {
            invocation.Terminal.Out.WriteLine("No differences.");
            return ExitCodes.Done;
        }

        list.Write(invocation, all, difference => difference.ToJson(), (rows, columns, total) =>
        {
            if (columns.SequenceEqual(Columns.Where(column => column.IsInTable)))
            {
                WriteText(invocation.Terminal, all, rows);
            }
            else
            {
                ListTable.Write(invocation.Terminal, "Differences", columns, rows, total);
            }
        });
        return all.Count == 0 ? ExitCodes.Done : ExitCodes.Found;
    }

    private static void WriteText(Terminal terminal, IReadOnlyList<Difference> all, IReadOnlyList<Difference> shown)
    {
        string[] counts = [.. ((string[])["new", "changed", "gone"]).Select(word => (word, Count: all.Count(difference => difference.Word == word)))
            .Where(pair => pair.Count > 0).Select(pair => $"{Numbers.Text(pair.Count)} {pair.word}")];
        terminal.Out.WriteLine(Paint.In(terminal, Colour.Bold, string.Join(", ", counts)));
        foreach (IGrouping<string, Difference> group in shown.GroupBy(difference => difference.Word))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(Paint.In(terminal, Colour.Bold, char.ToUpperInvariant(group.Key[0]) + group.Key[1..]));
            foreach (Difference difference in group)
            {
                difference.WriteText(terminal);
            }
        }
    }

    private static IEnumerable<Difference> All(CatalogueDifferences differences) => Of("project", differences.Projects)
        .Concat(Of("event", differences.Events)).Concat(Of("article", differences.Articles)).Concat(Of("office", differences.Offices))
        .OrderBy(difference => "+~-".IndexOf(difference.Sign, StringComparison.Ordinal));

    // The same record read from a page of another name is no news.
    private static IEnumerable<Difference> Of<T>(string noun, ItemDifferences<T> differences)
        where T : class =>
    [
        .. differences.Added.Select(item => Of('+', noun, item, [])),
        .. differences.Changed.Where(change => change.IsRecordChanged)
            .Select(change => Of('~', noun, change.Newer, change.Changes, change.Older.Record as IRecord)),
        .. differences.Removed.Select(item => Of('-', noun, item, [])),
    ];

    private static Difference Of<T>(char sign, string noun, CatalogueItem<T> item, ValueList<PropertyChange> changes, IRecord? older = null)
        where T : class
    {
        (string title, string dates) = item.Record switch
        {
            Project { Duration: { } days } project => (project.Title, Days.Of(days)),
            Event { Dates: { } days } record => (record.Title, Days.Of(days)),
            IRecord record => (record.Title, Days.Beginning(record)),
            _ => (item.Record.ToString() ?? "", ""),
        };
        return new(sign, noun, item.Identifier.ToString(), title, dates, changes, older, item.Record as IRecord);
    }
}

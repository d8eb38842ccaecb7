using System.CommandLine;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Showing;

/// <summary>Shows one item with everything that is known of it, and the words of the pages that say so.</summary>
internal static class ShowCommand
{
    // More items of a page than these are named, not shown.
    private const int MostShown = 3;
    private const int MostNamed = 8;

    internal static Command Create(CommandContext context)
    {
        Argument<string[]> words = WordsAndPages.Argument(
            "words", "An identifier, or words of a title or text; files, folders or '-' behind it. '-' or a file alone: everything on that page.");
        Command command = new("show", "Show one project, event or article, and the words that say who pays.");
        command.Arguments.Add(words);
        command.Options.Add(context.On);
        command.Options.Add(context.Identities);
        Option<ListFormat> format = FormatOption.OfText();
        command.Options.Add(format);
        return context.OnNamedPages(
            command,
            parsed => WordsAndPages.Of(parsed.GetValue(words)!, context.Terminal.WorkingDirectory),
            invocation => Run(invocation, FormatOption.Of(invocation.Parsed, format, invocation.Json), context.Day(invocation.Parsed)),
            "ilo-explorer show ILES",
            "ilo-explorer show fair recruitment pages/ --format markdown",
            "curl -s https://example.org/project.html | ilo-explorer show -");
    }

    private static int Run(Invocation invocation, ListFormat format, NodaTime.LocalDate today)
    {
        string words = invocation.Arguments.Words;
        Catalogue catalogue = invocation.Catalogue;
        IReadOnlyList<ShownItem> found = words.Length == 0 ? [.. ShownItem.All(catalogue)] : ItemSearch.Find(catalogue, words);
        if (found.Count == 0)
        {
            throw new ExplorerException(ExitCodes.Found, words.Length == 0
                ? "the page holds no project, event or article; 'ilo-explorer check' says why."
                : $"no project, event or article has the words '{words}'; 'ilo-explorer projects --ids' lists identifiers.");
        }

        IReadOnlyList<ShownItem> shown = words.Length > 0 ? [found[0]] : found.Count <= MostShown ? found : [];
        if (format != ListFormat.Text)
        {
            foreach ((int i, ShownItem item) in (words.Length > 0 ? shown : found).Index())
            {
                WriteForPrograms(invocation, item, format, today, i > 0);
            }

            return ExitCodes.Done;
        }

        ItemCard card = new(invocation.Terminal, invocation.Inputs.ByName, today);
        foreach ((int i, ShownItem item) in shown.Index())
        {
            if (i > 0)
            {
                invocation.Terminal.Out.WriteLine();
            }

            card.Write(item);
        }

        WriteOthers(invocation.Terminal, [.. found.Skip(shown.Count)], shown.Count > 0);
        return ExitCodes.Done;
    }

    private static void WriteForPrograms(Invocation invocation, ShownItem item, ListFormat format, NodaTime.LocalDate today, bool isNext)
    {
        if (format == ListFormat.Json)
        {
            invocation.Terminal.Out.WriteLine(item.ToJson());
            return;
        }

        if (isNext)
        {
            invocation.Terminal.Out.WriteLine();
        }

        new ItemMarkdown(invocation.Terminal.Out, invocation.Inputs.ByName, today).Write(item);
    }

    private static void WriteOthers(Terminal terminal, IReadOnlyList<ShownItem> others, bool isAfter)
    {
        if (others.Count == 0)
        {
            return;
        }

        if (isAfter)
        {
            terminal.Out.WriteLine();
        }

        string heading = isAfter
            ? $"{Shown.Count(others.Count, "other")} found"
            : $"{Shown.Count(others.Count, "item")}; 'show' and words of one shows it";
        terminal.Out.WriteLine(Paint.In(terminal, Colour.Bold, heading));
        foreach (ShownItem item in isAfter ? others.Take(MostNamed) : others)
        {
            terminal.Out.WriteLine(Paint.Fit($"  {item.Noun}: {item.Record.Title}", terminal.Width).TrimEnd());
        }

        if (isAfter && others.Count > MostNamed)
        {
            terminal.Out.WriteLine($"  and {Numbers.Text(others.Count - MostNamed)} more");
        }
    }
}

using System.CommandLine;
using System.CommandLine.Invocation;
using Ilo.Explorer.Commands;

namespace Ilo.Explorer;

/// <summary>The explorer: runs one command line.</summary>
internal static class ExplorerApp
{
    /// <summary>Runs a command line and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // A file name may begin with '@'.
        ParserConfiguration parser = new() { ResponseFileTokenReplacer = null };
        ParseResult parsed = CreateRoot(terminal).Parse(arguments, parser);
        try
        {
            return parsed.Action is ParseErrorAction
                ? throw new ExplorerException(ExitCodes.Usage, $"{parsed.Errors[0].Message.TrimEnd('.')}. {HelpHint(parsed)}")
                : parsed.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (ExplorerException failure)
        {
            terminal.Fail(failure.Message);
            return failure.ExitCode;
        }
    }

    internal static RootCommand CreateRoot(Terminal terminal)
    {
        CommandContext context = new(terminal);
        RootCommand root = new("Reads the text of ILO office pages and shows the projects, events and articles on them.");
        root.Options.Add(context.Json);
        context.OnPages(root, ReadCommand.Run, "ilo-explorer", "ilo-explorer pages/ --json", "ilo-explorer projects pages/");
        root.Subcommands.Add(ReadCommand.Create(context));
        root.Subcommands.Add(RecordCommands.Projects(context));
        root.Subcommands.Add(RecordCommands.Events(context));
        root.Subcommands.Add(RecordCommands.Articles(context));
        root.Subcommands.Add(SubjectCommands.Donors(context));
        root.Subcommands.Add(SubjectCommands.Themes(context));
        root.Subcommands.Add(QueryCommand.Create(context));
        root.Subcommands.Add(TimelineCommand.Create(context));
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(DiffCommand.Create(context));
        root.Subcommands.Add(ExportCommand.Create(context));
        return root;
    }

    private static string HelpHint(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "See 'ilo-explorer --help'." : $"See 'ilo-explorer {parsed.CommandResult.Command.Name} --help'.";
}

using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Ilo.Explorer.Commands;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Commands.Overviews;
using Ilo.Explorer.Commands.Showing;
using Ilo.Explorer.Input;

namespace Ilo.Explorer;

/// <summary>The explorer: runs one command line.</summary>
internal static partial class ExplorerApp
{
    /// <summary>Runs a command line and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // A file name may begin with '@'.
        ParserConfiguration parser = new() { ResponseFileTokenReplacer = null };
        ParseResult parsed = CreateRoot(terminal).Parse(SuggestedWords.Readable(arguments), parser);
        try
        {
            int code = parsed.Action is ParseErrorAction
                ? throw new ExplorerException(ExitCodes.Usage, $"{Mistake(parsed)}. {HelpHint(parsed)}")
                : parsed.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            terminal.Out.Flush();
            return code;
        }
        catch (ExplorerException failure)
        {
            return Fail(terminal, failure);
        }
        catch (InvalidOperationException) when (SuggestedWords.IsAsked(arguments))
        {
            // The parser has nothing to offer for some half-written options, and says so with this; a shell gets nothing.
            return ExitCodes.Done;
        }
        catch (IOException failure)
        {
            // Files are read and written where a failure is told with the file's name: this is standard output, full or closed.
            terminal.Fail($"the output could not be written ({FileReader.Reason(failure)}); what was written is not all.");
            return ExitCodes.OutputFailed;
        }
    }

    private static int Fail(Terminal terminal, ExplorerException failure)
    {
        try
        {
            terminal.Out.Flush();
        }
        catch (IOException)
        {
            // The failure is told; that what came before it went nowhere changes nothing.
        }

        terminal.Fail(failure.Message);
        return failure.ExitCode;
    }

    internal static RootCommand CreateRoot(Terminal terminal)
    {
        CommandContext context = new(terminal);
        RootCommand root = new("Shows what ILO office pages say: projects, events and articles, who pays for them and what they are about.");
        root.Options.Add(context.Json);
        root.Options.Add(context.On);
        OverviewCommand.AddTo(root, context);
        root.Subcommands.Add(ShowCommand.Create(context));
        root.Subcommands.Add(RecordCommands.Projects(context));
        root.Subcommands.Add(RecordCommands.Events(context));
        root.Subcommands.Add(RecordCommands.Articles(context));
        root.Subcommands.Add(SubjectCommands.Donors(context));
        root.Subcommands.Add(SubjectCommands.Themes(context));
        root.Subcommands.Add(QueryCommand.Create(context));
        root.Subcommands.Add(TimelineCommand.Create(context));
        root.Subcommands.Add(ReadCommand.Create(context));
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(DiffCommand.Create(context));
        root.Subcommands.Add(ExportCommand.Create(context));
        AddSite(root, context);
        CommandHelp.AddTo(root, terminal, context.Examples);
        return root;
    }

    static partial void AddSite(RootCommand root, CommandContext context);

    private static string Mistake(ParseResult parsed) => parsed.UnmatchedTokens.FirstOrDefault(token => token.StartsWith('-') && token.Length > 1) is { } option
        ? $"'{option}' is no option here"
        : Missing(parsed) ?? parsed.Errors[0].Message.TrimEnd('.');

    // What the parser calls a required argument, by the name that help gives it; nothing where the first mistake is another one.
    private static string? Missing(ParseResult parsed)
    {
        SymbolResult? at = parsed.Errors[0].SymbolResult;
        Command command = parsed.CommandResult.Command;
        if ((at as OptionResult ?? at?.Parent as OptionResult) is { Implicit: false } given)
        {
            return given is { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 }
                ? $"'{given.IdentifierToken?.Value}' needs a value, <{given.Option.HelpName}>" : null;
        }

        return command.Arguments.FirstOrDefault(
                one => one.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(one) is null or { Tokens.Count: 0 }) is { } argument
            ? $"'{command.Name}' needs <{argument.Name}>"
            : command.Options.FirstOrDefault(one => one.Required && parsed.GetResult(one) is null or { Implicit: true }) is { } option
            ? $"'{command.Name}' needs {option.Name} <{option.HelpName}>"
            : null;
    }

    private static string HelpHint(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "See 'ilo-explorer --help'." : $"See 'ilo-explorer {parsed.CommandResult.Command.Name} --help'.";
}

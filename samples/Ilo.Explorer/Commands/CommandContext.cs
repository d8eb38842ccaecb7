using System.CommandLine;
using System.CommandLine.Parsing;
using Ilo.Domain;
using Ilo.Domain.Text;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;
using NodaTime;

namespace Ilo.Explorer.Commands;

/// <summary>What the commands of one command line have in common: the terminal, the pages they work on, <c>--json</c>.</summary>
internal sealed class CommandContext
{
    private static readonly string[] Languages = ["en", "fr", "es", "pt"];

    internal CommandContext(Terminal terminal)
    {
        Terminal = terminal;
        Pages.Validators.Add(RefuseUnknownOptions);
        Identities.NamesA("file");
        Kind.CompletionSources.Clear();
        Kind.CompletionSources.Add([.. Words.PageKinds]);
        Language.CompletionSources.Clear();
        Language.CompletionSources.Add(Languages);
    }

    private static string LanguageNames => $"{string.Join(", ", Languages[..^1])} or {Languages[^1]}";

    internal Terminal Terminal { get; }

    /// <summary>Gets the examples in the help of each command.</summary>
    internal Dictionary<Command, IReadOnlyList<string>> Examples { get; } = [];

    internal Option<bool> Json { get; } = new("--json") { Description = "Print JSON instead of text.", Recursive = true };

    internal Argument<string[]> Pages { get; } = new("pages")
    {
        Description = "Files, folders (their .txt, .html and .htm files, also below) or '-' for standard input. "
            + "Without any: samples/Pages, here or in a folder above.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal Option<PageKind?> Kind { get; } = new("--kind")
    {
        Description = "Take every page for one of this kind.",
        HelpName = "kind",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => Words.TryParse(result.Value(), out PageKind kind)
            ? kind
            : result.Refuse<PageKind?>($"'{result.Value()}' is no kind of page; give one of {string.Join(", ", Words.PageKinds)}."),
    };

    internal Option<LanguageCode?> Language { get; } = new("--language")
    {
        Description = $"Take every text for one in this language: {LanguageNames}.",
        HelpName = "code",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => Array.IndexOf(Languages, result.Value()) >= 0 && LanguageCode.TryParse(result.Value(), null, out LanguageCode code)
            ? code
            : result.Refuse<LanguageCode?>($"'{result.Value()}' is no language that pages are read in; give {LanguageNames}."),
    };

    internal Option<LocalDate?> On { get; } = new("--on")
    {
        Description = "The day that is meant by now, for example 2026-01-01. Without it: today.",
        HelpName = "day",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => result.Day(),
    };

    internal Option<string?> Where { get; } = new("--where")
    {
        Description = "Only what a query finds, for example: donor:eu active:2019-06-01",
        HelpName = "query",
        Arity = ArgumentArity.ExactlyOne,
        CompletionSources = { QueryTerms.Complete },
    };

    internal Option<string?> Identities { get; } = new("--identities")
    {
        Description = "The file that keeps the items' identifiers from one run to the next; made where it is not there. Without it: identifiers are made anew.",
        HelpName = "file",
        Arity = ArgumentArity.ExactlyOne,
    };

    /// <summary>Makes a command that reads pages and then does its work; the exit code of a failed reading goes before its own.</summary>
    internal TCommand OnPages<TCommand>(TCommand command, Func<Invocation, int> run, params IReadOnlyList<string> examples)
        where TCommand : Command
    {
        command.Arguments.Add(Pages);
        return OnNamedPages(command, OfArguments, run, examples);
    }

    /// <summary>The same for a command that looks at each page alone.</summary>
    internal TCommand OnPagesAlone<TCommand>(TCommand command, Func<Invocation, int> run, params IReadOnlyList<string> examples)
        where TCommand : Command
    {
        command.Arguments.Add(Pages);
        return OnNamedPages(command, OfArguments, run, joins: false, examples);
    }

    /// <summary>The same for a command that prints identifiers, which can be kept in a file.</summary>
    internal TCommand OnKept<TCommand>(TCommand command, Func<Invocation, int> run, params IReadOnlyList<string> examples)
        where TCommand : Command
    {
        command.Options.Add(Identities);
        return OnPages(command, run, examples);
    }

    /// <summary>The same for a command whose own arguments are words, and name the pages.</summary>
    internal TCommand OnNamedPages<TCommand>(
        TCommand command, Func<ParseResult, WordsAndPages> arguments, Func<Invocation, int> run, params IReadOnlyList<string> examples)
        where TCommand : Command => OnNamedPages(command, arguments, run, joins: true, examples);

    private WordsAndPages OfArguments(ParseResult parsed) => new("", parsed.GetValue(Pages) ?? []);

    private TCommand OnNamedPages<TCommand>(
        TCommand command, Func<ParseResult, WordsAndPages> arguments, Func<Invocation, int> run, bool joins, IReadOnlyList<string> examples)
        where TCommand : Command
    {
        AddReaderOptions(command);
        command.SetAction(parsed =>
        {
            WordsAndPages named = arguments(parsed);
            Waiting waiting = new(Terminal, joins: joins);
            string? first = command is RootCommand ? named.Pages.FirstOrDefault() : null;
            PageInputs inputs = PageInputs.Read(named.Pages, Terminal, ReaderOptions(parsed), waiting, command: first);
            if (inputs.Pages.Count == 0)
            {
                return inputs.ExitCode;
            }

            string? identities = command.Options.Contains(Identities) ? parsed.GetValue(Identities) : null;
            int code = run(new Invocation(Terminal, inputs, parsed, parsed.GetValue(Json), named, identities, waiting));
            return inputs.ExitCode == ExitCodes.Done ? code : inputs.ExitCode;
        });
        Examples[command] = examples;
        return command;
    }

    internal void AddReaderOptions(Command command)
    {
        command.Options.Add(Kind);
        command.Options.Add(Language);
    }

    /// <summary>Returns the day that is meant by now.</summary>
    internal LocalDate Day(ParseResult parsed) => GivenDay(parsed) ?? Terminal.Today;

    /// <summary>Returns the day of <c>--on</c>; null where it is not given.</summary>
    internal LocalDate? GivenDay(ParseResult parsed) => parsed.GetValue(On);

    /// <summary>Returns the query that <c>--where</c> asks; one that finds everything where it is not given.</summary>
    internal CatalogueQuery Query(Invocation invocation) =>
        invocation.Parsed.GetValue(Where) is { } text ? Queries.Read(text, Terminal) : CatalogueQuery.Everything;

    internal PageReaderOptions ReaderOptions(ParseResult parsed) =>
        new() { Kind = parsed.GetValue(Kind), Language = parsed.GetValue(Language) };

    // What looks like an option and is none would otherwise be a file that is not there.
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                result.AddError($"'{token.Value}' is no option here; a file of that name is './{token.Value}'.");
            }
        }
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Ilo.Explorer.Commands;

/// <summary>The help of a command, followed by examples and the exit codes.</summary>
internal sealed class ExamplesHelp(HelpAction inner, IReadOnlyList<string> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        using StringWriter help = new() { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = help;
        int code = inner.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;

        // The arguments of the root stand before a command in its usage, and again behind it, where alone they are meant.
        output.Write(help.ToString().ReplaceLineEndings(output.NewLine).Replace(
            $" [<pages>...] {parseResult.CommandResult.Command.Name}", $" {parseResult.CommandResult.Command.Name}", StringComparison.Ordinal));
        WriteList(output, "Examples:", examples);
        if (parseResult.CommandResult.Command is RootCommand)
        {
            WriteList(output, "Exit codes:", ExitCodes.Help);
        }

        return code;
    }

    /// <summary>Gives a command a help option of its own.</summary>
    internal static void AddTo(Command command, IReadOnlyList<string> examples)
    {
        HelpOption? help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Options.Add(help);
        }

        help.Action = new ExamplesHelp((HelpAction)help.Action!, examples);
    }

    private static void WriteList(TextWriter output, string heading, IReadOnlyList<string> lines)
    {
        output.WriteLine(heading);
        foreach (string line in lines)
        {
            output.WriteLine($"  {line}");
        }

        output.WriteLine();
    }
}

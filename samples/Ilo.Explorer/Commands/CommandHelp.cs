using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>Writes the help of a command, within the width of the output.</summary>
internal sealed class CommandHelp(Terminal terminal, IReadOnlyDictionary<Command, IReadOnlyList<string>> examples) : SynchronousCommandLineAction
{
    private const int Margin = 2;
    private const int WidestText = 100;

    // Names and what they mean stand side by side where each has this much room.
    private const int LeastText = 30;
    private const string Goes = " \\";

    public override bool ClearsParseErrors => true;

    private int Width => Math.Min(terminal.Width, WidestText);

    /// <summary>Gives all commands of a root this help.</summary>
    internal static void AddTo(RootCommand root, Terminal terminal, IReadOnlyDictionary<Command, IReadOnlyList<string>> examples)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this help.";
        help.Action = new CommandHelp(terminal, examples);
        if (root.Options.OfType<VersionOption>().SingleOrDefault() is { } version)
        {
            version.Description = "Show the version.";
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        Wrapped("", command.Description ?? "");
        terminal.Out.WriteLine();
        Heading("Usage:");
        Wrapped("  ", Usage(command));
        terminal.Out.WriteLine();
        WriteList("Arguments:", command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? "")));
        WriteList("Commands:", command.Subcommands.Select(sub => (sub.Name, sub.Description ?? "")));
        IEnumerable<Option> common = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        WriteList("Options:", command.Options.Concat(common).Where(option => !option.Hidden).OrderBy(option => option is HelpOption or VersionOption)
            .Select(option => (Of(option), option.Description ?? "")));
        WriteExamples(examples[command]);
        if (command is RootCommand)
        {
            WriteList("Exit codes:", ExitCodes.Help.Select(line => (line[..1], line[1..].Trim())));
        }

        return ExitCodes.Done;
    }

    private static string Usage(Command command)
    {
        string arguments = string.Concat(command.Arguments.Select(argument => argument.Arity switch
        {
            { MinimumNumberOfValues: 0 } => $" [<{argument.Name}>...]",
            { MaximumNumberOfValues: > 1 } => $" <{argument.Name}>...",
            _ => $" <{argument.Name}>",
        }));
        return command is RootCommand ? $"ilo-explorer [command]{arguments} [options]" : $"ilo-explorer {command.Name}{arguments} [options]";
    }

    private static string Of(Option option)
    {
        IEnumerable<string> names = option.Aliases.Where(alias => alias.StartsWith('-') && alias != "-?").Append(option.Name);
        return string.Join(", ", names.OrderBy(name => name.Length)) + (option.HelpName is { } value ? $" <{value}>" : "");
    }

    private void Heading(string text) => terminal.Out.WriteLine(Paint.In(terminal, Colour.Bold, text));

    private void Wrapped(string before, string text) => Wrap.Write(terminal, Colour.None, before, text, width: Width);

    private void WriteList(string heading, IEnumerable<(string Name, string Text)> list)
    {
        (string Name, string Text)[] all = [.. list];
        if (all.Length == 0)
        {
            return;
        }

        Heading(heading);
        int names = all.Max(one => one.Name.Length) + Margin + Margin;
        foreach ((string name, string text) in all)
        {
            if (Width - names >= LeastText)
            {
                Wrapped($"  {name}".PadRight(names), text);
            }
            else
            {
                terminal.Out.WriteLine($"  {name}");
                Wrapped("      ", text);
            }
        }

        terminal.Out.WriteLine();
    }

    // As a shell takes them: broken by a backslash, and never inside quotes.
    private void WriteExamples(IReadOnlyList<string> commands)
    {
        Heading("Examples:");
        foreach (string command in commands)
        {
            string line = "";
            string[] words = [.. Words(command)];
            for (int i = 0; i < words.Length; i++)
            {
                string word = words[i];
                string together = i + 1 < words.Length && ShellLines.GoesWith(word, words[i + 1]) ? $"{word} {words[i + 1]}" : word;
                if (line.Length > 0 && Margin + line.Length + 1 + together.Length + Goes.Length > Width)
                {
                    terminal.Out.WriteLine($"  {line}{Goes}");
                    line = " ";
                }

                line += (line.Length > 0 ? " " : "") + word;
            }

            terminal.Out.WriteLine($"  {line}");
        }

        terminal.Out.WriteLine();
    }

    private static IEnumerable<string> Words(string command)
    {
        int start = 0;
        char quote = '\0';
        for (int i = 0; i <= command.Length; i++)
        {
            if (i == command.Length || (command[i] == ' ' && quote == '\0'))
            {
                yield return command[start..i];
                start = i + 1;
            }
            else if (command[i] is '"' or '\'' && (quote == '\0' || quote == command[i]))
            {
                quote = quote == '\0' ? command[i] : '\0';
            }
        }
    }
}

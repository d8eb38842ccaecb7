using System.CommandLine;
using System.Text;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands;

/// <summary>Writes everything that the pages hold as JSON or JSON Lines.</summary>
internal static class ExportCommand
{
    internal static Command Create(CommandContext context)
    {
        Option<string> format = new("--format")
        {
            Description = "jsonl: one record a line, its kind in 'type'. json: the catalogue as one document, with sources and findings.",
            HelpName = "format",
            DefaultValueFactory = _ => "jsonl",
            CustomParser = result => result.Value() is "json" or "jsonl"
                ? result.Value()
                : result.Refuse<string>($"'{result.Value()}' is no format; give json or jsonl."),
        };
        format.CompletionSources.Clear();
        format.CompletionSources.Add("json", "jsonl");
        Option<string?> output = new("--output", "-o")
        {
            Description = "The file to write; it is replaced. Without it: standard output.",
            HelpName = "file",
            Arity = ArgumentArity.ExactlyOne,
        };
        Command command = new("export", "Write all records as JSON or JSON Lines, for other programs.");
        command.Options.Add(format);
        command.Options.Add(output);
        return context.OnPages(
            command,
            invocation => Run(invocation, invocation.Parsed.GetValue(format)!, invocation.Parsed.GetValue(output)),
            "ilo-explorer export pages/ > records.jsonl",
            "ilo-explorer export pages/ --format json --output catalogue.json");
    }

    private static int Run(Invocation invocation, string format, string? output)
    {
        if (output is null)
        {
            Write(invocation.Terminal.Out, invocation.Catalogue, format);
            return ExitCodes.Done;
        }

        string path = Path.GetFullPath(output, invocation.Terminal.WorkingDirectory);
        try
        {
            using StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            Write(writer, invocation.Catalogue, format);
            return ExitCodes.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ExplorerException(ExitCodes.Usage, $"{output}: the file cannot be written ({FileReader.Reason(failure)}); name another with --output.");
        }
    }

    private static void Write(TextWriter writer, Catalogue catalogue, string format)
    {
        if (format == "json")
        {
            writer.WriteLine(IloJson.Serialize(catalogue));
            return;
        }

        foreach (AnyRecord record in Records(catalogue))
        {
            writer.WriteLine(IloJson.Serialize(record));
        }
    }

    private static IEnumerable<AnyRecord> Records(Catalogue catalogue) =>
    [
        .. catalogue.Offices.Select(AnyRecord.Of),
        .. catalogue.Projects.Select(AnyRecord.Of),
        .. catalogue.Events.Select(AnyRecord.Of),
        .. catalogue.Articles.Select(AnyRecord.Of),
    ];
}

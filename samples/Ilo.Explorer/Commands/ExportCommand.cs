using System.CommandLine;
using System.Text;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;
using Ilo.Explorer.Commands.Exporting;
using Ilo.Explorer.Input;

namespace Ilo.Explorer.Commands;

/// <summary>Writes everything that the pages hold as JSON or JSON Lines, and what other formats have room for in those.</summary>
internal static class ExportCommand
{
    private static readonly IReadOnlyList<string> Formats = ["json", "jsonl", .. ExportFormat.All.Select(format => format.Name)];

    internal static Command Create(CommandContext context)
    {
        Option<string> format = new("--format")
        {
            Description = "jsonl: one record a line, its kind in 'type', its name that lasts in 'identifier'. "
                + "json: the catalogue as one document, with sources and findings. "
                + string.Join(" ", ExportFormat.All.Select(format => $"{format.Name}: {format.Description}.")),
            HelpName = "format",
            DefaultValueFactory = _ => "jsonl",
            CustomParser = result => Formats.Contains(result.Value())
                ? result.Value()
                : result.Refuse<string>($"'{result.Value()}' is no format; give one of {string.Join(", ", Formats)}."),
        };
        format.CompletionSources.Clear();
        format.CompletionSources.Add([.. Formats]);
        Option<string?> output = new("--output", "-o")
        {
            Description = "The file to write; it is replaced. Without it: standard output.",
            HelpName = "file",
            Arity = ArgumentArity.ExactlyOne,
        };
        output.NamesA("file");
        ExportOptions options = new();
        Command command = new("export", "Write all records for other programs: JSON, calendars, IATI.");
        command.Options.Add(format);
        command.Options.Add(output);
        options.AddTo(command);
        return context.OnKept(
            command,
            invocation => Run(invocation, options, invocation.Parsed.GetValue(format)!, invocation.Parsed.GetValue(output)),
            "ilo-explorer export pages/ > records.jsonl",
            "ilo-explorer export pages/ --format json --output catalogue.json",
            "ilo-explorer export pages/ --format ics --base-url https://example.org/ --output events.ics");
    }

    private static int Run(Invocation invocation, ExportOptions options, string format, string? output)
    {
        if (output is not null)
        {
            string path = Path.GetFullPath(output, invocation.Terminal.WorkingDirectory);
            invocation.Inputs.RefuseToReplace(path, output, "--output");
            if (invocation.Identities is { } kept
                && PageInputs.Resolved(Path.GetFullPath(kept, invocation.Terminal.WorkingDirectory)) == PageInputs.Resolved(path))
            {
                throw new ExplorerException(ExitCodes.Usage, $"{output}: this is the file of the identities; name another with --output.");
            }
        }

        return ExportFormat.Find(format) is { } other
            ? ExportRun.Write(invocation.Terminal, other, options.Read(invocation), output)
            : Run(invocation, format, output);
    }

    private static int Run(Invocation invocation, string format, string? output)
    {
        if (output is null)
        {
            Write(invocation.Terminal.Out, invocation.Catalogue, format);
            return ExitCodes.Done;
        }

        return ExportRun.ToFile(invocation.Terminal, output, stream =>
        {
            using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            Write(writer, invocation.Catalogue, format);
            return ExitCodes.Done;
        });
    }

    private static void Write(TextWriter writer, Catalogue catalogue, string format)
    {
        if (format == "json")
        {
            writer.WriteLine(IloJson.Serialize(catalogue));
            return;
        }

        foreach (string line in Lines(catalogue))
        {
            writer.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(Catalogue catalogue) =>
    [
        .. catalogue.OfficeItems.Select(item => Line(item, AnyRecord.Of)),
        .. catalogue.ProjectItems.Select(item => Line(item, AnyRecord.Of)),
        .. catalogue.EventItems.Select(item => Line(item, AnyRecord.Of)),
        .. catalogue.ArticleItems.Select(item => Line(item, AnyRecord.Of)),
    ];

    // The identifier stands before the record's own properties: by it a line joins the other formats, and the lines of another day.
    private static string Line<TRecord>(CatalogueItem<TRecord> item, Func<TRecord, AnyRecord> any)
        where TRecord : class =>
        $"{{\"identifier\":\"{item.Identifier}\",{IloJson.Serialize(any(item.Record))[1..]}";
}

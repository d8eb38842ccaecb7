using System.CommandLine;
using System.CommandLine.Parsing;
using Ilo.Domain;
using Ilo.Domain.AspNetCore;
using Ilo.Domain.Interchange.Iati;
using Ilo.Explorer.Input;
using Ilo.Explorer.Output;
using Microsoft.Extensions.Options;

namespace Ilo.Explorer.Commands;

/// <summary>Writes the pages' site as files that any web server serves.</summary>
internal static class SiteCommand
{
    private static readonly IReadOnlyList<(string Name, IloExportParts Parts)> Choices =
        [("all", IloExportParts.All), ("pages", IloExportParts.Site), ("fragments", IloExportParts.Fragments), ("data", IloExportParts.Data)];

    private static readonly IReadOnlyList<(string Property, string Option)> OptionNames =
    [
        (nameof(IloOptions.Address), "--base-url"), (nameof(IloOptions.Name), "--name"), (nameof(IloOptions.StateFolder), "--state"),
        (nameof(IloOptions.Folder), "<folder>"), (nameof(IloOptions.Reporter), "--reporter"),
    ];

    private static readonly IReadOnlyDictionary<string, OrganisationKind> Kinds =
        Enum.GetValues<OrganisationKind>().Where(kind => kind != OrganisationKind.Unknown).ToDictionary(kind => Words.Kebab(kind.ToString()));

    private static string KindNames => string.Join(", ", Kinds.Keys);

    private static string ChoiceNames => string.Join(", ", Choices.Select(choice => choice.Name));

    internal static Command Create(CommandContext context)
    {
        Argument<string> pages = new("folder") { Description = "The folder of pages: its .txt, .html and .htm files, also below." };
        Option<string> output = new("--output", "-o")
        {
            Description = "The folder to write into. What others wrote in it is left alone.",
            HelpName = "folder",
            Required = true,
        };
        Option<Uri?> address = new("--base-url")
        {
            Description = "The address at which the folder will be served. "
                + "Without it links are relative, and feeds and what else must have whole ones is left out.",
            HelpName = "address",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => Uri.TryCreate(result.Value(), UriKind.Absolute, out Uri? value) && value.Scheme is "http" or "https"
                ? value
                : result.Refuse<Uri?>($"'{result.Value()}' is no http or https address."),
        };
        Option<IloExportParts> only = new("--only")
        {
            Description = $"What is written: {ChoiceNames}.",
            HelpName = "part",
            DefaultValueFactory = _ => IloExportParts.All,
            CustomParser = result => Choices.Any(choice => choice.Name == result.Value())
                ? Choices.First(choice => choice.Name == result.Value()).Parts
                : result.Refuse<IloExportParts>($"'{result.Value()}' is no part; give one of {ChoiceNames}."),
        };
        only.CompletionSources.Add([.. Choices.Select(choice => choice.Name)]);
        Option<string?> name = new("--name") { Description = "The name of the site.", HelpName = "name", Arity = ArgumentArity.ExactlyOne };
        Option<string?> state = new("--state")
        {
            Description = "The folder in which identifiers are kept, so that addresses stay when titles change.",
            HelpName = "folder",
            Arity = ArgumentArity.ExactlyOne,
        };
        Option<IatiReporter?> reporter = new("--reporter")
        {
            Description = "Who publishes the projects as IATI activities: its identifier, its kind and its name, as 'XX-EXAMPLE-1 foundation Example Fund'. "
                + $"The kinds are {KindNames}. The ILO implements. Without it there is no IATI file.",
            HelpName = "publisher",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = ReadReporter,
        };
        pages.Validators.Add(CommandContext.RefuseUnknownOptions);
        output.NamesA("folder");
        state.NamesA("folder");
        Command command = new("site", "Write a web site of the pages as files.") { pages, output, address, only, name, state, reporter };
        command.SetAction(parsed => Run(context, parsed, parsed.GetValue(pages)!, parsed.GetValue(output)!, parsed.GetValue(only), options =>
        {
            options.Address = parsed.GetValue(address);
            options.Name = parsed.GetValue(name) ?? options.Name;
            options.Reporter = parsed.GetValue(reporter);
            options.CompleteIati = iati => iati with { Implementer = IatiOrganisation.Ilo };
            options.StateFolder = parsed.GetValue(state) is { } folder ? Path.GetFullPath(folder, context.Terminal.WorkingDirectory) : null;
        }));
        context.Examples[command] =
            ["ilo-explorer site pages/ -o public/", "ilo-explorer site pages/ -o public/ --base-url https://data.example.org/ --state kept/"];
        return command;
    }

    private static IatiReporter? ReadReporter(ArgumentResult result)
    {
        string[] parts = result.Value().Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 3 || !Kinds.TryGetValue(parts[1], out OrganisationKind kind))
        {
            return result.Refuse<IatiReporter?>($"'{result.Value()}' is no identifier, kind and name; the kinds are {KindNames}.");
        }

        try
        {
            return new() { Ref = parts[0], Kind = kind, Name = parts[2] };
        }
        catch (ArgumentException failure)
        {
            // The runtime ends the message with the name of the property.
            string why = failure.Message.Replace($" (Parameter '{failure.ParamName}')", "", StringComparison.Ordinal);
            return result.Refuse<IatiReporter?>($"'{result.Value()}' cannot publish: {why}");
        }
    }

    // What the package calls an option is one of the command line here.
    private static string OnTheCommandLine(string text) => OptionNames.Aggregate(
        text, (said, one) => said.Replace($"{nameof(IloOptions)}.{one.Property}", one.Option, StringComparison.Ordinal));

    private static int Run(CommandContext context, ParseResult parsed, string pages, string output, IloExportParts parts, Action<IloOptions> configure)
    {
        Terminal terminal = context.Terminal;
        string folder = Path.GetFullPath(pages, terminal.WorkingDirectory);
        if (!Directory.Exists(folder))
        {
            throw new ExplorerException(ExitCodes.AllInputFailed, $"{pages}: no such folder; give the folder that holds the pages.");
        }

        Waiting waiting = new(terminal);
        try
        {
            IloExportReport report = IloExport.WriteAsync(
                Path.GetFullPath(output, terminal.WorkingDirectory),
                options =>
                {
                    options.Folder = folder;
                    configure(options);
                },
                context.Day(parsed),
                parts,
                new SiteProgress(waiting)).GetAwaiter().GetResult();
            waiting.Clear();
            foreach (string notice in report.Notices)
            {
                terminal.Error.WriteLine(OnTheCommandLine(notice));
            }

            terminal.Out.WriteLine($"{output}: {report}");
            return ExitCodes.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ExplorerException(
                ExitCodes.Usage, $"{output}: the site cannot be written ({FileReader.Reason(failure)}); name another folder with --output.");
        }
        catch (OptionsValidationException failure)
        {
            throw new ExplorerException(ExitCodes.Usage, OnTheCommandLine(failure.Message));
        }
        finally
        {
            waiting.Clear();
        }
    }
}

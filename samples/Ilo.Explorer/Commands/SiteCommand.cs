using System.CommandLine;
using Ilo.Domain.AspNetCore;
using Ilo.Explorer.Input;
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
        (nameof(IloOptions.Folder), "<folder>"),
    ];

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
        pages.Validators.Add(CommandContext.RefuseUnknownOptions);
        output.NamesA("folder");
        state.NamesA("folder");
        Command command = new("site", "Write a web site of the pages as files.") { pages, output, address, only, name, state };
        command.SetAction(parsed => Run(context, parsed, parsed.GetValue(pages)!, parsed.GetValue(output)!, parsed.GetValue(only), options =>
        {
            options.Address = parsed.GetValue(address);
            options.Name = parsed.GetValue(name) ?? options.Name;
            options.StateFolder = parsed.GetValue(state) is { } folder ? Path.GetFullPath(folder, context.Terminal.WorkingDirectory) : null;
        }));
        context.Examples[command] =
            ["ilo-explorer site pages/ -o public/", "ilo-explorer site pages/ -o public/ --base-url https://data.example.org/ --state kept/"];
        return command;
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
                parts).GetAwaiter().GetResult();
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
    }
}

using System.CommandLine;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Lists;

/// <summary>The option that says how a list is printed.</summary>
internal static class FormatOption
{
    private static readonly ListFormat[] OfEveryList = [ListFormat.Table, ListFormat.Csv, ListFormat.Tsv, ListFormat.Markdown, ListFormat.Json];

    internal static Option<ListFormat> Create(IReadOnlyList<ListFormat> more)
    {
        string[] names = [.. OfEveryList.Concat(more).Select(Name)];
        Option<ListFormat> option = new("--format")
        {
            Description = $"How to print: {string.Join(", ", names)}.",
            HelpName = "format",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => OfEveryList.Concat(more).Where(format => Name(format) == result.Value()) is var found && found.Any()
                ? found.First()
                : result.Refuse<ListFormat>($"'{result.Value()}' is no format here; give one of {string.Join(", ", names)}."),
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(names);
        return option;
    }

    /// <summary>Returns what is asked for; <c>--json</c> is the short form of one of them.</summary>
    internal static ListFormat Of(ParseResult parsed, Option<ListFormat> option, bool json) => json ? ListFormat.Json : parsed.GetValue(option);

    private static string Name(ListFormat format) => format switch
    {
        ListFormat.Csv => "csv",
        ListFormat.Tsv => "tsv",
        ListFormat.Markdown => "markdown",
        ListFormat.Json => "json",
        ListFormat.GitHub => "github",
        _ => "table",
    };
}

using System.CommandLine;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Lists;

/// <summary>The option that says how a list is printed, or what is no list.</summary>
internal static class FormatOption
{
    private static readonly ListFormat[] OfEveryList = [ListFormat.Table, ListFormat.Csv, ListFormat.Tsv, ListFormat.Markdown, ListFormat.Json];

    /// <summary>Makes that of a list.</summary>
    /// <param name="more">The formats besides those of every list.</param>
    internal static Option<ListFormat> OfList(IReadOnlyList<ListFormat> more) => Create([.. OfEveryList, .. more]);

    /// <summary>Makes that of what has no rows.</summary>
    internal static Option<ListFormat> OfText() => Create([ListFormat.Text, ListFormat.Markdown, ListFormat.Json]);

    private static Option<ListFormat> Create(ListFormat[] formats)
    {
        string[] names = [.. formats.Select(Name)];
        Option<ListFormat> option = new("--format")
        {
            Description = $"How to print: {string.Join(", ", names)}.",
            HelpName = "format",
            Arity = ArgumentArity.ExactlyOne,
            DefaultValueFactory = _ => formats[0],
            CustomParser = result => Array.IndexOf(names, result.Value()) is var at && at >= 0
                ? formats[at]
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
        ListFormat.Text => "text",
        _ => "table",
    };
}

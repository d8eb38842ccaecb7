using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Lists;

/// <summary>The options of a command that prints a list, and the printing.</summary>
/// <typeparam name="T">What a row is.</typeparam>
internal sealed class ListOptions<T>
{
    private readonly string _noun;
    private readonly IReadOnlyList<Column<T>> _columns;
    private readonly Func<T, string>? _identifier;
    private readonly Option<ListFormat> _format;
    private readonly Option<int?> _limit;
    private readonly Option<(Column<T> Column, bool Descending)?> _sort;
    private readonly Option<Column<T>[]> _chosen;
    private readonly Option<bool> _ids = new("--ids") { Description = "Print the identifiers alone, one a line." };

    /// <summary>Makes the options.</summary>
    /// <param name="noun">What a row is, in a word.</param>
    /// <param name="columns">All columns; a table has those that say so, the other formats have all.</param>
    /// <param name="identifier">Returns a row's identifier; null where rows have none.</param>
    /// <param name="formats">The formats besides those of every list.</param>
    internal ListOptions(string noun, IReadOnlyList<Column<T>> columns, Func<T, string>? identifier, params IReadOnlyList<ListFormat> formats)
    {
        _noun = noun;
        _columns = columns;
        _identifier = identifier;
        _format = FormatOption.OfList(formats);
        _limit = new("--limit")
        {
            Description = "Print so many at most.",
            HelpName = "number",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => int.TryParse(result.Value(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
                ? number
                : result.Refuse<int?>($"'{result.Value()}' is no number from 1."),
        };
        _sort = new("--sort")
        {
            Description = $"Order by a column, with '-' in front from the other end: {Names}.",
            HelpName = "column",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => Find(result, result.Value().TrimStart('-')) is { } column ? (column, result.Value().StartsWith('-')) : null,
        };
        _chosen = new("--columns")
        {
            Description = "Print these columns, with commas between them.",
            HelpName = "names",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => [.. result.Value().Split(',', StringSplitOptions.TrimEntries).Select(name => Find(result, name)).OfType<Column<T>>()],
        };
        if (identifier is null)
        {
            // It is known, so that it is answered by why there is nothing to print.
            _ids.Hidden = true;
            _ids.Validators.Add(result =>
            {
                if (!result.Implicit)
                {
                    result.AddError($"a {noun} has no identifier; 'ilo-explorer projects --ids' lists those of projects.");
                }
            });
        }

        _sort.CompletionSources.Add([.. columns.Select(column => column.Name)]);
        _chosen.CompletionSources.Add([.. columns.Select(column => column.Name)]);
    }

    private string Names => string.Join(", ", _columns.Select(column => column.Name));

    /// <summary>Gives a command the options.</summary>
    internal TCommand AddTo<TCommand>(TCommand command)
        where TCommand : Command
    {
        command.Options.Add(_format);
        command.Options.Add(_limit);
        command.Options.Add(_sort);
        command.Options.Add(_chosen);
        command.Options.Add(_ids);
        return command;
    }

    /// <summary>Returns the format that is asked for.</summary>
    internal ListFormat Format(Invocation invocation) => FormatOption.Of(invocation.Parsed, _format, invocation.Json);

    /// <summary>Returns whether the identifiers alone are asked for, so that nothing else may be printed.</summary>
    internal bool IsIds(Invocation invocation) => _identifier is not null && invocation.Parsed.GetValue(_ids);

    /// <summary>Returns whether it is printed for people, who may be told more than the rows.</summary>
    internal bool IsForPeople(Invocation invocation) => Format(invocation) == ListFormat.Table && !IsIds(invocation);

    /// <summary>Returns whether the columns are chosen: a drawing, which has none, is then a table.</summary>
    internal bool HasColumns(Invocation invocation) => invocation.Parsed.GetValue(_chosen) is { Length: > 0 };

    /// <summary>Returns whether the order is chosen.</summary>
    internal bool HasOrder(Invocation invocation) => invocation.Parsed.GetValue(_sort) is not null;

    /// <summary>Returns the rows that are printed, in the order in which they are.</summary>
    internal List<T> Rows(Invocation invocation, IEnumerable<T> rows) =>
        [.. Sorted(rows, invocation.Parsed.GetValue(_sort)).Take(invocation.Parsed.GetValue(_limit) ?? int.MaxValue)];

    /// <summary>Prints the rows.</summary>
    /// <param name="invocation">The command line.</param>
    /// <param name="rows">The rows, in their usual order.</param>
    /// <param name="json">Returns a row as JSON with all that is known; null to print the columns.</param>
    /// <param name="view">Writes a table of the rows, of which there were so many before a limit.</param>
    internal int Write(Invocation invocation, IEnumerable<T> rows, Func<T, string>? json, Action<IReadOnlyList<T>, IReadOnlyList<Column<T>>, int> view)
    {
        (ListFormat format, TextWriter output) = (Format(invocation), invocation.Terminal.Out);
        Column<T>[]? chosen = HasColumns(invocation) ? invocation.Parsed.GetValue(_chosen) : null;
        T[] all = [.. rows];
        List<T> shown = Rows(invocation, all);
        if (IsIds(invocation))
        {
            shown.ForEach(row => output.WriteLine(_identifier!(row)));
        }
        else if (format == ListFormat.Json)
        {
            shown.ForEach(row => WriteJson(output, row, chosen, json));
        }
        else if (format is not ListFormat.Table)
        {
            ListText.Write(output, format, chosen ?? _columns, shown);
        }
        else if (shown.Count == 0)
        {
            output.WriteLine($"No {_noun} was found.");
        }
        else
        {
            view(shown, chosen ?? [.. _columns.Where(column => column.IsInTable)], all.Length);
        }

        return ExitCodes.Done;
    }

    private void WriteJson(TextWriter output, T row, Column<T>[]? chosen, Func<T, string>? json)
    {
        if (json is not null && chosen is null)
        {
            output.WriteLine(json(row));
        }
        else
        {
            ListText.WriteJson(output, chosen ?? _columns, row);
        }
    }

    // Rows without a value come last from either end.
    private static IEnumerable<T> Sorted(IEnumerable<T> rows, (Column<T> Column, bool Descending)? sort)
    {
        if (sort is not var (column, descending))
        {
            return rows;
        }

        IOrderedEnumerable<T> order = rows.OrderBy(row => column.Value(row).Length == 0);
        return (column.IsNumber, descending) switch
        {
            (true, false) => order.ThenBy(Number),
            (true, true) => order.ThenByDescending(Number),
            (_, false) => order.ThenBy(column.Value, StringComparer.OrdinalIgnoreCase),
            _ => order.ThenByDescending(column.Value, StringComparer.OrdinalIgnoreCase),
        };

        decimal Number(T row) => decimal.TryParse(column.Value(row), CultureInfo.InvariantCulture, out decimal number) ? number : 0;
    }

    private Column<T>? Find(ArgumentResult result, string name) =>
        _columns.FirstOrDefault(column => column.Name == name) ?? result.Refuse<Column<T>>($"'{name}' is no column; give one of {Names}.");
}

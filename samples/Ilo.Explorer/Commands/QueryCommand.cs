using System.CommandLine;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Commands.Lists;
using Ilo.Explorer.Commands.Showing;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;
using NodaTime;

namespace Ilo.Explorer.Commands;

/// <summary>Answers a query: tables, facets and the query in its other forms.</summary>
internal static class QueryCommand
{
    // More bars than these are no overview.
    private const int MostValues = 8;

    private static readonly IReadOnlyList<Column<ShownItem>> Columns =
    [
        new("title", "Title", item => item.Record.Title),
        new("kind", "Kind", item => item.Noun),
        new("start", "First day", item => Shown.Day(item.Record.Days?.Start)),
        new("end", "Last day", item => Shown.Day(item.Record.Days?.End)),
        new("donors", "Donors", item => Names.OfDonors(item.Record)) { Wraps = true },
        new("id", "Identifier", item => item.Identifier) { IsInTable = false },
    ];

    internal static Command Create(CommandContext context)
    {
        Argument<string[]> text = WordsAndPages.Argument(
            "query",
            "What to find: words, and terms such as donor:eu theme:child-labour active:2019-06-01 sort:end; files, folders or '-' behind it. Terms begin with "
            + $"{string.Join(", ", QueryTerms.Keys.Select(key => key.TrimEnd(':')))}.");
        text.CompletionSources.Add(QueryTerms.Complete);
        ListOptions<ShownItem> list = new("record", Columns, item => item.Identifier);
        Command command = new("query", "Find and count records; show the query's URL form.");
        command.Arguments.Add(text);
        command.Options.Add(context.On);
        command.Options.Add(context.Identities);
        return context.OnNamedPages(
            list.AddTo(command),
            parsed => WordsAndPages.Of(parsed.GetValue(text)!, context.Terminal.WorkingDirectory, beginsWithWord: true),
            invocation => Run(invocation, list, Queries.Read(invocation.Arguments.Words, invocation.Terminal), context.Day(invocation.Parsed)),
            "ilo-explorer query donor:eu active:2019-06-01",
            "ilo-explorer query theme:child-labour sort:end pages/ --format tsv",
            "ilo-explorer query '\"brick kiln\"' --json | jq .total");
    }

    private static int Run(Invocation invocation, ListOptions<ShownItem> list, CatalogueQuery query, LocalDate on)
    {
        CatalogueAnswer answer = invocation.Catalogue.Answer(query);
        Dictionary<IRecord, ShownItem> items = ShownItem.All(invocation.Catalogue).ToDictionary(item => item.Record);
        IRecord[] records = [.. answer.Projects.Items, .. answer.Events.Items, .. answer.Articles.Items];
        ShownItem[] found = [.. records.Select(record => items[record])];
        if (list.Format(invocation) == ListFormat.Json && !list.HasColumns(invocation) && !list.IsIds(invocation))
        {
            IRecord[] rows = [.. list.Rows(invocation, found).Select(row => row.Record)];
            JsonLine.Write(invocation.Terminal.Out, json => QueryJson.Write(json, query, answer, rows, invocation.Catalogue.Facets(query)));
            return ExitCodes.Done;
        }

        if (found.Length == 0 && list.IsForPeople(invocation))
        {
            WriteEnd(invocation.Terminal, query, answer);
            return ExitCodes.Done;
        }

        return list.Write(invocation, found, json: null, (rows, columns, total) =>
        {
            WriteFound(invocation, answer, rows, columns, total, on);
            Dictionary<string, Donor> donors = Subject.DonorsById(invocation.Catalogue);
            foreach (Facet facet in invocation.Catalogue.Facets(query))
            {
                Bar[] bars = [.. facet.Values.Where(value => value.Count > 0).Select(value => Bar(value, Name(facet, value)))];
                string some = bars.Length > MostValues ? $", {Numbers.Text(MostValues)} of {Numbers.Text(bars.Length)}" : "";
                Bars.Write(invocation.Terminal, $"By {facet.Key.Replace('-', ' ')}{some}", bars[..Math.Min(bars.Length, MostValues)]);
            }

            WriteEnd(invocation.Terminal, query, answer);

            string Name(Facet facet, FacetValue value) =>
                facet.Key switch
                {
                    "donor" when donors.TryGetValue(value.Value, out Donor? donor) => Names.Of(donor),
                    "kind" => Words.OfArticleKind(value.Value) ?? value.Label,
                    "donor-kind" => Words.OfOrganisationKind(value.Value) ?? value.Label,
                    _ => value.Label,
                };
        });
    }

    private static void WriteFound(
        Invocation invocation, CatalogueAnswer answer, IReadOnlyList<ShownItem> rows, IReadOnlyList<Column<ShownItem>> columns, int total, LocalDate on)
    {
        if (!columns.SequenceEqual(Columns.Where(column => column.IsInTable)))
        {
            ListTable.Write(invocation.Terminal, "Found", columns, rows, total);
            return;
        }

        Catalogue catalogue = invocation.Catalogue;
        Write(invocation.Terminal, "Projects", RecordColumns.Projects(() => on),
            [.. rows.Select(row => row.Record).OfType<Project>().Select(catalogue.ItemOf)], answer.Projects.Total);
        Write(invocation.Terminal, "Events", RecordColumns.Events,
            [.. rows.Select(row => row.Record).OfType<Event>().Select(catalogue.ItemOf)], answer.Events.Total);
        Write(invocation.Terminal, "Articles", RecordColumns.Articles,
            [.. rows.Select(row => row.Record).OfType<Article>().Select(catalogue.ItemOf)], answer.Articles.Total);
    }

    private static void Write<T>(Terminal terminal, string heading, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, int total) =>
        ListTable.Write(terminal, heading, [.. columns.Where(column => column.IsInTable)], rows, total);

    private static void WriteEnd(Terminal terminal, CatalogueQuery query, CatalogueAnswer answer)
    {
        string counts = Shown.Counts((answer.Projects.Total, "project"), (answer.Events.Total, "event"), (answer.Articles.Total, "article"));
        terminal.Out.WriteLine(counts.Length > 0 ? $"{counts}." : "Nothing was found.");
        terminal.Out.WriteLine($"Query: {Shown.Line(query.ToString())}");
        terminal.Out.WriteLine($"URL:   ?{Shown.Line(query.ToUrlQuery())}");
    }

    private static Bar Bar(FacetValue value, string name) =>
        new($"{(value.IsChosen ? "✓" : " ")} {name}", value.Count, value.Value == "none" ? BarKind.None : BarKind.Value);
}

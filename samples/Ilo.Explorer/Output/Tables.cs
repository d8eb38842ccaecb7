using Ilo.Domain;
using NodaTime;
using Spectre.Console;

namespace Ilo.Explorer.Output;

/// <summary>Tables of records, as wide as the terminal at most.</summary>
internal static class Tables
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    internal static void WriteProjects(Terminal terminal, IReadOnlyCollection<Project> projects)
    {
        Table table = Create("Project", "First day", "Last day", "Length");
        foreach (Project project in projects)
        {
            AddRow(table, project.Title, Shown.Day(project.Duration?.Start), Shown.Day(project.Duration?.End), Shown.Length(project.Duration));
        }

        Write(terminal, "Projects", table);
    }

    /// <summary>Writes projects as a catalogue has them, with their status on a day and their donors.</summary>
    internal static void WriteCatalogueProjects(Terminal terminal, IReadOnlyCollection<Project> projects, LocalDate on)
    {
        Table table = Create("Project", "First day", "Last day", "Status", "Donors");
        foreach (Project project in projects)
        {
            AddRow(
                table,
                project.Title,
                Shown.Day(project.Duration?.Start),
                Shown.Day(project.Duration?.End),
                Words.StatusOf(project, on),
                string.Join(", ", project.Donors.Select(donor => donor.Acronym ?? donor.Id.ToString())));
        }

        Write(terminal, "Projects", table);
    }

    internal static void WriteEvents(Terminal terminal, IReadOnlyCollection<Event> events)
    {
        Table table = Create("Event", "First day", "Last day", "Place");
        foreach (Event item in events)
        {
            AddRow(table, item.Title, Shown.Day(item.Dates?.Start), Shown.Day(item.Dates?.End), Shown.Line(item.Place));
        }

        Write(terminal, "Events", table);
    }

    internal static void WriteArticles(Terminal terminal, IReadOnlyCollection<Article> articles)
    {
        Table table = Create("Article", "Date", "Kind");
        foreach (Article article in articles)
        {
            AddRow(table, article.Title, article.Date?.ToString() ?? "", Words.Of(article.Kind));
        }

        Write(terminal, "Articles", table);
    }

    /// <summary>Makes a table; all its columns but the first, places and donors stay on one line.</summary>
    internal static Table Create(params ReadOnlySpan<string> columns)
    {
        Table table = new() { Border = TableBorder.Horizontal, UseSafeBorder = false };
        for (int i = 0; i < columns.Length; i++)
        {
            table.AddColumn(new TableColumn(new Text(columns[i], Bold)) { NoWrap = i > 0 && columns[i] is not ("Place" or "Donors") });
        }

        return table;
    }

    /// <summary>Adds a row; what it says is shown as it is, never read as markup.</summary>
    internal static void AddRow(Table table, params ReadOnlySpan<string> cells)
    {
        List<Text> row = [];
        foreach (string cell in cells)
        {
            row.Add(new Text(Shown.Line(cell)));
        }

        table.AddRow(row);
    }

    /// <summary>Writes a heading with the number of rows, and the table; nothing where it is empty.</summary>
    internal static void Write(Terminal terminal, string heading, Table table)
    {
        if (table.Rows.Count > 0)
        {
            terminal.Console.Write(new Text($"{heading} ({Numbers.Text(table.Rows.Count)})\n", Bold));
            terminal.Console.Write(table);
            terminal.Out.WriteLine();
        }
    }
}

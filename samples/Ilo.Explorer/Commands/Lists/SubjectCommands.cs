using System.CommandLine;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Lists;

/// <summary>The commands that count projects by what they have in common: <c>donors</c> and <c>themes</c>.</summary>
internal static class SubjectCommands
{
    private const int LeastName = 24;
    private const int Gap = 2;

    internal static Command Donors(CommandContext context)
    {
        ListOptions<Subject> list = new("donor", Columns("Donor", "donor"), subject => subject.Id);
        return context.OnPages(
            list.AddTo(new Command("donors", "Show who pays: how many projects each donor funds.")),
            invocation => Count(
                invocation, list, "Projects by donor", Subject.Donors(invocation.Catalogue)),
            "ilo-explorer donors",
            "ilo-explorer donors pages/ --format csv");
    }

    internal static Command Themes(CommandContext context)
    {
        ListOptions<Subject> list = new("theme", Columns("Theme", "theme"), subject => subject.Id);
        return context.OnPages(
            list.AddTo(new Command("themes", "Show what it is about: how many projects each theme has.")),
            invocation => Count(
                invocation, list, "Projects by theme", Subject.Themes(invocation.Catalogue)),
            "ilo-explorer themes",
            "ilo-explorer themes pages/ --limit 5");
    }

    private static IReadOnlyList<Column<Subject>> Columns(string heading, string noun) =>
    [
        new("name", heading, subject => subject.NameInFull) { Wraps = true },
        new("id", $"{noun}:", subject => subject.Id),
        new("count", "Projects", subject => Numbers.Plain(subject.Projects.Count)) { IsNumber = true },
        new("years", "Years", subject => Days.Years(subject.Projects.Select(project => project.Duration).OfType<NodaTime.DateInterval>())),
        new("projects", "Titles", subject => string.Join("; ", subject.Projects.Select(project => project.Title))) { IsInTable = false, Wraps = true },
    ];

    private static int Count(Invocation invocation, ListOptions<Subject> list, string heading, IEnumerable<Subject> subjects) => list.Write(
        invocation,
        subjects,
        Json,
        (rows, columns, total) =>
        {
            if (!list.HasColumns(invocation))
            {
                // Where the names would be hard to read beside them, the identifiers are left to the other formats.
                int id = rows.Max(row => row.Id.Length);
                int room = Bars.RoomForLabel(rows.Max(row => row.Projects.Count), invocation.Terminal.Width) - Gap - id;
                bool ids = room >= LeastName;
                int name = Math.Min(rows.Max(row => Paint.Cells(row.NameInFull)), room);
                Bars.Write(invocation.Terminal, heading, [.. rows.Select(Drawn)]);

                Bar Drawn(Subject row) => new(
                    ids ? $"{Paint.Fit(row.NameInFull, name)}{new string(' ', Gap)}{row.Id.PadRight(id)}" : row.NameInFull,
                    row.Projects.Count,
                    row.IsNone ? BarKind.None : BarKind.Value);
            }
            else
            {
                ListTable.Write(invocation.Terminal, heading, columns, rows, total);
            }
        });

    private static string Json(Subject subject) => JsonLine.Text(writer =>
    {
        writer.WriteString("id", subject.Id);
        writer.WriteString("name", subject.NameInFull);
        writer.WriteNumber("count", subject.Projects.Count);
        writer.WriteTexts("projects", subject.Projects.Select(project => project.Title));
    });
}

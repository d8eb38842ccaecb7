using System.CommandLine;
using Ilo.Domain;
using Ilo.Explorer.Output;
using Ilo.Explorer.Output.Lists;

namespace Ilo.Explorer.Commands.Lists;

/// <summary>The commands that count projects by what they have in common: <c>donors</c> and <c>themes</c>.</summary>
internal static class SubjectCommands
{
    private const string NotStated = "not stated";
    private const int LeastName = 24;
    private const int RoomForIds = 76;

    internal static Command Donors(CommandContext context)
    {
        ListOptions<Subject> list = new("donor", Columns("Donor", "donor"), subject => subject.Id);
        return context.OnPages(
            list.AddTo(new Command("donors", "Show who pays: how many projects each donor funds.")),
            invocation => Count(
                invocation, list, "Projects by donor", Subjects(invocation, project => project.Donors.Select(donor => (donor.Id.ToString(), Names.Of(donor))))),
            "ilo-explorer donors",
            "ilo-explorer donors pages/ --format csv");
    }

    internal static Command Themes(CommandContext context)
    {
        ListOptions<Subject> list = new("theme", Columns("Theme", "theme"), subject => subject.Id);
        return context.OnPages(
            list.AddTo(new Command("themes", "Show what it is about: how many projects each theme has.")),
            invocation => Count(
                invocation, list, "Projects by theme", Subjects(invocation, project => project.Themes.Select(theme => (theme.Id.ToString(), theme.Name)))),
            "ilo-explorer themes",
            "ilo-explorer themes pages/ --limit 5");
    }

    private static IReadOnlyList<Column<Subject>> Columns(string heading, string noun) =>
    [
        new("name", heading, subject => subject.Name) { Wraps = true },
        new("id", $"{noun}:", subject => subject.Id),
        new("count", "Projects", subject => Numbers.Plain(subject.Projects.Count)) { IsNumber = true },
        new("years", "Years", subject => Days.Years(subject.Projects.Select(project => project.Duration).OfType<NodaTime.DateInterval>())),
        new("projects", "Titles", subject => string.Join("; ", subject.Projects.Select(project => project.Title))) { IsInTable = false, Wraps = true },
    ];

    // Only what a project has is counted; what none has would be a row of nothing.
    private static IEnumerable<Subject> Subjects(Invocation invocation, Func<Project, IEnumerable<(string Id, string Name)>> of)
    {
        Project[] projects = [.. invocation.Catalogue.Projects];
        IEnumerable<Subject> named = projects.SelectMany(project => of(project).Select(subject => (subject, project)))
            .GroupBy(pair => pair.subject, pair => pair.project)
            .Select(group => new Subject(group.Key.Id, group.Key.Name, [.. group]))
            .OrderByDescending(subject => subject.Projects.Count).ThenBy(subject => subject.Name, StringComparer.Ordinal);
        Project[] without = [.. projects.Where(project => !of(project).Any())];
        return without.Length == 0 ? named : named.Append(new("none", NotStated, without));
    }

    private static int Count(Invocation invocation, ListOptions<Subject> list, string heading, IEnumerable<Subject> subjects) => list.Write(
        invocation,
        subjects,
        Json,
        (rows, columns, total) =>
        {
            if (!list.HasColumns(invocation))
            {
                int name = Math.Min(rows.Max(row => Paint.Cells(row.Name)), Math.Max(invocation.Terminal.Width / 2, LeastName));
                bool ids = invocation.Terminal.Width >= RoomForIds;
                int id = rows.Max(row => row.Id.Length);
                Bars.Write(invocation.Terminal, heading, [.. rows.Select(Drawn)]);

                Bar Drawn(Subject row) => new(
                    ids ? $"{Paint.Fit(row.Name, name)}  {row.Id.PadRight(id)}" : row.Name,
                    row.Projects.Count,
                    row.Name == NotStated ? BarKind.None : BarKind.Value);
            }
            else
            {
                ListTable.Write(invocation.Terminal, heading, columns, rows, total);
            }
        });

    private static string Json(Subject subject) => JsonLine.Text(writer =>
    {
        writer.WriteString("id", subject.Id);
        writer.WriteString("name", subject.Name);
        writer.WriteNumber("count", subject.Projects.Count);
        writer.WriteTexts("projects", subject.Projects.Select(project => project.Title));
    });

    private sealed record Subject(string Id, string Name, IReadOnlyList<Project> Projects);
}

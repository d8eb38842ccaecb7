using System.CommandLine;
using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands;

/// <summary>The commands that count records by what they have in common: <c>donors</c> and <c>themes</c>.</summary>
internal static class SubjectCommands
{
    internal static Command Donors(CommandContext context) => context.OnPages(
        new Command("donors", "Show who pays: how many projects each donor funds."),
        invocation => Count(
            invocation,
            "donor",
            "Projects by donor",
            invocation.Catalogue.Donors.Select(donor => Subject(
                invocation.Catalogue, donor.Id.ToString(), donor.Name, project => project.Donors.Any(other => other.Id == donor.Id)))),
        "ilo-explorer donors",
        "ilo-explorer donors pages/ --json");

    internal static Command Themes(CommandContext context) => context.OnPages(
        new Command("themes", "Show what it is about: how many projects each theme has."),
        invocation => Count(
            invocation,
            "theme",
            "Projects by theme",
            invocation.Catalogue.Themes.Select(theme => Subject(
                invocation.Catalogue, theme.Id.ToString(), theme.Name, project => project.Themes.Any(other => other.Id == theme.Id)))),
        "ilo-explorer themes",
        "ilo-explorer themes pages/ --json");

    private static SubjectCount Subject(Catalogue catalogue, string id, string name, Func<Project, bool> has) =>
        new(id, name, [.. catalogue.Projects.Where(has).Select(project => project.Title)]);

    private static int Count(Invocation invocation, string noun, string heading, IEnumerable<SubjectCount> subjects)
    {
        List<SubjectCount> counts =
            [.. subjects.OrderByDescending(subject => subject.Projects.Count).ThenBy(subject => subject.Name, StringComparer.Ordinal)];
        if (invocation.Json)
        {
            foreach (SubjectCount subject in counts)
            {
                JsonLine.Write(invocation.Terminal.Out, json =>
                {
                    json.WriteString("id", subject.Id);
                    json.WriteString("name", subject.Name);
                    json.WriteNumber("count", subject.Projects.Count);
                    json.WriteTexts("projects", subject.Projects);
                });
            }
        }
        else if (counts.Count == 0)
        {
            invocation.Terminal.Out.WriteLine($"No {noun} was found.");
        }
        else
        {
            int id = counts.Max(subject => subject.Id.Length);
            Bars.Write(invocation.Terminal, heading, [.. counts.Select(subject => new Bar($"{subject.Id.PadRight(id)}  {subject.Name}", subject.Projects.Count))]);
        }

        return ExitCodes.Done;
    }

    private sealed record SubjectCount(string Id, string Name, IReadOnlyList<string> Projects);
}

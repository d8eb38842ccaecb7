using Ilo.Domain;
using Ilo.Explorer.Output;

namespace Ilo.Explorer.Commands.Overviews;

/// <summary>Three commands to try next on the same pages, each of which finds something.</summary>
internal static class TryNext
{
    private const int Gap = 2;

    internal static void Write(Invocation invocation, Overview overview)
    {
        (string[] Lines, string What)[] all =
        [
            .. Commands(invocation, overview).Select(pair => (
                ShellLines.Of([.. invocation.Terminal.CommandPrefix.Split(' '), .. pair.Command], invocation.Terminal.Width).ToArray(), pair.What)),
        ];
        invocation.Terminal.Out.WriteLine(Paint.In(invocation.Terminal, Colour.Bold, "To try:"));
        int widest = all.Max(pair => Paint.Cells(pair.Lines[0]));
        foreach ((string[] lines, string what) in all)
        {
            bool fits = lines.Length == 1 && widest + Gap + what.Length <= invocation.Terminal.Width;
            string remark = fits ? new string(' ', widest - Paint.Cells(lines[0]) + Gap) + Paint.In(invocation.Terminal, Colour.Grey, what) : "";
            foreach (string line in lines)
            {
                string command = line.TrimStart(' ');
                invocation.Terminal.Out.WriteLine(
                    $"{line[..^command.Length]}{Paint.In(invocation.Terminal, Colour.Green, command)}{remark}");
            }
        }

        invocation.Terminal.Out.WriteLine();
    }

    private static IEnumerable<(string[] Command, string What)> Commands(Invocation invocation, Overview overview)
    {
        string[] pages = invocation.Arguments.Pages;
        Project? project = overview.Projects.OrderBy(RecordOrder.End.Descending)
            .FirstOrDefault(project => !project.Donors.IsEmpty && ShortName(project.Title) is not null)
            ?? overview.Projects.OrderBy(RecordOrder.End.Descending).FirstOrDefault();
        IRecord? shown = project ?? overview.Latest;
        if (shown is not null)
        {
            yield return (["show", ShortName(shown.Title) ?? invocation.Catalogue.IdentifierOf(shown), .. pages], "who pays, and who says so");
        }

        Subject? donor = overview.Donors.FirstOrDefault(subject => !subject.IsNone);
        yield return donor is null
            ? (["articles", .. pages], "what was published, the latest first")
            : (["projects", "--where", $"donor:{donor.Id}", .. pages], "what one donor pays for");
        yield return overview.PerYear.Count > 0
            ? (["timeline", .. pages], "when each project runs")
            : (["read", .. pages], "what is on each page");
    }

    // The name in brackets that ends a title, such as ILES.
    private static string? ShortName(string title)
    {
        int open = title.LastIndexOf('(');
        string name = open >= 0 && title.EndsWith(')') ? title[(open + 1)..^1] : "";
        return name.Length > 1 && name.All(char.IsAsciiLetterOrDigit) ? name : null;
    }
}
